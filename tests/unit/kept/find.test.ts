import { describe, expect, test } from 'vitest';
import { findInTexts, type KeptText } from '../../../src/kept/find.ts';

const TEXTS: KeptText[] = [
  { path: '/a/', title: 'Example', parts: ['Some bleeding may come.', 'Call when the bleeding is heavy.'] },
  { path: '/b/', title: 'Heavy days', parts: ['Nothing else.'] },
  { path: '/c/', title: 'Other', parts: ['Heavy things.'] },
];

const paths = (texts: KeptText[], words: string, locale = 'en') =>
  findInTexts(texts, words, locale).map(({ path }) => path);

describe('a search in what is kept', () => {
  test('finds pages that have all words, and shows the part with most of them', () => {
    expect(findInTexts(TEXTS, 'heavy BLEEDING', 'en')).toEqual([
      { path: '/a/', title: 'Example', excerpt: 'Call when the bleeding is heavy.' },
    ]);
  });

  test('finds those with most words where none has all, a title before a text', () => {
    expect(paths(TEXTS, 'heavy unicorns')).toEqual(['/b/', '/a/', '/c/']);
  });

  test('finds other forms and beginnings of words', () => {
    expect(paths(TEXTS, 'bleed')).toEqual(['/a/']);
    expect(paths(TEXTS, 'bleedings')).toEqual(['/a/']);
  });

  test('finds nothing for nothing', () => {
    expect(paths(TEXTS, '')).toEqual([]);
    expect(paths(TEXTS, 'what is the')).toEqual([]);
    expect(paths(TEXTS, 'unicorn')).toEqual([]);
  });

  test('finds Arabic words with their article and vowel marks, and Chinese ones within a sentence', () => {
    const arabic = [{ path: '/ar/', title: 'مثال', parts: ['قد يحدث النَّزيف.'] }];
    expect(paths(arabic, 'نزيف', 'ar')).toEqual(['/ar/']);
    const chinese = [{ path: '/zh/', title: '例子', parts: ['可能会有阴道出血。'] }];
    expect(paths(chinese, '出血', 'zh-Hans')).toEqual(['/zh/']);
    expect(paths(chinese, '发烧', 'zh-Hans')).toEqual([]);
  });
});
