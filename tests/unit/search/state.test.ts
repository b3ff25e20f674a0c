import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_IDS, isEmptySearch, readSearchHash, searchHash, type SearchState } from '../../../src/search/state.ts';

const EMPTY: SearchState = { words: '', filters: {}, within: [] };
const anyValue = fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/);
const anyFilters = fc.dictionary(
  fc.constantFrom(...FILTER_IDS),
  fc.uniqueArray(anyValue, { minLength: 1, maxLength: 6 }),
  { maxKeys: 6 },
) as fc.Arbitrary<SearchState['filters']>;
const anyLocales = fc.uniqueArray(fc.constantFrom('en', 'es', 'nl', 'ar', 'zh-Hans'));
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme', minLength: 150, maxLength: 300 }),
);

describe('a search written into an address', () => {
  test('has its words, filters and languages in a fixed order', () => {
    const filters = { country: ['GB', '001'], kind: ['resource'], language: ['zh-Hans'] };
    expect(searchHash({ words: 'D&C después', filters, within: ['nl', 'ar'] })).toBe(
      '#q=D%26C+despu%C3%A9s&kind=resource&language=zh-Hans&country=GB&country=001&in=nl&in=ar',
    );
  });

  test('is nothing when there is nothing to search for', () => {
    expect(searchHash(EMPTY)).toBe('');
    expect(searchHash({ words: '  \n ', filters: { topic: [] }, within: [] })).toBe('');
  });

  test('can leave the words out', () => {
    expect(searchHash({ words: '', filters: { format: ['pdf'] }, within: [] })).toBe('#format=pdf');
  });

  test('comes back as it was, but for spaces and what is too long', () => {
    fc.assert(
      fc.property(anyWords, anyFilters, anyLocales, (words, filters, within) => {
        const back = readSearchHash(searchHash({ words, filters, within }));
        expect(back.filters).toEqual(filters);
        expect(back.within).toEqual(within);
        const tidy = words.replace(/\s+/g, ' ').trim();
        if ([...tidy].length <= 200) expect(back.words).toBe(tidy);
        else expect(tidy.startsWith(back.words)).toBe(true);
      }),
    );
  });

  test('is the same address when it is read and written again', () => {
    fc.assert(
      fc.property(anyWords, anyFilters, anyLocales, (words, filters, within) => {
        const hash = searchHash({ words, filters, within });
        expect(searchHash(readSearchHash(hash))).toBe(hash);
      }),
    );
  });
});

describe('words', () => {
  test('lose spaces around them and repeated ones inside', () => {
    expect(readSearchHash('#q=%20lost%0A%09my++baby%20').words).toBe('lost my baby');
  });

  test('are cut after 200 characters, never in the middle of one or at a space', () => {
    expect(readSearchHash(`#q=${'a'.repeat(300)}`).words).toBe('a'.repeat(200));
    expect(readSearchHash(`#q=${encodeURIComponent('💔'.repeat(201))}`).words).toBe('💔'.repeat(200));
    expect(readSearchHash(`#q=${'a'.repeat(199)}+${'b'.repeat(9)}`).words).toBe('a'.repeat(199));
  });

  test('are the first ones when there are several', () => {
    expect(readSearchHash('#q=one&q=two').words).toBe('one');
  });
});

describe('what is not understood is left out:', () => {
  test.each([
    ['an empty address', ''],
    ['a bare #', '#'],
    ['a name without a value', '#q'],
    ['an anchor', '#top'],
    ['an unknown filter', '#colour=red&words=x'],
    ['names of built-in properties', '#__proto__=x&constructor=y&toString=z'],
    ['a filter in capitals', '#TOPIC=miscarriage'],
    ['a value with markup', '#topic=%3Cscript%3E'],
    ['a value with a quote', "#topic=a'b"],
    ['a value with a path', '#topic=../../etc'],
    ['a value with a line break', '#topic=miscarriage%0A'],
    ['an empty value', '#topic='],
    ['a value that is too long', `#topic=${'a'.repeat(61)}`],
  ])('%s', (_, hash) => {
    expect(readSearchHash(hash)).toEqual(EMPTY);
  });

  test('bad and repeated languages to search in too', () => {
    expect(readSearchHash('#in=nl&in=%3Cb%3E&in=nl&in=zh-Hans').within).toEqual(['nl', 'zh-Hans']);
  });

  test('repeated values', () => {
    expect(readSearchHash('#format=pdf&format=html&format=pdf').filters).toEqual({ format: ['pdf', 'html'] });
  });

  test('bad values beside good ones', () => {
    expect(readSearchHash('#format=pdf&format=%00&kind=&country=GB').filters).toEqual({
      format: ['pdf'],
      country: ['GB'],
    });
  });

  test('values after the thirtieth of a filter', () => {
    const values = Array.from({ length: 40 }, (_, index) => `t${index}`);
    expect(readSearchHash(values.map((value) => `topic=${value}`).join('&')).filters).toEqual({
      topic: values.slice(0, 30),
    });
  });

  test('everything after 4000 characters', () => {
    expect(readSearchHash(`#x=${'a'.repeat(3998)}&q=late`)).toEqual(EMPTY);
  });
});

test('whatever an address holds, the search read off it is bounded', () => {
  const pieces = fc.constantFrom(
    '#',
    '&',
    '=',
    '%',
    '+',
    'q',
    'in',
    '%E0%A4%A',
    '%00',
    '\ud800',
    '__proto__',
    ...FILTER_IDS,
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, anyValue)).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(hostile, (hash) => {
      const { words, filters, within } = readSearchHash(hash);
      expect([...words].length).toBeLessThanOrEqual(200);
      for (const id of Object.keys(filters)) expect(FILTER_IDS).toContain(id);
      for (const values of [...Object.values(filters), within]) {
        expect(values.length).toBeLessThanOrEqual(30);
        for (const value of values) expect(value).toMatch(/^[A-Za-z0-9-]{1,60}$/);
      }
    }),
  );
});

test('a search is empty without words and filters, wherever it looks', () => {
  expect(isEmptySearch(EMPTY)).toBe(true);
  expect(isEmptySearch({ ...EMPTY, within: ['nl'] })).toBe(true);
  expect(isEmptySearch({ ...EMPTY, words: 'loss' })).toBe(false);
  expect(isEmptySearch({ ...EMPTY, filters: { format: ['pdf'] } })).toBe(false);
});
