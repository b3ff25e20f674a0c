import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

const { t } = pageContext('en');
const PATH = '/en/topics/miscarriage/';
const exitLink = (page: Page) => page.getByRole('link', { name: t('exit.label'), exact: true });

/** Opens a page and puts a stand-in behind the link that leaves the site. Gives the address of that link. */
async function openWithExit(page: Page, path = PATH): Promise<string> {
  await page.goto(path);
  const address = (await page.locator('quick-exit a').getAttribute('href'))!;
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>Elsewhere' }),
  );
  return address;
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

for (const locale of LOCALE_IDS) {
  test(`the link in ${locale} leads away safely and says that Shift does the same`, async ({ page }) => {
    const { t: say } = pageContext(locale);
    await page.goto(`/${locale}/topics/miscarriage/`);
    const link = page.getByRole('link', { name: say('exit.label'), exact: true });
    await expect(link).toHaveAttribute('href', /^https:\/\//);
    await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
    await expect(link).toHaveAccessibleDescription(say('exit.hint'));
    await expect(link).toBeInViewport();
  });
}

test('leaving replaces the page in the history: Back does not show it', async ({ page }) => {
  await page.goto('/en/');
  const address = await openWithExit(page);
  const entries = await page.evaluate(() => history.length);
  await exitLink(page).click();
  await expect(page).toHaveURL(address);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL('/en/');
  await expect(page.getByRole('main')).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(address);
});

test('leaving tells the other site nothing', async ({ page }) => {
  const address = await openWithExit(page);
  const request = page.waitForRequest(address);
  await exitLink(page).click();
  expect(await (await request).headerValue('referer')).toBeNull();
});

test('leaving covers the page at once, while the other page still loads', async ({ page }) => {
  const address = await openWithExit(page);
  const during = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('quick-exit a')!.click();
    const title = document.querySelector('h1')!;
    return { drawn: title.checkVisibility(), height: title.getBoundingClientRect().height, title: document.title };
  });
  expect(during).toEqual({ drawn: false, height: 0, title: t('exit.leaving') });
  await expect(page).toHaveURL(address);
});

test('pressing Shift three times leaves, from anywhere on the page', async ({ page }) => {
  const address = await openWithExit(page);
  await pressShift(page, 3);
  await expect(page).toHaveURL(address);
  await page.goto('/en/search/');
  await page.getByRole('searchbox').focus();
  await pressShift(page, 3);
  await expect(page).toHaveURL(address);
});

test.describe('with a clock', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
  });

  test('two presses do not leave, and a pause starts the count again', async ({ page }) => {
    const address = await openWithExit(page);
    await pressShift(page, 2);
    await page.clock.runFor(2100);
    await pressShift(page, 2);
    await page.clock.runFor(2100);
    await expect(page).toHaveURL(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressShift(page, 3);
    await expect(page).toHaveURL(address);
  });

  test('Shift for capital letters does not leave', async ({ page }) => {
    await openWithExit(page);
    await page.getByRole('searchbox').focus();
    for (const letter of 'GRIEF') await page.keyboard.press(`Shift+${letter}`);
    await pressShift(page, 2);
    await page.clock.runFor(100);
    await expect(page.locator('input[type=search]')).toHaveValue('GRIEF');
    await expect(page).toHaveURL(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('another key between the presses starts the count again', async ({ page }) => {
    await openWithExit(page);
    await pressShift(page, 2);
    await page.keyboard.press('Tab');
    await pressShift(page, 2);
    await page.clock.runFor(100);
    await expect(page).toHaveURL(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
