import type { SearchedRecord } from './corpus.ts';

/** A search that is measured against others. */
export interface Contender {
  name: string;
  /** Path of the page with the search box. */
  path: string;
  /** Selector of the search box. */
  box: string;
  /** Selector of what the page lists as results. */
  results: string;
  /** Writes the site into a folder that is served; left out where a built site is there already. */
  write?(folder: string, records: readonly SearchedRecord[]): Promise<void>;
  /** Runs in the page: the paths of the first five results for each of some words. */
  ask(queries: readonly string[]): Promise<string[][]>;
}

/** What the pages that `box-page-fs.ts` writes have in common. */
export const BOX_PAGE: Pick<Contender, 'path' | 'box' | 'results' | 'ask'> = {
  path: '/',
  box: 'input',
  results: '.results li',
  ask: async (queries) => {
    const { ask } = window as unknown as { ask(words: string): Promise<string[]> };
    const answers: string[][] = [];
    for (const words of queries) answers.push(await ask(words));
    return answers;
  },
};
