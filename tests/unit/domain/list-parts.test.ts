import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabetical } from '../../../src/domain/alphabet.ts';
import {
  alphabetParts,
  isByLetter,
  LONGEST_LISTS,
  longestList,
  nearPages,
  numberedParts,
  sectionParts,
} from '../../../src/domain/list-parts.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { listPage } from '../../../src/i18n/list-addresses.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';

const items = fc.array(fc.nat(), { maxLength: 60 });
const longest = fc.integer({ min: 1, max: 12 });

describe('a numbered list', () => {
  test('has every entry once, in order, in parts that are full but for the last', () => {
    fc.assert(
      fc.property(items, longest, (list, most) => {
        const parts = numberedParts(list, most);
        expect(parts.flatMap((part) => part.items)).toEqual(list);
        expect(parts.slice(0, -1).every((part) => part.items.length === most)).toBe(true);
        expect(parts.at(-1)!.items.length).toBeLessThanOrEqual(most);
        expect(parts.map(({ number, count }) => [number, count])).toEqual(
          parts.map((_, index) => [index + 1, parts.length]),
        );
      }),
    );
  });

  test('is one page up to the longest list, an empty one too', () => {
    expect(numberedParts([], 2)).toEqual([{ items: [], number: 1, count: 1 }]);
    expect(numberedParts([1, 2], 2)).toEqual([{ items: [1, 2], number: 1, count: 1 }]);
    expect(numberedParts([1, 2, 3], 2).map((part) => part.items)).toEqual([[1, 2], [3]]);
  });
});

describe('an alphabetical list', () => {
  const groupsOf = (labels: readonly string[], locale: keyof typeof LOCALES = 'en') => {
    const { compare, initial } = createFormat(LOCALES[locale]);
    return alphabetical(labels, (label) => label, compare, initial);
  };

  test('is one page up to the longest list', () => {
    const parts = alphabetParts(groupsOf(['apple', 'pear']), 2);
    expect(parts).toHaveLength(1);
    expect(isByLetter(parts[0]!)).toBe(false);
    expect(parts[0]!.groups.map(({ letter }) => letter)).toEqual(['A', 'P']);
    expect(alphabetParts([], 1)).toEqual([{ letters: [], groups: [], number: 1, count: 1 }]);
  });

  test('has a page for each letter beyond that, and several for a long letter', () => {
    const parts = alphabetParts(groupsOf(['apple', 'apricot', 'avocado', 'pear']), 2);
    const said = parts.map(({ letter, groups, number, count }) => [
      letter,
      groups.flatMap((group) => group.items).join(' '),
      `${number}/${count}`,
    ]);
    expect(said).toEqual([
      [undefined, '', '1/1'],
      ['A', 'apple apricot', '1/2'],
      ['A', 'avocado', '2/2'],
      ['P', 'pear', '1/1'],
    ]);
    expect(parts.every(isByLetter)).toBe(true);
    expect(parts[2]!.letters).toEqual([
      { letter: 'A', count: 3 },
      { letter: 'P', count: 1 },
    ]);
  });

  test('has every entry once, in order, no page too long, and an address of its own for each, in every script', () => {
    const label = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('流产', '哀伤', 'رحم', 'إجراء', 'Ñandú', 'Nutrición', 'ß', 'Ærø', 'Élan', '7 days', '#'),
    );
    fc.assert(
      fc.property(fc.array(label), longest, fc.constantFrom('en', 'es', 'ar', 'zh-Hans'), (labels, most, locale) => {
        const groups = groupsOf(labels, locale);
        const parts = alphabetParts(groups, most);
        const shown = parts.flatMap((part) => part.groups.flatMap((group) => group.items));
        expect(shown).toEqual(groups.flatMap((group) => group.items));
        for (const part of parts) expect(part.groups.flatMap((group) => group.items).length).toBeLessThanOrEqual(most);
        const addresses = parts.map((part) => listPage('/en/topics/', part));
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });
});

describe('several lists one after the other', () => {
  test('have every entry once, in order, no part too long, and each section ends once', () => {
    fc.assert(
      fc.property(fc.array(items, { maxLength: 6 }), longest, (lists, most) => {
        const sections = lists.map((list, id) => ({ id, items: list }));
        const parts = sectionParts(sections, most);
        const entries = (of: typeof sections) => of.flatMap(({ id, items: list }) => list.map((item) => [id, item]));
        expect(parts.flatMap((part) => entries([...part.items]))).toEqual(entries(sections));
        for (const part of parts) expect(entries([...part.items]).length).toBeLessThanOrEqual(most);
        const ended = parts.flatMap((part) => part.items.filter(({ last }) => last)).map(({ id }) => id);
        expect(ended).toEqual(sections.map(({ id }) => id));
      }),
    );
  });

  test('keep a section without entries where it stands', () => {
    const sections = [
      { title: 'one', items: [1, 2, 3] },
      { title: 'none', items: [] as number[] },
    ];
    expect(sectionParts(sections, 2).map(({ items: list }) => list.map(({ title }) => title))).toEqual([
      ['one'],
      ['one', 'none'],
    ]);
  });
});

test('a page leads to the first, the last and those about it', () => {
  expect(nearPages(1, 2)).toEqual([1, 2]);
  expect(nearPages(1, 60)).toEqual([1, 2, 3, 4, 60]);
  expect(nearPages(30, 60)).toEqual([1, 27, 28, 29, 30, 31, 32, 33, 60]);
  expect(nearPages(60, 60)).toEqual([1, 57, 58, 59, 60]);
});

test('a number given stands in place of every longest list; anything else is refused in words', () => {
  expect(longestList('resources')).toBe(LONGEST_LISTS.resources);
  expect(longestList('resources', '')).toBe(LONGEST_LISTS.resources);
  expect(longestList('resources', '3')).toBe(3);
  for (const wrong of ['0', '-1', '1.5', 'many', ' 3']) {
    expect(() => longestList('resources', wrong)).toThrow(`SIGNPOST_LONGEST_LIST is "${wrong}"`);
  }
});
