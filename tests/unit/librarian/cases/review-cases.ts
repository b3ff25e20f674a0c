import type { RuleCase } from './rule-case.ts';

const BOOKLET = 'resources/example-booklet.yaml';
const LEAFLET = 'resources/example-leaflet.yaml';
const RESTORED = 'resources/example-restored.yaml';
const WITHDRAWN = 'resources/example-withdrawn.yaml';
const BOTH = '  - { on: 2026-05-04, change: withdrawn, by: Example editors, reason: gone }\n';

/** Histories that cannot be, reviews that are due, and emergencies without a number. */
export const REVIEW_CASES: readonly RuleCase[] = [
  {
    rule: 'history-order',
    name: 'changes that are not in the order of their days',
    changes: { [BOOKLET]: [['on: 2026-01-15, change: reviewed', 'on: 2024-01-15, change: reviewed']] },
    expected: [
      {
        at: `${BOOKLET}:40:7`,
        field: 'history[1].on',
        found: '"2024-01-15" after "2025-01-15"',
      },
    ],
  },
  {
    rule: 'history-order',
    name: 'changes that cannot follow those before them',
    changes: {
      [BOOKLET]: [['change: reviewed', 'change: added']],
      [LEAFLET]: [['change: added', 'change: reviewed']],
      [RESTORED]: [[BOTH, '']],
      [WITHDRAWN]: [['  - on: 2026-05-04', `${BOTH}  - on: 2026-05-04`]],
    },
    expected: [
      { at: `${BOOKLET}:40:23`, field: 'history[1].change', found: '"added" after another change' },
      { at: `${LEAFLET}:36:23`, field: 'history[0].change', found: '"reviewed" as the first change' },
      {
        at: `${RESTORED}:25:23`,
        field: 'history[1].change',
        found: '"restored", but the resource was not withdrawn before',
      },
      { at: `${WITHDRAWN}:27:5`, field: 'history[2].change', found: '"withdrawn" a second time' },
    ],
  },
  {
    rule: 'history-order',
    name: 'a review before the resource was there',
    changes: { [LEAFLET]: [['review: { last: 2026-01-15', 'review: { last: 2026-01-14']] },
    expected: [
      {
        at: `${LEAFLET}:34:11`,
        field: 'review.last',
        found: '"2026-01-14", before the resource was added on "2026-01-15"',
      },
    ],
  },
  {
    rule: 'review-due',
    name: 'what is overdue, from the day after the one on which it is due',
    changes: {
      [LEAFLET]: [['next: 2027-01-15', 'next: 2026-11-20']],
      [BOOKLET]: [['next: 2027-01-15', 'next: 2026-11-19']],
      'facts/example-range.yaml': [['next: 2027-01-15', 'next: 2026-11-19']],
      'care/example-card.yaml': [['next: 2027-01-15', 'next: 2026-02-15']],
      'care-countries/nl.yaml': [['next: 2027-01-15', 'next: 2026-11-19']],
      'guides/example-steps/guide.yaml': [['next: 2027-02-01', 'next: 2026-11-19']],
      'topics/example-topic/topic.yaml': [['next: 2027-01-15', 'next: 2026-11-19']],
      'clinics/example-clinic.yaml': [['next: 2027-01-15', 'next: 2026-11-19']],
    },
    expected: [
      { at: 'care-countries/nl.yaml:20:29', field: 'review.next', found: 'due on "2026-11-19"' },
      { at: 'care/example-card.yaml:54:29', field: 'review.next', found: 'due on "2026-02-15"' },
      { at: 'clinics/example-clinic.yaml:74:29', field: 'review.next', found: 'due on "2026-11-19"' },
      { at: 'facts/example-range.yaml:15:29', field: 'review.next', found: 'due on "2026-11-19"' },
      { at: 'guides/example-steps/guide.yaml:49:29', field: 'review.next', found: 'due on "2026-11-19"' },
      { at: 'resources/example-booklet.yaml:30:3', field: 'review.next', found: 'due on "2026-11-19"' },
      { at: 'topics/example-topic/topic.yaml:22:29', field: 'review.next', found: 'due on "2026-11-19"' },
    ],
  },
  {
    rule: 'review-due',
    name: 'the day from which lists leave a resource out, but not one that a person has withdrawn',
    changes: {
      [LEAFLET]: [['next: 2027-01-15', 'next: 2026-08-21']],
      [BOOKLET]: [['next: 2027-01-15', 'next: 2026-08-22']],
      [WITHDRAWN]: [['next: 2027-01-15', 'next: 2026-02-15']],
    },
    expected: [
      { at: 'resources/example-booklet.yaml:30:3', field: 'review.next', found: 'due on "2026-08-22"' },
      {
        at: 'resources/example-leaflet.yaml:34:29',
        field: 'review.next',
        found: 'due on "2026-08-21"; lists have left the resource out since "2026-11-20"',
      },
      {
        at: 'topics/example-topic/topic.yaml:6:1',
        rule: 'section-gap',
        field: 'sectionOrder',
        found: 'nothing in "start-here" that readers of "en", "es" can read',
      },
    ],
  },
  {
    rule: 'withdrawn-source',
    name: 'a fact that rests on a resource a person has withdrawn, not one that lapsed or was restored',
    changes: {
      'facts/example-range.yaml': [['resource: example-leaflet', 'resource: example-withdrawn']],
      'facts/example-percent.yaml': [['resource: example-guide', 'resource: example-lapsed']],
      'facts/example-instruction.yaml': [['resource: example-guide', 'resource: example-restored']],
    },
    expected: [
      {
        at: 'facts/example-range.yaml:6:3',
        field: 'source.resource',
        found: '"example-withdrawn", withdrawn on "2026-05-04" (replaced)',
        allowed: 'a resource that is listed',
        fix: 'Name another resource that says the same, or take the statement out.',
      },
    ],
  },
  {
    rule: 'care-without-number',
    name: 'a country in which nobody is told whom to call in an emergency',
    changes: { 'care-countries/nl.yaml': [["    number: '112'\n    source: example-guide\n", '']] },
    expected: [
      { at: 'care-countries/nl.yaml:3:1', field: 'contacts', found: 'no telephone number for an emergency in "NL"' },
    ],
  },
  {
    rule: 'care-without-number',
    name: 'no advice for other countries',
    changes: { 'care-countries/generic.yaml': null },
    expected: [
      {
        at: 'care-countries/generic.yaml:1:1',
        field: '',
        found: 'no such file: readers in other countries are not told whom to call',
      },
    ],
  },
];
