import { describe, expect, test } from 'vitest';
import { ConceptSet } from '../../../src/search/concept-set.ts';
import { writeConceptFile, writeSharedFile } from '../../../src/search/concepts.ts';
import { Finder, MANY_TARGETS, type SearchSource } from '../../../src/search/finder.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { exampleEngine } from './example-engine.ts';
import { record, resourceRecord } from './example-records.ts';
import { DUTCH, ENGLISH, SPANISH, vocabulary } from './example-vocabulary.ts';

const TARGETS = Object.entries(ENGLISH).map(([path, [[title]]]) => ({
  kind: 'topic' as const,
  path,
  title: title ?? 'Symptoms – Miscarriage',
}));
const SHARED = writeSharedFile(TARGETS, [
  vocabulary('en', ENGLISH, ['bloom']),
  vocabulary('nl', DUTCH),
  vocabulary('es', SPANISH),
]);

/** The records of English; Dutch has the same paths under names of its own. */
const RECORDS: SearchRecord[] = [
  record('topics/miscarriage/', {}, { title: 'Miscarriage' }),
  record('topics/grief/', {}, { title: 'Grief after a loss' }),
  resourceRecord('leaflet', ['miscarriage'], ['en'], { title: 'Hysteroscopy after miscarriage', publisher: 'Tommy’s' }),
  resourceRecord('folder', ['grief'], ['nl'], { title: 'Rouw' }),
  resourceRecord('unseen', ['grief'], ['en'], { title: 'Support at work' }),
];

const TEXTS: Record<string, Record<string, string>> = {
  en: {
    miscarriage: 'Miscarriage: the loss of a pregnancy',
    grief: 'Grief after a loss',
    leaflet: 'Hysteroscopy after miscarriage Tommy’s',
    folder: 'Rouw: a leaflet in Dutch',
    unseen: 'Support at work',
  },
  nl: {
    'nl-miscarriage': 'Miskraam',
    'nl-grief': 'Rouw na verlies',
    'nl-leaflet': 'Hysteroscopy',
    'nl-folder': 'Rouw en werk',
    'nl-unseen': 'Support',
  },
};

/** A source with some parts of its own, and the names of the parts that were asked for. */
function source(parts: Partial<SearchSource> = {}) {
  const asked: string[] = [];
  const named = (name: string) => {
    asked.push(name);
  };
  const whole: SearchSource = {
    concepts: () =>
      Promise.resolve(
        new ConceptSet(writeConceptFile('en', TARGETS, vocabulary('en', ENGLISH, ['bloom'])), () =>
          Promise.resolve(SHARED),
        ),
      ),
    records: (locale) =>
      Promise.resolve(locale === 'en' ? RECORDS : RECORDS.map((each) => ({ ...each, id: `${locale}-${each.id}` }))),
    engine: (locale) => Promise.resolve(exampleEngine(TEXTS[locale] ?? {})),
    ...parts,
  };
  const counted: SearchSource = {
    concepts: (locale) => (named(`concepts ${locale}`), whole.concepts(locale)),
    records: (locale) => (named(`records ${locale}`), whole.records(locale)),
    engine: (locale, probes) => (named(`engine ${locale}`), whole.engine(locale, probes)),
  };
  return { asked, finder: new Finder(counted, 'en', ['en']) };
}

/** Searches in English, unless it is said otherwise. */
function find(words: string, state: Partial<SearchState> = {}) {
  return source().finder.find({ words, filters: {}, within: [], ...state });
}

/** Paths of all results. */
async function pathsOf(words: string, state: Partial<SearchState> = {}): Promise<string[]> {
  const { answer } = await find(words, state);
  return answer.groups.flatMap(({ records }) => records.map(({ path }) => path));
}

describe('a search finds', () => {
  test('what the words lead to, with its record', async () => {
    const { best, corrected, replaced, missing } = await find('miscarriage');
    expect(best[0]).toMatchObject({
      path: 'topics/miscarriage/',
      title: 'Miscarriage',
      match: { how: 'exact', locale: 'en' },
      record: { id: 'miscarriage' },
    });
    expect({ corrected, replaced, missing }).toEqual({ corrected: undefined, replaced: false, missing: [] });
  });

  test('what has the words', async () => {
    expect(await pathsOf('hysteroscopy')).toEqual(['resources/leaflet/']);
  });

  test('a resource that its publisher and title name, before what the words lead to', async () => {
    const { best } = await find('tommys hysteroscopy');
    expect(best[0]).toMatchObject({ path: 'resources/leaflet/', kind: 'resource' });
    expect(best[0]).not.toHaveProperty('match');
  });

  test('what passes the filters alone', async () => {
    expect(await pathsOf('loss', { filters: { kind: ['resource'] } })).toEqual(
      (await pathsOf('loss')).filter((path) => path.startsWith('resources/')),
    );
  });

  test('every record that passes the filters where there are no words', async () => {
    const { best, answer } = await find('', { filters: { topic: ['grief'] } });
    expect(best).toEqual([]);
    expect(answer.total).toBe(2);
  });

  test('nothing where there is nothing', async () => {
    expect(await find('football')).toMatchObject({ best: [], answer: { total: 0, groups: [] }, missing: ['football'] });
  });
});

describe('words with a slip', () => {
  test('are corrected, and the results are those of the corrected words', async () => {
    const found = await find('miscarrage');
    expect(found).toMatchObject({ corrected: 'Miscarriage', replaced: true, missing: [] });
    expect(found.best[0]?.path).toBe('topics/miscarriage/');
    expect(found.answer.total).toBeGreaterThan(0);
  });

  test('are corrected by the words of titles', async () => {
    const found = await find('hysteroskopy');
    expect(found).toMatchObject({ corrected: 'Hysteroscopy', replaced: true });
    expect(found.answer.groups[0]?.records[0]?.path).toBe('resources/leaflet/');
  });

  test('are corrected beside words that nothing has', async () => {
    const found = await find('miscarrage loss football');
    expect(found).toMatchObject({ corrected: 'miscarriage loss football', replaced: true, missing: [] });
    expect(found.answer.total).toBeGreaterThan(0);
  });

  test('keep their own results where they have any', async () => {
    const { finder } = source({ engine: () => Promise.resolve(exampleEngine({ folder: 'miscarrage' })) });
    const found = await finder.find({ words: 'miscarrage', filters: {}, within: [] });
    expect(found).toMatchObject({ corrected: 'Miscarriage', replaced: false });
    expect(found.answer.groups.flatMap(({ records }) => records.map(({ id }) => id))).toContain('folder');
  });

  test('are no slips where they are everyday words', async () => {
    const { finder } = source({
      records: () => Promise.resolve([record('resources/x/', {}, { title: 'Blood tests' })]),
    });
    expect((await finder.find({ words: 'bloom', filters: {}, within: [] })).corrected).toBeUndefined();
  });
});

test('words that nothing has are named beside what has the others', async () => {
  const found = await find('support work football');
  expect(found.missing).toEqual(['football']);
  expect(found.answer.groups[0]?.records[0]?.path).toBe('resources/unseen/');
});

describe('another language', () => {
  test('is searched when the reader asks for it, and the same thing is found once', async () => {
    expect(await pathsOf('rouw')).toEqual(['topics/grief/', 'resources/folder/', 'resources/unseen/']);
    const paths = await pathsOf('verlies', { within: ['nl'] });
    expect(paths).toContain('topics/grief/');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('gives the records of the reader’s own', async () => {
    const { answer } = await find('werk', { within: ['nl'] });
    expect(answer.groups.flatMap(({ records }) => records.map(({ id }) => id))).toEqual(['folder']);
  });

  test('knows words that the reader’s own does not', async () => {
    expect((await find('werk')).missing).toEqual(['werk']);
    expect((await find('werk', { within: ['nl'] })).missing).toEqual([]);
  });

  test('is known by its words, and then its results come first', async () => {
    const { best, answer } = await find('rouw');
    expect(best[0]).toMatchObject({ path: 'topics/grief/', match: { locale: 'nl' } });
    const languages = answer.groups[0]?.records.map(({ versions }) => versions?.[0]?.lang);
    expect(languages).toEqual([undefined, 'nl', 'en']);
  });

  test('that is the reader’s own is searched once', async () => {
    const times = async (within: string[]) => {
      const engine = exampleEngine(TEXTS['en'] ?? {});
      const { finder } = source({ engine: () => Promise.resolve(engine) });
      await finder.find({ words: 'loss', filters: {}, within });
      return engine.asked.length;
    };
    expect(await times(['en'])).toBe(await times([]));
  });
});

describe('the parts of a search', () => {
  test('are loaded once', async () => {
    const { finder, asked } = source();
    finder.prepare();
    await finder.find({ words: 'loss', filters: {}, within: ['nl'] });
    await finder.find({ words: 'grief', filters: {}, within: ['nl'] });
    expect(asked.filter((part) => !part.startsWith('concepts'))).toEqual([
      'records en',
      'engine en',
      'records nl',
      'engine nl',
    ]);
  });

  test('are asked for again after a failure', async () => {
    let fails = true;
    const { finder } = source({
      records: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(RECORDS)),
    });
    await expect(finder.find({ words: 'loss', filters: {}, within: [] })).rejects.toThrow('offline');
    fails = false;
    expect((await finder.find({ words: 'loss', filters: {}, within: [] })).answer.total).toBeGreaterThan(0);
  });

  test('may fail while they are only prepared', async () => {
    const { finder } = source({ engine: () => Promise.reject(new Error('offline')) });
    finder.prepare();
    await expect(finder.find({ words: 'loss', filters: {}, within: [] })).rejects.toThrow('offline');
  });

  test('tell the engine words that its index has', async () => {
    const asked: string[] = [];
    const { finder } = source({
      records: () => Promise.resolve([{ ...RECORDS[0]!, title: '关于流产' }, ...RECORDS]),
      engine: async (locale, probes) => {
        asked.push(...(await probes));
        return exampleEngine(TEXTS[locale] ?? {});
      },
    });
    await finder.find({ words: 'loss', filters: {}, within: [] });
    expect(asked.slice(0, 2)).toEqual(['关 于 流 产', 'Miscarriage']);
    expect(asked.length).toBeLessThan(5);
  });
});

test('what the reader’s own words lead to is known before the rest has come', async () => {
  const never = new Promise<never>(() => undefined);
  const { finder } = source({ records: () => never, engine: () => never });
  const best = await finder.quickly({ words: 'miscarriage', filters: {}, within: [] });
  expect(best[0]).toMatchObject({ path: 'topics/miscarriage/', title: 'Miscarriage' });
  expect(best[0]).not.toHaveProperty('record');
});

describe('on a large site', () => {
  const MANY = [
    ...TARGETS,
    ...Array.from({ length: MANY_TARGETS }, (_, index) => ({
      kind: 'topic' as const,
      path: `topics/t-${index}/`,
      title: `T ${index}`,
    })),
  ];
  const large = (parts: Partial<SearchSource> = {}) =>
    source({
      concepts: () =>
        Promise.resolve(
          new ConceptSet(writeConceptFile('en', MANY, vocabulary('en', ENGLISH, ['bloom'])), () =>
            Promise.resolve(SHARED),
          ),
        ),
      ...parts,
    });
  const asking = (words: string, state: Partial<SearchState> = {}) => ({ words, filters: {}, within: [], ...state });

  test('what the topic lists that the words stand for is known before the index has come', async () => {
    const { finder } = large({ engine: () => new Promise(() => undefined) });
    const early = await finder.early(asking('miscarriage'));
    const paths = early?.answer.groups.flatMap(({ records }) => records.map(({ path }) => path));
    expect(paths).toEqual(['topics/miscarriage/', 'resources/leaflet/']);
    expect(early?.best.map(({ path }) => path)).toEqual(['topics/miscarriage/']);
  });

  test('all that passes the filters is known too, and words that lead nowhere have to wait', async () => {
    const { finder } = large({ engine: () => new Promise(() => undefined) });
    const early = await finder.early(asking('', { filters: { language: ['nl'] } }));
    expect(early?.answer.total).toBe(1);
    expect(await finder.early(asking('xylophone'))).toBeUndefined();
  });

  test('the records come before the engine, each once, whatever the words', async () => {
    const asked = await Promise.all(
      ['miscarriage', 'xylophone', 'leaflet'].map(async (words) => {
        const { finder, asked: names } = large();
        await finder.early(asking(words));
        await finder.find(asking(words));
        return [...new Set(names)];
      }),
    );
    expect(asked).toEqual(asked.map(() => ['concepts en', 'records en', 'engine en']));
  });

  test('the whole answer is that of a small one', async () => {
    const [whole, small] = await Promise.all([large().finder.find(asking('hysteroscopy')), find('hysteroscopy')]);
    expect(whole.answer).toEqual(small.answer);
  });

  test('records that have not come are asked for again', async () => {
    let tries = 0;
    const { finder } = large({
      records: () => (tries++ === 0 ? Promise.reject(new Error('no line')) : Promise.resolve(RECORDS)),
    });
    await expect(finder.early(asking('miscarriage'))).rejects.toThrow('no line');
    expect((await finder.find(asking('miscarriage'))).answer.total).toBeGreaterThan(0);
  });
});

test('on a small site nothing is known early, since the index comes with the records', async () => {
  const { asked, finder } = source();
  expect(await finder.early({ words: 'miscarriage', filters: {}, within: [] })).toBeUndefined();
  expect(asked).toEqual(['concepts en']);
});
