import { describe, expect, test } from 'vitest';
import { nearWords, resolveTokens, slipsBetween } from '../../../src/search/token-match.ts';
import { searchLanguage } from '../../../src/search/languages.ts';
import { tokensOf } from '../../../src/search/tokens.ts';
import { ARABIC, DUTCH, ENGLISH, indexOf } from './example-vocabulary.ts';

const english = indexOf('en', ENGLISH, ['bloom']);
const dutch = indexOf('nl', { ...DUTCH, 'topics/water/': [['Vruchtwater'], ['water', 'zwangerschap']] });

/** Typed words with the words they stand for, as "typed: word word". */
function resolved(words: string, index = english, slips = true): string[] {
  return resolveTokens(tokensOf(words, index.language), index, () => slips).map(({ typed, found }) =>
    `${typed}: ${found.map(({ word }) => word).join(' ')}`.trim(),
  );
}

/** Keys of the words that Dutch words stand for. */
function stemsOf(words: string): string[] {
  return resolveTokens(tokensOf(words, dutch.language), dutch, () => true).flatMap(({ found }) =>
    found.map(({ stem }) => stem),
  );
}

describe('a typed word stands for', () => {
  test.each([
    ['itself', 'miscarriage', ['miscarriage: miscarriage']],
    ['another form', 'miscarriages', ['miscarriages: miscarriages']],
    ['the word it is a slip for', 'miscarrage', ['miscarrage: miscarriage']],
    ['nothing', 'football', ['football:']],
    ['one word with its neighbour', 'still birth', ['stillbirth: stillbirth']],
    ['nothing where it is a number beside words', 'miscarriage 20', ['miscarriage: miscarriage']],
  ])('%s', (_, words, result) => {
    expect(resolved(words)).toEqual(result);
  });

  test('itself beside another word, where both are known by themselves', () => {
    const index = indexOf('en', { 'a/': [['Stillbirth']], 'b/': [['Still here']], 'c/': [['Birth plan']] });
    expect(resolved('still birth', index)).toEqual(['still: still', 'birth: birth']);
  });

  test('no other one where slips are not looked for', () => {
    expect(resolved('miscarrage', english, false)).toEqual(['miscarrage:']);
  });

  test('the parts of a compound', () => {
    expect(stemsOf('zwangerschapsverlies')).toEqual(['zwangerschap', 'verlies'].map(dutch.language.stem));
  });

  test('a long name inside of a compound', () => {
    expect(stemsOf('miskraamtest')).toEqual([dutch.language.stem('miskraam')]);
    expect(stemsOf('waterhoofd')).toEqual([]);
  });

  test('numbers where there is nothing else', () => {
    expect(resolved('20')).toEqual(['20:']);
  });
});

test('a slip is marked, and is less like than another form, which is less like than the word itself', () => {
  const [slip, form, self] = ['miscarrage', 'miscarriages', 'miscarriage'].map(
    (words) => resolveTokens(tokensOf(words, english.language), english, () => true)[0],
  );
  expect([slip?.slip, form?.slip, self?.slip]).toEqual([true, false, false]);
  const likeness = [slip, form, self].map((each) => each?.found[0]?.likeness ?? 0);
  expect(likeness).toEqual(likeness.toSorted((a, b) => a - b));
  expect(new Set(likeness).size).toBe(3);
});

test('no more words are looked up than a question has', () => {
  expect(resolved('football '.repeat(300)).length).toBeLessThan(50);
});

describe('words that are near', () => {
  const near = (word: string, index = english) => nearWords(word, index).map((each) => each.word);

  test.each([
    ['a slip', 'stilbirth', 'stillbirth'],
    ['letters swapped', 'sitllbirth', 'stillbirth'],
    ['two slips in a long word', 'pragnansy', 'pregnancy'],
  ])('are found: %s', (_, word, wanted) => {
    expect(near(word)[0]).toBe(wanted);
  });

  test.each([
    ['a short word', 'los'],
    ['a word that begins otherwise', 'flood'],
    ['a number', '2020'],
  ])('are none to %s', (_, word) => {
    expect(near(word)).toEqual([]);
  });

  test('are compared without the Arabic article', () => {
    const arabic = indexOf('ar', ARABIC);
    expect(near('الاجهاظ', arabic)).toEqual(['الاجهاض']);
    expect(near('اجهاظ', arabic)).toEqual(['الاجهاض']);
  });
});

describe('between two words', () => {
  const costs = searchLanguage('en');

  test('there are no slips where the known word is too short for any', () => {
    expect(slipsBetween('ac', 'ab', costs)).toBe(Infinity);
  });

  test('a slip strikes the first letter of long words only, or swaps it', () => {
    expect(slipsBetween('lrief', 'grief', costs)).toBe(Infinity);
    expect(slipsBetween('rgief', 'grief', costs)).toBe(1);
    expect(slipsBetween('niscarriage', 'miscarriage', costs)).toBe(1);
  });
});
