/** Searches with known answers, and how well the site answers them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A search as a reader types it, and the pages of which one has to come first. */
export interface GoldenQuery {
  words: string;
  /** What sort of search it is, such as `misspelling`. */
  kind: string;
  /** Paths below the locale, without a slash at their end. */
  expect: readonly string[];
}

/** What a search showed: the paths of its entries, from the top. */
export type Entries = readonly string[];

/** How many searches showed an expected page first, and among the first three. */
export interface Success {
  total: number;
  first: number;
  firstThree: number;
  /** Searches that did not show an expected page first, with what came instead. */
  misses: string[];
}

/** The searches of a locale. */
export function goldenQueries(locale: string): GoldenQuery[] {
  return (parse(readFileSync(`tests/search/golden/${locale}.yaml`, 'utf8')) as { queries: GoldenQuery[] }).queries;
}

/** Words that must find nothing, whatever the locale. */
export function nonsenseWords(): string[] {
  return (parse(readFileSync('tests/search/golden/nonsense.yaml', 'utf8')) as { words: string[] }).words;
}

/** Compares what searches showed with what they should have. */
export function success(queries: readonly GoldenQuery[], shown: readonly Entries[]): Success {
  const places = queries.map(({ expect }, query) =>
    (shown[query] ?? []).findIndex((path) => expect.includes(withoutFragment(path))),
  );
  const misses = queries.flatMap(({ words, kind, expect }, query) => {
    const place = places[query] ?? -1;
    const got = (shown[query] ?? []).slice(0, 3).join(', ') || 'nothing';
    return place === 0
      ? []
      : [`${place < 0 ? '  -' : `  ${place + 1}`} ${kind}: "${words}" wants ${expect.join(' or ')}; got ${got}`];
  });
  const within = (most: number) => places.filter((place) => place >= 0 && place < most).length;
  return { total: queries.length, first: within(1), firstThree: within(3), misses };
}

function withoutFragment(path: string): string {
  return path.replace(/#.*$/, '').replace(/\/$/, '');
}

/** One line of figures. */
export function figures(name: string, { total, first, firstThree }: Success): string {
  const share = (number: number) => (number / total).toFixed(3);
  return `${name}: ${total} searches, Success@1 ${share(first)}, Success@3 ${share(firstThree)}`;
}

/** Letters beside each other on keyboards, for slips of the finger. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'qwertyuiopasdfghjklzxcvbnm'].map((letter, place, all) => [letter, all[place + 1] ?? 'q'])),
  ...Object.fromEntries(
    [...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ'].map((letter, place, all) => [letter, all[place + 1] ?? 'ض']),
  ),
};

/** Shortest word that gets a slip. */
const LEAST = 5;

/**
 * The searches whose words have a word long enough, with one slip each in the longest word: a letter left out, doubled,
 * swapped with the next, or replaced. Searches that are misspelt already, and Chinese, are left out.
 */
export function withSlips(queries: readonly GoldenQuery[]): GoldenQuery[] {
  return queries
    .filter(({ kind, words }) => kind !== 'misspelling' && !/\p{Script=Han}/u.test(words))
    .flatMap((query, place) => {
      const longest = query.words.split(/[^\p{L}\p{M}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
      if (longest.length < LEAST) return [];
      return [{ ...query, words: query.words.replace(longest, slip(longest, place)) }];
    });
}

function slip(word: string, seed: number): string {
  const at = 1 + ((seed * 7) % (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  const kinds = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    before + (NEIGHBOURS[letter] ?? 'x') + next + after,
  ];
  return kinds[seed % kinds.length] ?? word;
}
