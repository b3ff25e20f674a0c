import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';

const { t } = pageContext('zh-Hans');
const results = (page: Page) => page.locator('.results li');

/** Types words into the box of the search page and waits for the answer. */
async function search(page: Page, words: string): Promise<void> {
  await page.goto('/zh-Hans/search/');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(words);
}

test('流产 finds the topic first, then resources, with the word marked', async ({ page }) => {
  await search(page, '流产');
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/zh-Hans/topics/miscarriage/');
  await expect(page.getByRole('status')).toHaveText(/\d+/);
  expect(await results(page).count()).toBeGreaterThan(5);
  expect(await page.locator('.results a[href^="https://"]').count()).toBeGreaterThan(0);
  const marked = await page.locator('.results mark').allInnerTexts();
  expect(new Set(marked)).toContain('流产');
  expect(marked.filter((text) => !/^[流产]+$/.test(text))).toEqual([]);
});

test('words that stand together are found without spaces between them, in any order', async ({ page }) => {
  await search(page, '流产出血');
  await results(page).first().waitFor();
  const together = await page.getByRole('status').innerText();
  await search(page, '流产 出血');
  await results(page).first().waitFor();
  const apart = await page.getByRole('status').innerText();
  expect(apart.replace('流产 出血', '流产出血')).toBe(together);
});

test('a character that no text has finds nothing, and the lists are offered', async ({ page }) => {
  await search(page, '龘靐');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeVisible();
});

test('titles in results have no spaces between their characters', async ({ page }) => {
  await search(page, '流产');
  await results(page).first().waitFor();
  const texts = await page.locator('.results h3, .results [data-description]').allInnerTexts();
  expect(texts.filter((text) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
});

test('a title in another language carries that language', async ({ page }) => {
  await page.goto('/zh-Hans/topics/miscarriage/');
  const titles = page.locator('.resource > :is(h3, h4) a');
  const latin = titles.filter({ hasNotText: /\p{Script=Han}/u });
  expect(await latin.count()).toBeGreaterThan(10);
  expect(await latin.evaluateAll((links) => links.filter((link) => !link.getAttribute('lang')).length)).toBe(0);
});
