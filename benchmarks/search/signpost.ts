import type { Contender } from './contender.ts';

/** The search of this site, on its own search page. */
export const SIGNPOST: Contender = {
  name: 'Signpost',
  path: '/en/search/',
  box: 'main input[type="search"], main input[role="combobox"]',
  results: '[role="listbox"] [role="option"], [data-entry]',
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
      if (page.querySelector('[data-again]')?.checkVisibility()) throw new Error(`The search for "${words}" failed`);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-entry]')].filter((link) =>
        link.checkVisibility(),
      );
      // A link to a publisher says beside its address which page of the site is about it.
      const paths = links.map(({ dataset, pathname }) => (dataset['path'] ? `/en/${dataset['path']}` : pathname));
      answers.push([...new Set(paths)].slice(0, 5));
    }
    return answers;
  },
};
