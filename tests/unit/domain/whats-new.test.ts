import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/domain/entities.ts';
import { latestAdditions, whatsNew, type DirectoryChange } from '../../../src/domain/whats-new.ts';
import { campaign, change, clinic, guide, recall, resource, story, term, topic } from './example-entities.ts';

const LIFTED = { on: '2026-03-01', by: 'Editors' };
const LAPSED = { state: 'withdrawn', on: '2026-08-31', reason: 'review-lapsed' } as const;
const NOTHING = {
  topics: [],
  guides: [],
  allResources: [],
  terms: [],
  clinics: [],
  allClinics: [],
  campaigns: [],
  allCampaigns: [],
  stories: [],
  factById: new Map(),
  recalls: [],
};

/** A change as `kind id`, for a resource with what happened to it. */
function named(each: DirectoryChange): string {
  if (each.kind === 'topic') return `topic ${each.topic.id}`;
  if (each.kind === 'guide') return `guide ${each.guide.id}`;
  if (each.kind === 'campaign') return `campaign ${each.campaign.id}`;
  if (each.kind === 'story') return `story ${each.story.id}`;
  if (each.kind === 'clinic') return `clinic ${each.clinic.id}`;
  if (each.kind === 'recall') return `${each.ended ? 'end of ' : ''}${each.recall.id} ${each.subject.kind}`;
  return each.kind === 'term' ? `term ${each.term.id}` : `${each.change} ${each.resource.id}`;
}

const outline = (content: Partial<Parameters<typeof whatsNew>[0]>) =>
  whatsNew({ ...NOTHING, ...content }).map(({ day, changes }) => [day, ...changes.map(named)]);

const added = (id: string, day: string): Resource => resource({ id, history: [change(day, 'added')] });

describe('what is new', () => {
  test('comes by day, the latest first; within a day topics, guides, campaigns, resources, stories, terms and clinics, in the given order', () => {
    expect(
      outline({
        topics: [topic({ id: 'topic', written: '2026-02-01' })],
        guides: [guide({ id: 'guide', written: '2026-02-01' })],
        allResources: [added('old', '2025-12-31'), added('b', '2026-02-01'), added('a', '2026-02-01')],
        terms: [term({ id: 'term', added: '2026-02-01' }), term({ id: 'newest', added: '2026-11-20' })],
        clinics: [clinic({ id: 'clinic', added: '2026-02-01' })],
        campaigns: [campaign({ id: 'campaign', added: '2026-02-01' })],
        stories: [story({ resource: added('old', '2025-12-31'), added: '2026-02-01' })],
      }),
    ).toEqual([
      ['2026-11-20', 'term newest'],
      [
        '2026-02-01',
        ...['topic topic', 'guide guide', 'campaign campaign', 'added b', 'added a'],
        ...['story story', 'term term', 'clinic clinic'],
      ],
      ['2025-12-31', 'added old'],
    ]);
  });

  test('tells once of a resource that was added as a story', () => {
    const told = added('told', '2026-02-01');
    expect(
      outline({
        allResources: [added('other', '2026-02-01'), told],
        stories: [story({ resource: told, added: '2026-02-01' })],
      }),
    ).toEqual([['2026-02-01', 'added other', 'story story']]);
  });

  test('has every change of a resource on its day', () => {
    const history = [
      change('2025-01-15', 'added'),
      change('2026-01-15', 'reviewed'),
      change('2026-05-04', 'withdrawn'),
      change('2026-06-08', 'restored'),
    ];
    expect(outline({ allResources: [resource({ id: 'a', history })] })).toEqual([
      ['2026-06-08', 'restored a'],
      ['2026-05-04', 'withdrawn a'],
      ['2026-01-15', 'reviewed a'],
      ['2025-01-15', 'added a'],
    ]);
  });

  test('orders the changes of a day by their kind, what came before what went', () => {
    const on = '2026-08-31';
    const changed = (kind: Parameters<typeof change>[1], fields: Partial<Resource> = {}) =>
      resource({ id: kind, history: [change('2026-01-01', 'added'), change(on, kind)], ...fields });
    const lapsed = resource({ id: 'x', history: [change('2026-01-01', 'added')], freshness: LAPSED });
    const days = outline({
      allResources: [
        lapsed,
        changed('withdrawn'),
        changed('description-changed'),
        changed('address-changed'),
        changed('reviewed'),
        changed('restored'),
        added('added', on),
      ],
    });
    expect(days[0]).toEqual([
      on,
      'added added',
      'restored restored',
      'reviewed reviewed',
      'address-changed address-changed',
      'description-changed description-changed',
      'withdrawn withdrawn',
      'lapsed x',
    ]);
  });

  test('has the beginning and the end of a recall, before everything else of their days', () => {
    const topics = [topic({ id: 'loss', written: '2026-02-01' })];
    const ended = recall({ id: 'ended', target: { topic: 'loss' }, on: '2026-02-01', lifted: LIFTED });
    const statement = recall({ id: 'statement', target: { fact: 'figure' }, on: '2026-02-01', topics: ['loss'] });
    expect(outline({ topics, recalls: [ended, statement] })).toEqual([
      ['2026-03-01', 'end of ended topic'],
      ['2026-02-01', 'ended topic', 'statement fact', 'topic loss'],
    ]);
  });

  test('is nothing in an empty directory', () => {
    expect(whatsNew(NOTHING)).toEqual([]);
  });
});

describe('the latest additions', () => {
  const days = whatsNew({
    ...NOTHING,
    recalls: [recall({ target: { topic: 'topic' }, on: '2026-11-01' })],
    topics: [topic({ id: 'topic', written: '2026-02-01' })],
    guides: [guide({ id: 'guide', written: '2026-03-01' })],
    allResources: [
      added('a', '2026-05-01'),
      resource({ id: 'b', history: [change('2026-01-01', 'added'), change('2026-06-01', 'reviewed')] }),
      resource({ id: 'gone', history: [change('2026-04-01', 'added')], freshness: LAPSED }),
    ],
    terms: [term({ id: 'term', added: '2026-01-15' })],
    clinics: [clinic({ added: '2025-12-01' })],
  });

  test('leave out changes of what was there, and what has gone', () => {
    expect(latestAdditions(days, 10).map(named)).toEqual([
      'added a',
      'guide guide',
      'topic topic',
      'term term',
      'added b',
      'clinic example-clinic',
    ]);
  });

  test('are as many as asked for, or as there are', () => {
    expect(latestAdditions(days, 2).map(named)).toEqual(['added a', 'guide guide']);
    expect(latestAdditions([], 2)).toEqual([]);
  });
});
