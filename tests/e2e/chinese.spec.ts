import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { bestLinks, field, foundPaths, results, status } from './searching.ts';

const { t } = pageContext('zh-Hans');

/** Types words into the field of the search page and waits for the answer. */
async function search(page: Page, words: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto('/zh-Hans/search/');
  await field(page, 'zh-Hans').fill(words);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(words);
}

test('流产 finds the topic first, then resources, with the word marked', async ({ page }) => {
  await search(page, '流产');
  await expect(bestLinks(page).first()).toHaveAttribute('href', '/zh-Hans/topics/miscarriage/');
  await expect(status(page)).toHaveText(/\d+/);
  expect(await results(page).count()).toBeGreaterThan(5);
  expect(await page.locator('.results a[href^="https://"]').count()).toBeGreaterThan(0);
  const marked = await page.locator('.results mark').allInnerTexts();
  expect(new Set(marked)).toContain('流产');
  expect(marked.filter((text) => !/^[流产]+$/.test(text))).toEqual([]);
});

for (const [apart, together] of [
  ['流产 出血', '流产出血'],
  ['出血 流产', '出血流产'],
] as const) {
  test(`words that stand together are found without spaces between them: ${together}`, async ({ page }) => {
    await search(page, apart);
    const wanted = await foundPaths(page);
    expect(wanted.length).toBeGreaterThan(5);
    await search(page, together);
    const found = await foundPaths(page);
    expect(wanted.filter((path) => !found.includes(path))).toEqual([]);
    await expect(page.locator('[data-correction]')).toBeHidden();
  });
}

test('words of Latin letters among Chinese are found', async ({ page }) => {
  await search(page, 'hCG 流产');
  await expect(results(page).first()).toBeVisible();
});

test('a character that no text has finds nothing, and help and the lists are offered', async ({ page }) => {
  await search(page, '龘靐');
  await expect(results(page)).toHaveCount(0);
  await expect(bestLinks(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeVisible();
  await expect(page.getByRole('region', { name: t('search.help') })).toBeVisible();
});

test('a page is offered while Chinese is typed, and Enter goes there', async ({ page }) => {
  await page.goto('/zh-Hans/about/');
  await field(page, 'zh-Hans').pressSequentially('宫外');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh-Hans/topics/ectopic-pregnancy/');
});

test('titles in results have no spaces between their characters', async ({ page }) => {
  await search(page, '流产');
  await results(page).first().waitFor();
  const texts = await page.locator('.results h4, .results [data-description]').allInnerTexts();
  expect(texts.filter((text) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
});

test('a title in another language carries that language', async ({ page }) => {
  await page.goto('/zh-Hans/topics/miscarriage/');
  const titles = page.locator('.resource > :is(h3, h4) a');
  const latin = titles.filter({ hasNotText: /\p{Script=Han}/u });
  expect(await latin.count()).toBeGreaterThan(10);
  expect(await latin.evaluateAll((links) => links.filter((link) => !link.getAttribute('lang')).length)).toBe(0);
});
