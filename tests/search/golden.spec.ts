import { expect, test, type Page } from '@playwright/test';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { figures, goldenQueries, nonsenseWords, success, withSlips, type Entries } from './golden.ts';

/** Searches on the search page, one after the other, and reads the paths of the first entries of each. */
async function searchAll(page: Page, locale: string, searches: readonly string[]): Promise<Entries[]> {
  await page.goto('about:blank');
  await page.goto(`/${locale}/search/`);
  await page.waitForFunction(() => document.querySelector('search-page')?.getAttribute('data-state') === 'done');
  return page.evaluate(async (list) => {
    const element = document.querySelector<HTMLElement>('search-page')!;
    const found: string[][] = [];
    for (const words of list) {
      element.dataset['state'] = 'asked';
      const done = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (element.dataset['state'] !== 'done') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { attributes: true });
      });
      location.hash = new URLSearchParams({ q: words }).toString();
      await done;
      if (!element.querySelector<HTMLElement>('[data-again]')!.hidden) throw new Error(`The search failed: ${words}`);
      const entries = [...element.querySelectorAll<HTMLElement>('[data-entry]')];
      found.push(entries.slice(0, 5).map((entry) => entry.dataset['path'] ?? ''));
    }
    return found;
  }, searches);
}

test.describe.configure({ timeout: 180_000 });

for (const locale of LOCALE_IDS) {
  test(`what readers type in ${locale} finds the right page first`, async ({ page }) => {
    const queries = goldenQueries(locale);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    const result = success(
      queries,
      await searchAll(
        page,
        locale,
        queries.map(({ words }) => words),
      ),
    );
    console.log([figures(locale, result), ...result.misses].join('\n'));
    expect.soft(result.first / result.total).toBeGreaterThanOrEqual(0.9);
    expect.soft(result.firstThree / result.total).toBeGreaterThanOrEqual(0.97);
  });

  test(`what readers type in ${locale} with a slip finds the right page among the first`, async ({ page }) => {
    const queries = withSlips(goldenQueries(locale));
    test.skip(queries.length === 0, 'words of Chinese have no letters to slip in');
    const result = success(
      queries,
      await searchAll(
        page,
        locale,
        queries.map(({ words }) => words),
      ),
    );
    console.log([figures(`${locale} with slips`, result), ...result.misses].join('\n'));
    expect(result.firstThree / result.total).toBeGreaterThanOrEqual(0.9);
  });

  test(`what the site has nothing about finds nothing in ${locale}`, async ({ page }) => {
    const words = nonsenseWords();
    expect(words.length).toBeGreaterThanOrEqual(60);
    const found = await searchAll(page, locale, words);
    expect(
      words.flatMap((each, place) => (found[place]?.length ? [`${each}: ${found[place].join(', ')}`] : [])),
    ).toEqual([]);
  });
}
