import { runBox, SHOWN, type Engine, type Hit } from './box.ts';

interface Answer {
  results: { data(): Promise<{ url: string; meta: { title: string } }> }[];
}

/** What is used of Pagefind's module. */
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<Answer>;
  debouncedSearch(words: string): Promise<Answer | null>;
}

const ADDRESS = '/pagefind/pagefind.js';

runBox(async (): Promise<Engine> => {
  const pagefind = (await import(ADDRESS)) as Pagefind;
  await pagefind.init();
  return {
    search: async (words) => read(await pagefind.search(words)),
    searchTyped: async (words) => {
      const answer = await pagefind.debouncedSearch(words);
      return answer ? read(answer) : undefined;
    },
  };
});

async function read({ results }: Answer): Promise<Hit[]> {
  const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  return found.map(({ url, meta }) => ({ url, title: meta.title }));
}
