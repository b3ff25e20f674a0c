import { describe, expect, test } from 'vitest';
import { respelled, titleWords } from '../../../src/search/spelling.ts';
import { record } from './example-records.ts';

const KNOWN = titleWords([
  record('resources/a/', {}, { title: 'Hysteroscopy explained', publisher: 'Miscarriage Association' }),
  record('resources/b/', {}, { title: 'HYSTEROSCOPY: Tommy’s guide' }),
]);

test('the words of titles and publishers are known, as they are written first', () => {
  expect([...KNOWN]).toEqual([
    ['hysteroscopy', 'Hysteroscopy'],
    ['explained', 'explained'],
    ['miscarriage', 'Miscarriage'],
    ['association', 'Association'],
    ['tommy', 'Tommy’s'],
    ['guide', 'guide'],
  ]);
});

describe('words are respelt', () => {
  test.each([
    ['a slip', 'hysteroskopy', ['hysteroskopy'], 'Hysteroscopy'],
    ['a slip among other words', 'about hysteroskopy now', ['hysteroskopy'], 'about Hysteroscopy now'],
    ['two slips', 'miscarrage asociation', ['miscarrage', 'asociation'], 'Miscarriage Association'],
    ['the nearest word', 'explaned', ['explaned'], 'explained'],
  ])('%s', (_, words, unknown, text) => {
    expect(respelled(words, unknown, KNOWN, 'en')).toBe(text);
  });

  test.each([
    ['nothing is unknown', 'guide', []],
    ['a word is like no other', 'football', ['football']],
    ['one of several words is like no other', 'hysteroskopy football', ['hysteroskopy', 'football']],
    ['a word is short', 'gide', ['gide']],
  ])('not when %s', (_, words, unknown) => {
    expect(respelled(words, unknown, KNOWN, 'en')).toBeUndefined();
  });
});
