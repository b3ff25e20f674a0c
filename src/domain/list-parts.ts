import type { AlphabetGroup } from './alphabet.ts';

/**
 * Most entries of a page, by kind of list. Each keeps the largest page of its kind below 60,000 bytes as a host sends it:
 * decision 0040 has the bytes of an entry that they are worked out from.
 */
export const LONGEST_LISTS = {
  /** Titles with a note, one line each. */
  entries: 600,
  /** Links alone. */
  links: 800,
  /** Resources with publisher, description and dates. */
  resources: 350,
  stories: 120,
  /** Things that happened, one line each. */
  changes: 600,
  /** Rows of tables with a cell for each locale or each kind of file. */
  rows: 300,
  /** Links to narrower lists, which stand beside resources. */
  narrower: 120,
  /** Topics on the first page of all, each with its description. */
  home: 24,
} as const;
/** One of {@link LONGEST_LISTS}. */
export type ListKind = keyof typeof LONGEST_LISTS;

/**
 * Most entries of a page of a kind of list.
 * @param given A number in place of that of every kind, such as the value of `SIGNPOST_LONGEST_LIST`; none when missing or empty.
 * @throws Error when `given` is no whole number above zero.
 */
export function longestList(kind: ListKind, given?: string): number {
  if (!given) return LONGEST_LISTS[kind];
  if (!/^[1-9]\d{0,5}$/.test(given)) {
    throw new Error(`SIGNPOST_LONGEST_LIST is "${given}", but must be a whole number from 1 to 999999.`);
  }
  return Number(given);
}

/** A part of a list that is a page of its own. */
export interface NumberedPart<T> {
  items: readonly T[];
  /** Its place among the parts, from 1. */
  number: number;
  /** How many parts the list has. */
  count: number;
}

/**
 * Cuts a list into parts for pages of their own, each entry in one part and all in order.
 * @param longest Most entries of a part, at least 1.
 * @returns At least one part, that of an empty list too.
 */
export function numberedParts<T>(items: readonly T[], longest: number): NumberedPart<T>[] {
  const count = Math.max(1, Math.ceil(items.length / longest));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * longest, (index + 1) * longest),
    number: index + 1,
    count,
  }));
}

/** A letter of a list, and how many entries stand under it. */
export interface LetterCount {
  letter: string;
  count: number;
}

/** A page of an alphabetical list. */
export interface AlphabetPart<T> {
  /** Every letter of the list, in order. */
  letters: readonly LetterCount[];
  /** What the page lists: all of a short list; nothing where the page leads to those of the letters; one letter, or a part of it. */
  groups: readonly AlphabetGroup<T>[];
  /** The letter that the page is of; absent at the address of the list itself. */
  letter?: string;
  /** Place of the page among those of its letter, from 1. */
  number: number;
  /** How many pages the letter has. */
  count: number;
}

/**
 * Cuts an alphabetical list into pages: a short list is one page; of a long one the first leads to the letters, each a page
 * of its own, or several where it is long itself. So the address of a letter does not depend on how many entries others have.
 * @param longest Most entries of a page, at least 1.
 */
export function alphabetParts<T>(groups: readonly AlphabetGroup<T>[], longest: number): AlphabetPart<T>[] {
  const letters = groups.map(({ letter, items }) => ({ letter, count: items.length }));
  const whole = { letters, groups, number: 1, count: 1 };
  if (letters.reduce((sum, { count }) => sum + count, 0) <= longest) return [whole];
  const ofLetters = groups.flatMap(({ letter, items }) =>
    numberedParts(items, longest).map((part) => ({
      letters,
      groups: [{ letter, items: [...part.items] }],
      letter,
      number: part.number,
      count: part.count,
    })),
  );
  return [{ ...whole, groups: [] }, ...ofLetters];
}

/** Whether an alphabetical list is too long for one page, so that its letters have pages of their own. */
export function isByLetter({ groups, letters, letter }: AlphabetPart<unknown>): boolean {
  return letter !== undefined || groups.length < letters.length;
}

/** The pages of a list that one of them links to: the first, the last, and up to three on either side; itself among them. */
export function nearPages(number: number, count: number): number[] {
  const near = Array.from({ length: 7 }, (_, index) => number - 3 + index);
  return [...new Set([1, ...near.filter((other) => other > 1 && other < count), count])];
}

/** A list under a title of its own, one of several on a page. */
export interface ListSection<T> {
  items: readonly T[];
}

/**
 * Cuts several lists, one after the other, into parts: a section that does not fit goes on in the next part.
 * @param longest Most entries of a part, over all its sections.
 */
export function sectionParts<T, S extends ListSection<T>>(
  sections: readonly S[],
  longest: number,
): NumberedPart<S & { last: boolean }>[] {
  const parts: (S & { last: boolean })[][] = [[]];
  let room = longest;
  for (const section of sections) {
    let rest = section.items;
    do {
      if (room === 0) {
        parts.push([]);
        room = longest;
      }
      const items = rest.slice(0, room);
      rest = rest.slice(room);
      room -= items.length;
      parts.at(-1)!.push({ ...section, items, last: rest.length === 0 });
    } while (rest.length > 0);
  }
  return parts.map((items, index) => ({ items, number: index + 1, count: parts.length }));
}
