import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance.ts';

const COSTS = { alike: new Set(['ie', 'sc']) };
const anyWord = fc.stringMatching(/^[abceis]{0,8}$/);

/** Distance without a limit. */
function distance(a: string, b: string): number {
  return editDistance(a, b, 100, COSTS);
}

describe('the distance between two words', () => {
  test.each([
    ['the word itself', 'loss', 'loss', 0],
    ['a letter left out', 'grief', 'gref', 1],
    ['a letter added', 'gref', 'grief', 1],
    ['a letter taken for another', 'grief', 'brief', 1],
    ['neighbours swapped', 'baby', 'abby', 1],
    ['a letter doubled', 'miscarriage', 'misscarriage', 0.5],
    ['a doubled letter once', 'miscarriage', 'miscariage', 0.5],
    ['letters that are alike', 'loss', 'losc', 0.5],
    ['letters that are alike, the other way', 'losc', 'loss', 0.5],
    ['two slips', 'miscarriage', 'muscarrage', 2],
    ['nothing and a word', '', 'ab', 2],
    ['characters of two code units', '💔a', '💔b', 1],
  ])('is what %s costs', (_, a, b, cost) => {
    expect(distance(a, b)).toBe(cost);
  });

  test('is the same both ways', () => {
    fc.assert(fc.property(anyWord, anyWord, (a, b) => distance(a, b) === distance(b, a)));
  });

  test('is nothing only from a word to itself', () => {
    fc.assert(fc.property(anyWord, anyWord, (a, b) => (distance(a, b) === 0) === (a === b)));
  });

  test('is at least half the difference in length and at most the longer word', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length) / 2);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('is no more than the way over the beginnings and the ends', () => {
    fc.assert(
      fc.property(anyWord, anyWord, anyWord, anyWord, (a, b, c, d) => {
        expect(distance(a + c, b + d)).toBeLessThanOrEqual(distance(a, b) + distance(c, d));
      }),
    );
  });
});

test('above the limit there is no distance, and up to it the limit changes nothing', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.constantFrom(0, 0.5, 1, 1.5, 2), (a, b, most) => {
      const limited = editDistance(a, b, most, COSTS);
      // Words whose lengths differ by more letters than the limit are not compared, doubled letters or not.
      const far = distance(a, b) > most || Math.abs(a.length - b.length) > most;
      expect(limited).toBe(far ? Infinity : distance(a, b));
    }),
  );
});
