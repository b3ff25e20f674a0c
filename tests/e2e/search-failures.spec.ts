import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { bestLinks, expectCounted, field, results, search, status } from './searching.ts';

const { t } = pageContext('en');

/** Expects that the search says what has failed, with lists to browse, and that it works once the files arrive again. */
async function expectFailureAndRecovery(page: Page, pattern: string, words = 'mayo'): Promise<void> {
  const lists = page.getByRole('main').getByRole('link', { name: t('topics.title') });
  const again = page.getByRole('button', { name: t('search.again') });
  await expect(status(page)).toHaveText(t('search.failed'));
  await expect(results(page)).toHaveCount(0);
  await expect(lists).toBeVisible();
  await again.click();
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toHaveText(t('search.failed'));
  await page.unroute(pattern);
  await again.click();
  await expect(results(page).first()).toBeVisible();
  await expectCounted(page, words);
  await expect(again).toBeHidden();
  await expect(lists).toBeHidden();
}

for (const [part, pattern] of [
  ['the whole engine', '**/pagefind/**'],
  ['its script', '**/pagefind/en/pagefind.js*'],
  ['the list of its parts', '**/pagefind/en/pagefind-entry.json*'],
  ['the list of words', '**/pagefind/**/*.pf_meta'],
  ['the index', '**/pagefind/*/index/**'],
  ['the records', '**/search-data/en/records.json'],
  ['the words that lead somewhere', '**/search-data/en/concepts.json'],
  ['the words of other languages', '**/search-data/concepts.json'],
] as const) {
  test(`a failure of ${part} is said, with lists to browse, and trying again works`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await search(page, 'q=mayo');
    await expectFailureAndRecovery(page, pattern);
  });
}

for (const [part, pattern] of [
  ['index', '**/pagefind/*/index/**'],
  ['list of records', '**/search-data/en/records.json'],
] as const) {
  test(`an answer of 404 for the ${part} is no answer to the search`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }));
    await search(page, 'q=mayo');
    await expectFailureAndRecovery(page, pattern);
  });
}

test('a failure leaves the best match in place, where that is known', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'q=miscarriage');
  await expect(status(page)).toHaveText(t('search.failed'));
  await expect(bestLinks(page).first()).toHaveAttribute('href', '/en/topics/miscarriage/');
  await expect(bestLinks(page).first()).toBeVisible();
});

test('a lost index of another language is said, not taken for an answer', async ({ page }) => {
  const pattern = '**/pagefind/nl/index/**';
  await page.route(pattern, (route) => route.abort());
  await search(page, 'q=meestal&in=nl');
  await expectFailureAndRecovery(page, pattern, 'meestal');
});

test('a connection lost after the page has loaded is said, and not taken for an answer', async ({ page }) => {
  await page.goto('/en/search/');
  await page.waitForLoadState('networkidle');
  await page.route('**/*', (route) => route.abort());
  await field(page).fill('mayo');
  await page.keyboard.press('Enter');
  await expectFailureAndRecovery(page, '**/*');
});

test('a connection lost after a search has been answered changes nothing for the next', async ({ page }) => {
  await search(page, 'q=mayo');
  await page.waitForLoadState('networkidle');
  await page.route('**/*', (route) => route.abort());
  await field(page).fill('grief');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('grief');
  await expectCounted(page, 'grief');
});

test('words typed before the search has loaded are kept', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/SearchPage*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/en/search/', { waitUntil: 'commit' });
  await field(page).fill('mayo');
  release();
  await page.waitForFunction(() => customElements.get('search-page'));
  await expect(field(page)).toHaveValue('mayo');
});

test('a slow answer to an older search does not replace a newer one', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/nl/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/en/search/#q=meestal&in=nl');
  await expect(status(page)).toHaveText(t('search.working'));
  await page.evaluate(() => (location.hash = '#q=grief'));
  await expect(status(page)).toContainText('grief');
  release();
  await page.waitForLoadState('networkidle');
  await expectCounted(page, 'grief');
});
