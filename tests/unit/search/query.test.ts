import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  namesakesFirst,
  overdueLast,
  runQuery,
  type EngineAnswer,
  type FoundRecord,
  type SearchEngine,
} from '../../../src/search/query.ts';

/** An engine that finds so many records, and tells which of them were read. */
function engineFinding(count: number) {
  const read: string[] = [];
  const results = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    data: (): Promise<FoundRecord> => {
      const record = { url: `/en/${index}/`, meta: { title: `Record ${index}` }, filters: {} };
      read.push(record.url);
      return Promise.resolve(record);
    },
  }));
  const search = vi.fn<SearchEngine['search']>().mockResolvedValue({ results, filters: { kind: { topic: count } } });
  return { engine: { search }, search, read };
}

test('neither words nor filters ask the engine nothing', async () => {
  const { engine, search } = engineFinding(3);
  expect(await runQuery(engine, { words: '', filters: {} })).toBeUndefined();
  expect(search).not.toHaveBeenCalled();
});

test('filters without words ask for everything that has them', async () => {
  const { engine, search } = engineFinding(3);
  await runQuery(engine, { words: '', filters: { format: ['pdf'] } });
  expect(search.mock.calls).toEqual([[null, { filters: { format: { any: ['pdf'] } } }]]);
});

test('words without filters are asked for as they are', async () => {
  const { engine, search } = engineFinding(3);
  await runQuery(engine, { words: 'lost my baby', filters: {} });
  expect(search.mock.calls).toEqual([['lost my baby', { filters: {} }]]);
});

test('words and filters are asked for together; any value of a filter will do', async () => {
  const { engine, search } = engineFinding(3);
  await runQuery(engine, { words: 'grief', filters: { kind: ['resource'], language: ['ar', 'es'] } });
  expect(search.mock.calls).toEqual([
    ['grief', { filters: { kind: { any: ['resource'] }, language: { any: ['ar', 'es'] } } }],
  ]);
});

test('the answer has the total and the counts of the engine, and reads no record by itself', async () => {
  const { engine, read } = engineFinding(25);
  const result = await runQuery(engine, { words: 'grief', filters: {} });
  expect(result?.total).toBe(25);
  expect(result?.counts).toEqual({ kind: { topic: 25 } });
  expect(read).toEqual([]);
});

test('records are read from one place up to, not including, another, and no others', async () => {
  const { engine, read } = engineFinding(25);
  const result = await runQuery(engine, { words: 'grief', filters: {} });
  const records = await result?.read(1, 3);
  expect(records?.map((record) => record.meta['title'])).toEqual(['Record 1', 'Record 2']);
  expect(read).toEqual(['/en/1/', '/en/2/']);
  expect(await result?.read(20, 40)).toHaveLength(5);
});

test('a failure of the engine reaches whoever asked', async () => {
  const engine: SearchEngine = { search: () => Promise.reject(new Error('no index')) };
  await expect(runQuery(engine, { words: 'grief', filters: {} })).rejects.toThrow('no index');
});

describe('what is called just what was searched for comes first', () => {
  const found = (kind: string, title: string): FoundRecord => ({
    url: `/${kind}/${title}/`,
    meta: { title },
    filters: { kind: [kind] },
  });
  const order = (records: readonly FoundRecord[], words: string) =>
    namesakesFirst(records, words).map((record) => record.url);

  test('when it is a topic, then when it is a glossary term; the rest keeps its order', () => {
    const records = [
      found('resource', 'Miscarriage'),
      found('term', 'Missed miscarriage'),
      found('term', 'Miscarriage'),
      found('page', 'Miscarriage'),
      found('topic', 'Miscarriage'),
    ];
    expect(order(records, 'miscarriage')).toEqual([
      '/topic/Miscarriage/',
      '/term/Miscarriage/',
      '/resource/Miscarriage/',
      '/term/Missed miscarriage/',
      '/page/Miscarriage/',
    ]);
  });

  test.each([
    ['Pérdida del embarazo', ' perdida DEL embarazo? '],
    ['D&C', 'd c'],
    ['إجهاض', 'إِجْهاض'],
  ])('whatever the case, accents and punctuation: %s for %j', (title, words) => {
    const records = [found('resource', 'Another'), found('topic', title)];
    expect(order(records, words)[0]).toBe(`/topic/${title}/`);
  });

  test.each(['', '?', 'miscarriages', 'miscar'])('but nothing moves for %j', (words) => {
    const records = [found('resource', 'Miscarriage'), found('topic', ''), found('topic', 'Miscarriage')];
    expect(namesakesFirst(records, words)).toEqual(records);
  });

  test('in the first batch that is read, and no later one', async () => {
    const records = [
      found('resource', 'Grief'),
      found('topic', 'Grief'),
      found('resource', 'Loss'),
      found('topic', 'Grief'),
    ];
    const results = records.map((record) => ({ id: record.url, data: () => Promise.resolve(record) }));
    const engine: SearchEngine = { search: () => Promise.resolve({ results, filters: {} }) };
    const result = await runQuery(engine, { words: 'grief', filters: {} });
    expect(await result?.read(0, 2)).toEqual([records[1], records[0]]);
    expect(await result?.read(2, 4)).toEqual([records[2], records[3]]);
  });

  test('and no record is lost or doubled', () => {
    const anyRecord = fc.tuple(fc.constantFrom('topic', 'term', 'resource'), fc.constantFrom('a', 'b', 'a b'));
    fc.assert(
      fc.property(fc.array(anyRecord), fc.constantFrom('a', 'b', 'A, B', ''), (pairs, words) => {
        const records = pairs.map(([kind, title]) => found(kind, title));
        const before = new Set(records);
        const after = namesakesFirst(records, words);
        expect(after.length).toBe(records.length);
        expect(new Set(after)).toEqual(before);
      }),
    );
  });
});

describe('a Chinese search', () => {
  const record = (id: string, title: string) => ({
    id,
    data: (): Promise<FoundRecord> => Promise.resolve({ url: `/zh-Hans/${id}/`, meta: { title }, filters: {} }),
  });

  /** An engine that knows what it finds for each phrase, and tells what it was asked for. */
  function engineKnowing(answers: Record<string, string[]>) {
    const asked: (string | null)[] = [];
    const engine: SearchEngine = {
      search: (words) => {
        asked.push(words);
        const ids = answers[words ?? ''] ?? [];
        const answer: EngineAnswer = { results: ids.map((id) => record(id, '流 产')), filters: {} };
        return Promise.resolve(answer);
      },
    };
    return { engine, asked };
  }

  const idsFor = async (engine: SearchEngine, words: string) => {
    const result = await runQuery(engine, { words, filters: {} });
    return (await result?.read(0, 100))?.map(({ url }) => url.split('/').at(-2));
  };

  test('asks for what was typed as a phrase of characters', async () => {
    const { engine, asked } = engineKnowing({ '"复 发 性 流 产"': ['a', 'b'] });
    expect(await idsFor(engine, '复发性流产')).toEqual(['a', 'b']);
    expect(asked.slice(0, 1)).toEqual(['"复 发 性 流 产"']);
  });

  test('finds what has every one of several words', async () => {
    const { engine, asked } = engineKnowing({ '"流 产"': ['a', 'b', 'c'], '"哀 伤"': ['c', 'a'] });
    expect(await idsFor(engine, '流产 哀伤')).toEqual(['a', 'c']);
    expect(asked.slice(0, 2)).toEqual(['"流 产"', '"哀 伤"']);
  });

  test('asks for the words in any place where there is no such phrase', async () => {
    const { engine, asked } = engineKnowing({ '"流 产"': ['a'], '"之 后"': ['b', 'a'] });
    expect(await idsFor(engine, '流产之后')).toEqual(['a']);
    expect(asked.slice(0, 1)).toEqual(['"流 产 之 后"']);
  });

  test('orders what it finds as a search for the characters does', async () => {
    const { engine } = engineKnowing({ '"流 产"': ['a', 'b', 'c'], '流 产': ['x', 'c', 'a', 'y', 'b'] });
    expect(await idsFor(engine, '流产')).toEqual(['c', 'a', 'b']);
  });

  test('shows titles as they are written', async () => {
    const { engine } = engineKnowing({ '"流 产"': ['a'] });
    const result = await runQuery(engine, { words: '流产', filters: {} });
    expect((await result?.read(0, 1))?.[0]?.meta['title']).toBe('流产');
  });
});

test('what is overdue for review comes after the other records, each in their order', () => {
  const records = ['overdue', undefined, 'overdue', undefined].map((review, index): FoundRecord => ({
    url: `/${index}/`,
    meta: { title: `${index}`, ...(review && { review }) },
    filters: {},
  }));
  expect(overdueLast(records).map(({ url }) => url)).toEqual(['/1/', '/3/', '/0/', '/2/']);
});
