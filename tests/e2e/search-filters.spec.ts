import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { countSaid, expectCounted, field, filterValue, foundPaths, results, search, status } from './searching.ts';

const { t } = pageContext('en');
/** A word of the Dutch texts that stands in no other and is the name of nothing. */
const DUTCH_WORD = 'meestal';

test.use({ viewport: { width: 1280, height: 900 } });

/** The box that has texts in a language searched too. */
const within = (page: Page, name: string) =>
  page.getByRole('group', { name: t('search.within') }).getByRole('checkbox', { name });

test('choosing a language narrows the results and stays in the address', async ({ page }) => {
  await search(page, 'q=miscarriage');
  const all = await expectCounted(page, 'miscarriage');
  const spanish = await filterValue(page, t('search.filter.language'), 'Español');
  await spanish.check();
  await expect(page).toHaveURL('/en/search/#q=miscarriage&language=es');
  await expect(status(page)).not.toHaveText(t('search.count', { count: all, words: 'miscarriage' }));
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'done');
  const narrowed = await countSaid(page);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  await expect(page.getByRole('checkbox', { name: `Español ${narrowed}` })).toBeChecked();
  await page.getByRole('button', { name: t('search.clear') }).click();
  await expect(page).toHaveURL('/en/search/#q=miscarriage');
  await expect(status(page)).toHaveText(t('search.count', { count: all, words: 'miscarriage' }));
  await expect(spanish).not.toBeChecked();
  await expect(page.getByRole('button', { name: t('search.clear') })).toBeHidden();
});

test('each value says how many results choosing it would leave', async ({ page }) => {
  await search(page, 'q=grief');
  const values = page.locator('.filters fieldset:not(.within) label');
  expect(await page.locator('.filters [data-count]').filter({ hasText: /^\d+$/ }).count()).toBe(await values.count());
  for (const [name, value] of [
    ['kind', 'resource'],
    ['topic', 'miscarriage'],
    ['audience', 'patients'],
  ] as const) {
    const said = page
      .locator('label')
      .filter({ has: page.locator(`input[name=${name}][value=${value}]`) })
      .locator('[data-count]');
    const count = Number(await said.textContent());
    await search(page, `q=grief&${name}=${value}`);
    expect(await countSaid(page), name).toBe(count);
    expect(Number(await said.textContent()), name).toBe(count);
    await search(page, 'q=grief');
  }
});

test('filters without words list everything that has them', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(status(page)).toHaveText(t('search.start'));
  await (await filterValue(page, t('search.filter.kind'), t('search.kind.topic'))).check();
  await results(page).first().waitFor();
  const count = (await foundPaths(page)).length;
  await expect(status(page)).toHaveText(t('search.countAll', { count }));
  await page.goto('/en/topics/');
  expect(
    await page
      .locator('main a[href^="/en/topics/"]')
      .evaluateAll((links) => new Set(links.map((a) => a.getAttribute('href'))).size),
  ).toBe(count);
});

test('filters that leave nothing say so and can be taken away', async ({ page }) => {
  await search(page, 'kind=topic&format=video');
  await expect(status(page)).toHaveText(`${t('search.noneAll')} ${t('search.noneHelp')}`);
  await page.getByRole('button', { name: t('search.clear') }).click();
  await expect(page).toHaveURL(/\/en\/search\/#?$/);
  await expect(status(page)).toHaveText(t('search.start'));
});

test('two values of one filter find what has either of them', async ({ page }) => {
  const found: string[][] = [];
  for (const fragment of ['language=ar', 'language=nl', 'language=ar&language=nl']) {
    await search(page, fragment);
    found.push(await foundPaths(page));
  }
  const [arabic, dutch, either] = found as [string[], string[], string[]];
  expect(arabic.length).toBeGreaterThan(0);
  expect(dutch.length).toBeGreaterThan(0);
  expect(either).toEqual([...new Set([...arabic, ...dutch])].sort());
});

test('a result with the chosen language shows its title in that language', async ({ page }) => {
  await search(page, 'language=es&kind=resource');
  const titles = page.locator('.results h4 a');
  expect(await titles.count()).toBeGreaterThan(3);
  for (const title of await titles.all()) await expect(title).toHaveAttribute('lang', 'es');
});

test('an address brings its words and filters back, each in sight', async ({ page }) => {
  await search(page, 'q=miscarriage&kind=resource&language=es&language=en&in=nl');
  await expect(field(page)).toHaveValue('miscarriage');
  const checked = page.locator('.filters input:checked');
  await expect(checked).toHaveCount(4);
  for (const checkbox of await checked.all()) await expect(checkbox).toBeVisible();
  expect(
    await checked.evaluateAll((boxes) =>
      (boxes as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`).sort(),
    ),
  ).toEqual(['in=nl', 'kind=resource', 'language=en', 'language=es']);
  expect(await countSaid(page)).toBeGreaterThan(1);
});

test('words typed but not yet sent go along when a filter is chosen', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(status(page)).toHaveText(t('search.start'));
  await field(page).fill('grief');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  await (await filterValue(page, t('search.filter.kind'), t('search.kind.resource'))).check();
  await expect(page).toHaveURL('/en/search/#q=grief&kind=resource');
  await expect(status(page)).toContainText('grief');
});

test.describe('also searching in another language', () => {
  test('finds what only its texts have, said in the page’s own language', async ({ page }) => {
    await search(page, `q=${DUTCH_WORD}`);
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByText(t('search.searchingIn', { languages: 'English' }), { exact: true })).toBeVisible();
    await within(page, 'Nederlands').check();
    await expect(page).toHaveURL(`/en/search/#q=${DUTCH_WORD}&in=nl`);
    await results(page).first().waitFor();
    await expectCounted(page, DUTCH_WORD);
    await expect(page.locator('[data-searching-in]')).toContainText('Nederlands');
    await expect(page.locator('[data-correction]')).toBeHidden();
    for (const path of await foundPaths(page)) expect(path).not.toContain('nl/');
    const own = page.locator('.results h4 a[href^="/"]');
    expect(await own.evaluateAll((all) => all.filter((a) => !a.getAttribute('href')?.startsWith('/en/')))).toEqual([]);
  });

  test('keeps all that was found without it', async ({ page }) => {
    await search(page, 'q=miskraam');
    const own = await foundPaths(page);
    await search(page, 'q=miskraam&in=nl');
    const both = await foundPaths(page);
    expect(own.filter((path) => !both.includes(path))).toEqual([]);
    expect(both.length).toBeGreaterThanOrEqual(own.length);
  });

  test('is offered in every language but the page’s own, each by its own name', async ({ page }) => {
    await search(page, 'q=%E6%B5%81%E4%BA%A7', 'zh-Hans');
    const labels = page.locator('.within label');
    await expect(labels).toHaveText(
      Object.values(LOCALES)
        .filter(({ id }) => id !== 'zh-Hans')
        .map(({ autonym }) => autonym),
    );
    await expect(labels.filter({ hasText: 'العربية' }).locator('bdi')).toHaveAttribute('lang', 'ar');
  });

  test('stays when filters are removed', async ({ page }) => {
    await search(page, 'q=grief&language=es&in=nl');
    await page.getByRole('button', { name: t('search.clear') }).click();
    await expect(page).toHaveURL('/en/search/#q=grief&in=nl');
    await expect(within(page, 'Nederlands')).toBeChecked();
  });
});
