/** How the browser tests search: the field, what it offers, and the parts of the search page. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';

/** The search field of a page, by its label: its role changes once it offers suggestions. */
export const field = (page: Page, locale: LocaleId = 'en') =>
  page.getByLabel(pageContext(locale).t('search.label'), { exact: true });
/** Where the search page says what it found. */
export const status = (page: Page) => page.locator('[data-status]');
/** Results below the headings of topics; the best match stands before them. */
export const results = (page: Page) => page.locator('.results > li');
/** Titles of the best match and of those beside it. */
export const bestLinks = (page: Page) => page.locator('[data-best]').locator('[data-entry]');
/** Buttons that show the rest of a topic's results. */
export const moreButtons = (page: Page) => page.locator('.result-group button:not(.save)').filter({ visible: true });
export const hash = (page: Page) => new URL(page.url()).hash;

/** The words of an address. */
export const asked = (words: string) => new URLSearchParams({ q: words }).toString();

/** Opens the search page with a search in its address and waits for the answer. */
export async function search(page: Page, fragment: string, locale: LocaleId = 'en'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${locale}/search/#${fragment}`);
  await page.locator('search-page[data-state="done"]').waitFor();
}

/** Shows every result of every topic. */
export async function showAll(page: Page): Promise<void> {
  await page.locator('search-page[data-state="done"]').waitFor();
  while ((await moreButtons(page).count()) > 0) await moreButtons(page).first().click();
}

/** Paths of all that was found, each once; places within a page are none of the pages counted. */
export async function foundPaths(page: Page): Promise<string[]> {
  await showAll(page);
  const entries = page.locator('search-page').locator('[data-entry]').filter({ visible: true });
  const paths = await entries.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['path'] ?? ''));
  return [...new Set(paths.filter((path) => !path.includes('#')))].sort();
}

/** Expects that the search page says how many it found, and that it shows as many. Returns their number. */
export async function expectCounted(page: Page, words: string, locale: LocaleId = 'en'): Promise<number> {
  let count = 0;
  // The page may be at the answer to a search before this one when it is first asked.
  await expect(async () => {
    count = (await foundPaths(page)).length;
    await expect(status(page)).toHaveText(pageContext(locale).t('search.count', { count, words }), { timeout: 500 });
  }).toPass({ timeout: 15_000 });
  return count;
}

/** The number in what the search page says. */
export async function countSaid(page: Page): Promise<number> {
  return Number(/\d+/.exec((await status(page).innerText()).replace(/[.,](?=\d{3})/g, ''))?.[0]);
}

/** Opens a filter and gives the checkbox of one of its values. */
export async function filterValue(page: Page, title: string, value: string): Promise<Locator> {
  const filters = page.getByRole('region', { name: pageContext('en').t('search.filters') });
  const group = filters.locator('details details').filter({ has: page.getByText(title, { exact: true }) });
  if (!(await group.getByRole('group').isVisible())) await group.locator('summary').click();
  return group.getByRole('checkbox', { name: value });
}

/** The list of suggestions of a page. */
export const suggestions = (page: Page) => page.locator('[role=listbox]');

/** Types words into a search field letter by letter and waits until all that it offers for them has come. */
export async function typeIn(page: Page, words: string, locale: LocaleId = 'en'): Promise<void> {
  const shared = page.waitForResponse('**/search-data/concepts.json');
  await field(page, locale).pressSequentially(words);
  await (await shared).finished();
  await suggestions(page).getByRole('option').first().waitFor();
  await stillness(page);
}

/** Waits until the page has done what it had to do. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), 100)));
}
