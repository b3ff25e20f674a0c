import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, MAX_SAVED, readFragment, readIds } from '../../../src/saved/address.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const anyList = fc.uniqueArray(anyId, { minLength: 1, maxLength: MAX_SAVED });
/** Fragments of the pages of the site: anchors, also in other scripts, and searches. */
const anyAnchor = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `letter-${encodeURIComponent(text)}`),
);
const anySearch = fc
  .record({ q: fc.string({ unit: 'grapheme', minLength: 1 }), language: anyId })
  .map((search) => new URLSearchParams(search).toString());

describe('a list written into an address', () => {
  test('stands in front of the anchor', () => {
    expect(fragmentOf(['b', 'a-1'], '')).toBe('#list=b,a-1');
    expect(fragmentOf(['b', 'a-1'], 'symptoms')).toBe('#list=b,a-1&to=symptoms');
  });

  test('stands behind a search, so that the search page still reads its words', () => {
    expect(fragmentOf(['a'], 'q=late+loss&kind=topic')).toBe('#q=late+loss&kind=topic&list=a');
  });

  test('leaves the address alone when it is empty', () => {
    expect(fragmentOf([], '')).toBe('');
    expect(fragmentOf([], 'symptoms')).toBe('#symptoms');
    expect(fragmentOf([], 'q=loss')).toBe('#q=loss');
  });

  test('comes back as it was, with the fragment of the page', () => {
    fc.assert(
      fc.property(anyList, fc.oneof(fc.constant(''), anyAnchor, anySearch), (list, to) => {
        const hash = fragmentOf(list, to);
        expect(readFragment(hash)).toEqual({ list, to });
        expect(new URL(hash, 'https://example.org/en/').hash).toBe(hash);
      }),
    );
  });

  test('is the same address when it is read and written again', () => {
    fc.assert(
      fc.property(anyList, anyAnchor, (list, to) => {
        const { list: back = [], to: anchor } = readFragment(fragmentOf(list, to));
        expect(fragmentOf(back, anchor)).toBe(fragmentOf(list, to));
      }),
    );
  });
});

describe('an address without a list', () => {
  test.each(['', '#', '#symptoms', '#q=loss&language=es', '#letter-%C3%91', '#%E0%A4%A', '#lists=a'])(
    'keeps its fragment: "%s"',
    (hash) => {
      expect(readFragment(hash)).toEqual({ to: hash.slice(1) });
    },
  );
});

describe('ids', () => {
  test('keep their order and lose repeated ones', () => {
    expect(readIds('b,a,b,c,a')).toEqual(['b', 'a', 'c']);
  });

  test('may have been encoded by a mail program', () => {
    expect(readFragment('#list=a%2Cb-2').list).toEqual(['a', 'b-2']);
  });

  test.each([
    ['nothing', ''],
    ['commas', ',,,'],
    ['capitals', 'Abc'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an address', 'javascript:alert(1)'],
    ['a path', '../../etc'],
    ['a name of a built-in property', '__proto__'],
    ['a dash at an end', '-a,a-'],
    ['two dashes', 'a--b'],
    ['a space', 'a b'],
    ['a line break', 'a\n'],
    ['other scripts', 'ü,ａ,א'],
  ])('are none in %s', (_, text) => {
    expect(readIds(text)).toEqual([]);
  });

  test(`end after ${MAX_SAVED}`, () => {
    const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
    expect(readIds(ids.join())).toEqual(ids.slice(0, MAX_SAVED));
  });
});

test('whatever an address holds, the list read off it is bounded', () => {
  const pieces = fc.constantFrom(
    '#',
    '&',
    '=',
    ',',
    '%',
    '+',
    'list=',
    'to=',
    'list',
    '%2C',
    '%E0%A4%A',
    '\ud800',
    'a',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, anyId)).map((list) => list.join('')),
    fc.array(anyId, { minLength: 50, maxLength: 100 }).map((ids) => `#list=${ids.join()}`),
  );
  fc.assert(
    fc.property(hostile, (hash) => {
      const { list = [], to } = readFragment(hash);
      expect(list.length).toBeLessThanOrEqual(MAX_SAVED);
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) expect(id).toMatch(ID);
      expect(readFragment(fragmentOf(list, to)).list ?? []).toEqual(list);
    }),
  );
});
