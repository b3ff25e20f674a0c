import type { Page } from '@playwright/test';
import type { Contender } from './contender.ts';
import type { SearchCase } from './corpus.ts';

/** A case whose answer did not come first. */
export interface Miss {
  words: string;
  wanted: readonly string[];
  found: readonly string[];
}

/** How often the right answer came first, and how often it was among the first five. */
export interface Hits {
  asked: number;
  first: number;
  firstFive: number;
  misses: Miss[];
}

/** Asks for every case. */
export async function hitsOf(page: Page, contender: Contender, cases: readonly SearchCase[]): Promise<Hits> {
  const answers = await ask(
    page,
    contender,
    cases.map(({ words }) => words),
  );
  const places = cases.map(({ wanted }, index) => answers[index]!.findIndex((url) => wanted.includes(url)));
  return {
    asked: cases.length,
    first: places.filter((place) => place === 0).length,
    firstFive: places.filter((place) => place >= 0).length,
    misses: cases.map((each, index) => ({ ...each, found: answers[index]! })).filter((_, index) => places[index] !== 0),
  };
}

/** The first five addresses for each of some words. */
export async function ask(page: Page, contender: Contender, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(contender.ask, queries);
}
