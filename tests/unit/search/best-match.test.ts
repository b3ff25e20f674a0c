import { describe, expect, test } from 'vitest';
import { bestMatches, correction, foreignLocale, MOST_BEST, NEAR } from '../../../src/search/best-match.ts';
import type { ConceptMatch } from '../../../src/search/concept-match.ts';

function match(path: string, score: number, fields: Partial<ConceptMatch> = {}): ConceptMatch {
  return { path, term: path, locale: 'en', how: 'words', score, ...fields };
}

describe('the best matches', () => {
  test('are the first and those that fit about as well', () => {
    const matches = [match('a/', 1), match('b/', 1 - NEAR / 2), match('c/', 1 - NEAR * 2)];
    expect(bestMatches(matches).map(({ path }) => path)).toEqual(['a/', 'b/']);
  });

  test('are few, however many fit', () => {
    expect(bestMatches(Array.from({ length: 9 }, (_, place) => match(`${place}/`, 1)))).toHaveLength(MOST_BEST);
  });

  test('are none where nothing matches', () => {
    expect(bestMatches([])).toEqual([]);
  });
});

test('the words are those of another language only when the best match says so', () => {
  expect(foreignLocale([match('a/', 1, { locale: 'es' }), match('b/', 1)], 'en')).toBe('es');
  expect(foreignLocale([match('a/', 1), match('b/', 1, { locale: 'es' })], 'en')).toBeUndefined();
  expect(foreignLocale([], 'en')).toBeUndefined();
});

test('a correction is that of the best match, where it was met by its slips', () => {
  const slip = match('a/', 1, { how: 'spelling', corrected: 'grief' });
  expect(correction([slip])).toBe('grief');
  expect(correction([match('b/', 1), slip])).toBeUndefined();
  expect(correction([])).toBeUndefined();
});
