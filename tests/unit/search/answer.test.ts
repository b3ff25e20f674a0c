import { describe, expect, test } from 'vitest';
import { makeAnswer, type Findings } from '../../../src/search/answer.ts';
import type { ConceptMatch } from '../../../src/search/concept-match.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { record, resourceRecord } from './example-records.ts';

const RECORDS = [
  record('topics/loss/'),
  record('topics/grief/'),
  record('glossary/hcg/'),
  record('about/'),
  resourceRecord('a', ['loss'], ['en']),
  resourceRecord('b', ['loss', 'grief'], ['nl']),
  resourceRecord('c', ['grief'], ['en'], { overdue: true }),
  resourceRecord('d', ['loss'], ['en', 'nl']),
];
const SEARCH: SearchState = { words: 'loss', filters: {}, within: [] };

/** The words are, or have the words of, the name of a target. */
function match(path: string, how: ConceptMatch['how'] = 'exact'): ConceptMatch {
  return { path, term: 'Loss', locale: 'en', how, score: how === 'exact' ? 1.1 : 0.5 };
}

/** An answer to what was found, in English unless said otherwise. */
function answer(found: Partial<Findings>, state: Partial<SearchState> = {}) {
  return makeAnswer({ ...SEARCH, ...state }, { records: RECORDS, paths: [], matches: [], languages: ['en'], ...found });
}

/** Groups as `topic: ids`. */
function outline(found: Partial<Findings>, state: Partial<SearchState> = {}): string[] {
  return answer(found, state).groups.map(({ topic, records }) => `${topic}: ${records.map(({ id }) => id).join(' ')}`);
}

const resources = (...ids: string[]) => ids.map((id) => `resources/${id}/`);

describe('results stand in groups', () => {
  test('by topic, in the order of their first results', () => {
    expect(outline({ paths: resources('c', 'a', 'd') })).toEqual(['loss: a d', 'grief: c']);
    expect(outline({ paths: ['topics/grief/', ...resources('a', 'd')] })).toEqual(['grief: grief', 'loss: a d']);
  });

  test('under the topic that was asked for, else under their first', () => {
    expect(outline({ paths: resources('b') })).toEqual(['loss: b']);
    expect(outline({ paths: resources('b'), matches: [match('topics/grief/', 'words')] })).toEqual(['grief: grief b']);
  });

  test('without a topic where they have none', () => {
    expect(outline({ paths: ['glossary/hcg/', 'about/'] })).toEqual(['null: hcg about']);
  });

  test('each once', () => {
    const { groups, total } = answer({ paths: resources('b', 'b', 'a'), matches: [match('topics/loss/')] });
    const ids = groups.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(total).toBe(ids.length);
  });
});

describe('the order of results', () => {
  test('begins with what the words are the name of', () => {
    expect(outline({ paths: resources('a'), matches: [match('topics/loss/', 'words')] })).toEqual(['loss: loss a']);
  });

  test('puts what has a version in a language of the reader first', () => {
    expect(outline({ paths: resources('b', 'a', 'd') })).toEqual(['loss: a d b']);
    expect(outline({ paths: resources('a', 'b', 'd'), languages: ['nl'] })).toEqual(['loss: b d a']);
  });

  test('puts what is overdue for review last, even in the reader’s language', () => {
    expect(outline({ paths: resources('c', 'b'), matches: [match('topics/grief/', 'words')] })).toEqual([
      'grief: grief b c',
    ]);
  });

  test('puts what is about the site itself after everything', () => {
    expect(outline({ paths: ['about/', ...resources('c', 'b')] })).toEqual(['loss: b', 'grief: c', 'null: about']);
  });
});

describe('what a topic lists', () => {
  test('is found where the words are its name', () => {
    expect(outline({ matches: [match('topics/loss/')] })).toEqual(['loss: loss a d b']);
  });

  test('comes after what has the words', () => {
    expect(outline({ paths: resources('d'), matches: [match('topics/loss/')] })).toEqual(['loss: loss d a b']);
  });

  test('is not found where the words are only words of its name', () => {
    expect(outline({ matches: [match('topics/loss/', 'words')] })).toEqual(['loss: loss']);
  });

  test('is not found for a term', () => {
    expect(outline({ matches: [match('glossary/hcg/')] })).toEqual(['null: hcg']);
  });

  test('is resources alone', () => {
    const records = [...RECORDS, record('glossary/sac/', { kind: ['term'], topic: ['loss'] })];
    expect(outline({ records, matches: [match('topics/loss/')] })).toEqual(['loss: loss a d b']);
  });

  test('is that of a section where the words are its name', () => {
    const records = [
      record('resources/s/', { topic: ['loss'], section: ['symptoms'] }),
      record('resources/t/', { topic: ['loss'], section: ['genetics'] }),
    ];
    expect(outline({ records, matches: [match('topics/loss/#symptoms')] })).toEqual(['loss: s']);
  });

  test('is not found for a guide of the topic', () => {
    const records = [...RECORDS, record('topics/loss/steps/')];
    expect(outline({ records, matches: [match('topics/loss/steps/')] })).toEqual(['loss: steps']);
  });
});

describe('filters', () => {
  test('narrow what was found, and the total', () => {
    const found = { paths: resources('a', 'b', 'c', 'd') };
    expect(outline(found, { filters: { topic: ['grief'] } })).toEqual(['loss: b', 'grief: c']);
    expect(answer(found, { filters: { topic: ['grief'] } }).total).toBe(2);
  });

  test('leave their own counts as they were', () => {
    const { counts } = answer({ paths: resources('a', 'b', 'c') }, { filters: { topic: ['grief'] } });
    expect(counts.topic).toEqual({ loss: 2, grief: 2 });
    expect(counts.language).toEqual({ nl: 1, en: 1 });
  });

  test('without words let every record pass that has the values', () => {
    expect(outline({}, { words: '', filters: { language: ['nl'] } })).toEqual(['loss: d b']);
    expect(answer({}, { words: '' }).total).toBe(RECORDS.length);
  });
});

test('a path without a record is passed over', () => {
  expect(answer({ paths: ['resources/gone/'], matches: [match('topics/gone/')] }).total).toBe(0);
});
