import { describe, expect, test } from 'vitest';
import { ENGLISH, indexOf } from './example-vocabulary.ts';

const index = indexOf('en', ENGLISH, ['bloom', 'gold medal']);

function paths(terms: Iterable<{ path: string }>): string[] {
  return [...terms].map(({ path }) => path);
}

describe('terms are found', () => {
  test('by their words in their order', () => {
    expect(paths(index.withKey('pregnancy loss'))).toEqual(['topics/miscarriage/']);
    expect(index.withKey('loss pregnancy')).toEqual([]);
  });

  test('by their words written together', () => {
    expect(paths(index.withJoined('stillbirth'))).toEqual(['topics/stillbirth/']);
    expect(paths(index.withJoined('pregnancyloss'))).toEqual(['topics/miscarriage/']);
  });

  test('by the words that carry meaning', () => {
    expect(paths(index.withTelling('lostbaby'))).toEqual(['topics/miscarriage/']);
  });

  test('by any word, in any form', () => {
    const stem = index.language.stem('scrapings');
    expect(paths(index.withStem(stem))).toEqual(['glossary/d-and-c/']);
    expect(index.withStem('football').size).toBe(0);
  });
});

test('the first name is the title', () => {
  const ranks = index.terms.filter(({ path }) => path === 'topics/miscarriage/').map(({ rank }) => rank);
  expect(ranks).toEqual(['title', 'name', 'other', 'other', 'other', 'slip']);
});

test('a target without names has no title', () => {
  const ranks = index.terms.filter(({ path }) => path.includes('#')).map(({ rank }) => rank);
  expect(ranks).toEqual(['other', 'other']);
});

test('a misspelling is a term, but its words are no words', () => {
  expect(paths(index.withKey('miss carry'))).toEqual(['topics/miscarriage/']);
  expect(index.knows('carry')).toBe(false);
  expect(index.words.has('carry')).toBe(false);
});

test('the title of a target is its first name', () => {
  expect(index.titleOf('topics/miscarriage/')).toBe('Miscarriage');
  expect(index.titleOf('topics/none/')).toBe('');
});

test('targets are counted once', () => {
  expect(index.targets).toBe(Object.keys(ENGLISH).length);
});

test('words are known in all their forms', () => {
  expect(['miscarriages', 'scraped', 'stillbirth'].filter((word) => !index.knows(word))).toEqual([]);
  expect(['football', 'bloom'].filter((word) => index.knows(word))).toEqual([]);
});

test('words are written in small letters, abbreviations as they are', () => {
  expect(index.words.get('miscarriage')).toBe('miscarriage');
  expect(index.words.get('nhs')).toBe('NHS');
});

test('everyday words stand apart, each by itself', () => {
  expect([...index.apart]).toEqual(['bloom', 'gold', 'medal']);
});

test('a word is a name where a title or another name is just this word', () => {
  const { stem } = index.language;
  expect([stem('miscarriage'), stem('nhs')].map((each) => index.isName(each))).toEqual([true, true]);
  expect([stem('loss'), stem('mourning'), stem('football')].map((each) => index.isName(each))).toEqual([
    false,
    false,
    false,
  ]);
});

test('a word tells more the fewer targets share it, and a name tells much', () => {
  const weight = (word: string) => index.weight(index.language.stem(word));
  expect(weight('spotting')).toBeGreaterThan(weight('baby'));
  expect(weight('baby')).toBeGreaterThan(weight('pregnancy'));
  expect(weight('miscarriage')).toBeGreaterThan(weight('pregnancy'));
});
