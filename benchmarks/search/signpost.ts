import type { Contender } from './contender.ts';

/** The search of this site, on its own search page. */
export const SIGNPOST: Contender = {
  name: 'Signpost',
  path: '/en/search/',
  box: 'main input[type="search"], main input[role="combobox"]',
  results: '[role="listbox"] [role="option"], [data-best], .results li',
  ask: async (queries) => {
    const page = document.querySelector('search-page')!;
    const answered = () =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`<search-page> did not finish at ${location.hash}`)), 20_000);
        const observer = new MutationObserver(() => {
          if (page.getAttribute('data-state') !== 'done') return;
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        });
        observer.observe(page, { attributes: true, attributeFilter: ['data-state'] });
      });
    const answers: string[][] = [];
    for (const words of queries) {
      const done = answered();
      location.hash = `#q=${encodeURIComponent(words)}`;
      await done;
      const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-entry], [data-entry] a')];
      answers.push([...new Set(links.map((link) => link.pathname))].slice(0, 5));
    }
    return answers;
  },
};
