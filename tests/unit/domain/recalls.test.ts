import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recall } from '../../../src/domain/entities.ts';
import type { RecallWords } from '../../../src/domain/recalled.ts';
import {
  applyRecalls,
  isActive,
  isWithdrawn,
  ownDescription,
  targetOf,
  type RecallableContent,
} from '../../../src/domain/recalls.ts';
import { LOCALE_IDS, RECALL_KINDS, type RecallKind } from '../../../src/schemas/vocabulary.ts';
import {
  campaign,
  careCard,
  clinic,
  everywhere,
  fact,
  guide,
  recall,
  resource,
  term,
  topic,
} from './example-entities.ts';

const OLD = 'old words';
const REVIEWED = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-11-20', stale: false } as const;
const WORDS: RecallWords = {
  notice: ({ action, on }, locale) => `${action} ${on} ${locale}`,
  statement: (locale) => `[gone ${locale}]`,
  emergency: (locale) => `emergency ${locale}`,
};
const described = { title: 'Title', alsoCalled: ['Other name'], description: OLD, ...REVIEWED };

/** One thing of every kind, its words being "old words" wherever a recall takes them away. */
const CONTENT: RecallableContent = {
  resources: [resource({ id: 'x', description: everywhere(OLD), notes: everywhere(OLD) }), resource({ id: 'other' })],
  topics: [
    topic({
      id: 'x',
      texts: everywhere({ ...described, searchTerms: ['clinical name'] }),
      questions: [
        { id: 'both', question: everywhere('Both?'), facts: ['x', 'other'] },
        { id: 'one', question: everywhere('One?'), facts: ['x'] },
      ],
    }),
  ],
  guides: [
    guide({
      id: 'x',
      texts: everywhere({ title: 'Title', description: OLD, ...REVIEWED }),
      timeline: {
        texts: everywhere(REVIEWED),
        steps: [
          { id: 'a', title: everywhere(OLD), text: everywhere(OLD), sources: ['other'], facts: ['x', 'other'] },
          { id: 'b', title: everywhere(OLD), text: everywhere(OLD), sources: ['other'], facts: ['x'] },
        ],
      },
    }),
  ],
  terms: [term({ id: 'x', texts: everywhere(described) })],
  facts: [
    fact({ id: 'x', text: everywhere(OLD), denominator: everywhere(OLD), value: { amount: 8, unit: 'one-in' } }),
    fact({ id: 'other' }),
  ],
  careCards: [{ ...careCard(['other']), id: 'x' }],
  campaigns: [
    campaign({
      id: 'x',
      texts: everywhere({ title: 'Title', description: OLD, ...REVIEWED }),
      recordTexts: everywhere(REVIEWED),
      aim: { text: everywhere(OLD), resource: 'other' },
      facts: ['x', 'other'],
      latest: [{ id: 'news', on: '2026', text: everywhere(OLD), facts: ['x'], resource: 'other' }],
      timeline: [
        { id: 'change', on: '2026', state: 'done', text: everywhere(OLD), facts: ['other', 'x'], resource: 'other' },
      ],
      supporters: [{ name: OLD, lang: 'en', resource: 'other' }],
      actions: [{ id: 'write', kind: 'write', text: everywhere(OLD), regions: ['GB'], past: false }],
      review: { last: '2026-11-20', next: '2027-11-20', by: 'Editors', note: everywhere(OLD) },
    }),
  ],
  clinics: [
    clinic({
      id: 'x',
      about: [everywhere(OLD)],
      emergency: everywhere(OLD),
      team: [{ title: everywhere(OLD), text: everywhere(OLD) }],
      address: { lines: [OLD], city: OLD },
      basis: { resource: 'other', on: '2026-01-15', note: everywhere(OLD) },
      topics: [{ topic: 'x', sections: ['start-here'] }],
      advice: [
        { id: 'a', kind: 'waiting', topics: ['x'], text: everywhere(OLD), facts: ['x'], on: '2026-01-15', by: 'Us' },
        { id: 'b', kind: 'recovery', topics: ['x'], facts: ['x'], on: '2026-01-15', by: 'Us' },
      ],
    }),
  ],
};

const LISTS = {
  resource: 'resources',
  topic: 'topics',
  guide: 'guides',
  term: 'terms',
  fact: 'facts',
  careCard: 'careCards',
  clinic: 'clinics',
  campaign: 'campaigns',
} as const satisfies Record<RecallKind, keyof RecallableContent>;

const recallOf = (kind: RecallKind, fields: Partial<Recall> = {}) => recall({ target: { [kind]: 'x' }, ...fields });
const CORRECT = { action: 'correct', correction: everywhere('right') } as const;
const after = (kind: RecallKind, fields: Partial<Recall> = {}) =>
  applyRecalls(CONTENT, [recallOf(kind, fields)], WORDS);

describe('a recall is in force', () => {
  test('from its day on, until it is lifted', () => {
    const { on } = recall();
    expect(isActive({ on }, '2026-11-19')).toBe(false);
    expect(isActive({ on }, on)).toBe(true);
    expect(isActive({ on }, '2030-01-01')).toBe(true);
    expect(isActive({ on, lifted: { on: '2026-11-21', by: 'Editors' } }, '2026-11-21')).toBe(false);
    expect(isActive({ on, lifted: { on, by: 'Editors' } }, on)).toBe(false);
  });

  test.each(RECALL_KINDS)('against one %s, and no other thing', (kind) => {
    expect(targetOf(recallOf(kind))).toEqual({ kind, id: 'x' });
    for (const fields of [{}, CORRECT]) {
      const content = after(kind, fields);
      for (const [each, list] of Object.entries(LISTS)) {
        const recalled = content[list].filter((item) => item.recall).map(({ id }) => id);
        expect(recalled, each).toEqual(each === kind ? ['x'] : []);
      }
      const [item] = content[LISTS[kind]];
      expect(isWithdrawn(item!)).toBe(!('action' in fields));
    }
  });

  test('without which everything stays as it is', () => {
    expect(applyRecalls(CONTENT, [], WORDS)).toEqual(CONTENT);
  });

  test('against something: a target without a name has passed no schema', () => {
    expect(() => targetOf({ target: {} })).toThrow('without a target');
  });
});

describe('what is withdrawn', () => {
  test.each(RECALL_KINDS)('has none of its words left: a %s', (kind) => {
    const [item] = after(kind)[LISTS[kind]];
    expect(JSON.stringify(CONTENT[LISTS[kind]][0])).toMatch(/old words|a sign/);
    expect(JSON.stringify(item)).not.toMatch(/old words|a sign/);
  });

  test.each(['topic', 'guide', 'term', 'campaign'] as const)(
    'keeps its names and is described by the notice: a %s',
    (kind) => {
      const { texts } = after(kind)[LISTS[kind]][0]!;
      for (const locale of LOCALE_IDS) {
        expect(texts[locale]).toMatchObject({ title: 'Title', description: `withdraw 2026-11-20 ${locale}` });
      }
    },
  );

  test('is found by the same words: a topic', () => {
    const [withdrawn] = after('topic').topics;
    expect(withdrawn?.texts.en).toMatchObject({ alsoCalled: ['Other name'], searchTerms: ['clinical name'] });
  });

  test.each(RECALL_KINDS)('is vouched for no longer; who vouches for the notice stands in its place: a %s', (kind) => {
    const texts = everywhere({ status: 'reviewed', reviewer: 'Notice Reviewer', stale: false } as const);
    const [item] = after(kind, { texts })[LISTS[kind]];
    expect(item!.texts.nl).toMatchObject(texts.nl);
    expect(item!.texts.nl).not.toHaveProperty('reviewedOn');
  });

  test('stands on no list, since the day of the recall: a resource', () => {
    const [withdrawn] = after('resource').resources;
    expect(withdrawn?.freshness).toEqual({ state: 'withdrawn', on: '2026-11-20', reason: 'recalled' });
    expect(withdrawn?.description.es).toBe('withdraw 2026-11-20 es');
    expect(withdrawn?.versions).toEqual(CONTENT.resources[0]?.versions);
  });

  test('has no steps: a guide', () => {
    expect(after('guide').guides[0]).not.toHaveProperty('timeline');
  });

  test('names no sign, and a clinic nobody to call', () => {
    expect(after('careCard').careCards[0]?.levels).toEqual([]);
    expect(after('clinic').clinics[0]).toMatchObject({
      name: 'Example Clinic',
      phones: [],
      advice: [],
      languages: [],
      emergency: { en: 'emergency en', ar: 'emergency ar' },
      topics: [{ topic: 'x' }],
    });
    expect(after('clinic').clinics[0]).not.toHaveProperty('website');
  });

  test('tells nothing more, asks nothing and rests on nothing: a campaign', () => {
    const [withdrawn] = after('campaign').campaigns;
    expect(withdrawn).toMatchObject({
      name: 'Example Campaign',
      topics: ['topic'],
      latest: [],
      facts: [],
      surveys: [],
      standards: [],
      timeline: [],
      supporters: [],
      actions: [],
      aim: { text: { es: 'withdraw 2026-11-20 es' } },
    });
    expect(withdrawn?.recordTexts.nl).toMatchObject({ status: 'draft' });
    for (const field of ['video', 'understanding', 'coping', 'resources']) expect(withdrawn).not.toHaveProperty(field);
  });

  test('is said to be gone where texts state it, and leaves questions, steps and advice: a fact', () => {
    const { facts, topics, guides, clinics, campaigns } = after('fact');
    expect(facts[0]?.text['zh-Hans']).toBe('[gone zh-Hans]');
    expect(facts[0]).not.toHaveProperty('value');
    expect(topics[0]?.questions?.map(({ id, facts: ids }) => [id, ids])).toEqual([['both', ['other']]]);
    expect(guides[0]?.timeline?.steps.map((step) => step.facts)).toEqual([['other'], undefined]);
    expect(clinics[0]?.advice.map((advice) => [advice.id, advice.facts])).toEqual([['a', undefined]]);
    expect(campaigns[0]?.facts).toEqual(['other']);
    expect(campaigns[0]?.latest.map((news) => news.facts)).toEqual([undefined]);
    expect(campaigns[0]?.timeline.map((change) => change.facts)).toEqual([['other']]);
  });
});

describe('what is corrected', () => {
  test.each(['topic', 'guide', 'term', 'campaign'] as const)(
    'keeps its words, the correction behind its description: a %s',
    (kind) => {
      const [item] = after(kind, CORRECT)[LISTS[kind]];
      expect(item!.texts.nl).toMatchObject({ description: `${OLD} correct 2026-11-20 nl`, ...REVIEWED });
      expect(ownDescription(item!, item!.texts.nl.description, 'nl')).toBe(OLD);
    },
  );

  test('stays listed: a resource', () => {
    const [corrected] = after('resource', CORRECT).resources;
    expect(corrected).toMatchObject({ freshness: { state: 'current' }, notes: everywhere(OLD) });
    expect(corrected?.description.ar).toBe(`${OLD} correct 2026-11-20 ar`);
    expect(ownDescription(corrected!, corrected!.description.ar, 'ar')).toBe(OLD);
  });

  test('is followed by what is right wherever it is stated: a fact', () => {
    const { facts, topics } = after('fact', CORRECT);
    expect(facts[0]).toMatchObject({ text: { en: `${OLD} correct 2026-11-20 en` }, value: { amount: 8 } });
    expect(topics).toEqual(CONTENT.topics);
  });

  test('keeps its signs and numbers: a care card, a clinic', () => {
    expect(after('careCard', CORRECT).careCards[0]).toMatchObject(CONTENT.careCards[0]!);
    expect(after('clinic', CORRECT).clinics[0]).toMatchObject(CONTENT.clinics[0]!);
  });
});

test('a description without a recall is its own', () => {
  expect(ownDescription(resource(), 'As it is.', 'en')).toBe('As it is.');
});

test('any recalls together leave nothing of what any of them withdraws', () => {
  const some = fc.uniqueArray(fc.constantFrom(...RECALL_KINDS), { minLength: 1 });
  fc.assert(
    fc.property(some, some, (withdrawn, corrected) => {
      const recalls = [
        ...withdrawn.map((kind) => recallOf(kind)),
        ...corrected.filter((kind) => !withdrawn.includes(kind)).map((kind) => recallOf(kind, CORRECT)),
      ];
      const content = applyRecalls(CONTENT, recalls, WORDS);
      for (const kind of RECALL_KINDS) {
        const text = JSON.stringify(content[LISTS[kind]][0]);
        expect(/old words|a sign/.test(text), kind).toBe(!withdrawn.includes(kind));
      }
    }),
  );
});
