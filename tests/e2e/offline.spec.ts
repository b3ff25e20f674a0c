import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { violations } from './axe.ts';
import { blockStorage, keepTopic, TOPIC } from './keeping.ts';
import { field } from './searching.ts';
import { leftBehind, NOTHING, watch } from './watching.ts';

/** A word of the topic in each locale, in another form or place than its title. */
const WORDS: Record<LocaleId, string> = {
  en: 'bleeding',
  es: 'sangrado',
  nl: 'bloedverlies',
  ar: 'نزيف',
  'zh-Hans': '出血',
};

const status = (page: Page) => page.locator('[data-status]');
const results = (page: Page) => page.locator('[data-results] > li');

test.use({ reducedMotion: 'reduce' });

test('nothing is stored and no worker is there before the reader agrees', async ({ page }) => {
  const { t, urls } = pageContext('en');
  await page.goto(urls.topic(TOPIC));
  await page.getByRole('link', { name: t('offline.link'), exact: true }).click();
  await expect(page).toHaveURL(`${urls.offline}#keep=${TOPIC}`);
  await expect(page.locator('[data-offer]')).toContainText(t('offline.others'));
  await page.waitForLoadState('networkidle');
  expect(await leftBehind(page)).toEqual(NOTHING);
  await page.getByRole('link', { name: t('offline.back') }).click();
  await expect(page).toHaveURL(urls.topic(TOPIC));
  expect(await leftBehind(page)).toEqual(NOTHING);
});

for (const locale of LOCALE_IDS) {
  const {
    t,
    urls,
    locale: { dir },
  } = pageContext(locale);

  test(`a topic in ${locale} is kept, read and searched without a connection, and removed without a trace`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = watch(context);
    await keepTopic(page, locale);
    const item = page.locator('.device-items > li');
    await expect(item).toHaveCount(1);
    expect(await leftBehind(page)).toEqual({ ...NOTHING, caches: 1, workers: 1 });
    await context.setOffline(true);

    await item.getByRole('heading', { level: 3 }).getByRole('link').click();
    await expect(page).toHaveURL(urls.topic(TOPIC));
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.locator('.kept-note')).toContainText(t('offline.marked'));
    await expect(page.locator('body')).toHaveCSS('margin', '0px');
    await expect(page.locator('.care-card').first()).toBeVisible();
    const away = page.locator('main a[href^="https:"]').first();
    await expect(away).toHaveAttribute('title', t('offline.needsConnection'));
    await expect(page.locator(`main a[href="${urls.guide(TOPIC, 'what-happens-and-when')}"]`)).not.toHaveClass(/needs/);

    await page.goto(urls.guide(TOPIC, 'what-happens-and-when'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.kept-note')).toBeVisible();
    await page.goto(urls.clinicHandout('annature', 'a4'));
    await expect(page.locator('.handout, .sheet, main article').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.kept-note')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    // The search of every page leads to the search of what is kept.
    await field(page, locale).fill(WORDS[locale]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === urls.search);
    await expect(page.getByRole('heading', { name: t('offline.elsewhere') })).toBeVisible();
    await expect(results(page).first()).toContainText(WORDS[locale], { ignoreCase: true });
    await results(page).first().getByRole('link').click();
    await expect(page.locator('.kept-note')).toBeVisible();

    const answer = await page.goto(urls.resources);
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole('heading', { name: t('offline.elsewhere') })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));

    await page.getByRole('button', { name: t('offline.remove') }).click();
    await expect(status(page)).toContainText(t('offline.nothingLeft'));
    await expect(item).toHaveCount(0);
    expect(await leftBehind(page)).toEqual(NOTHING);
    await context.setOffline(false);
    await page.goto(urls.topic(TOPIC));
    await expect(page.getByRole('link', { name: t('offline.link'), exact: true })).toBeVisible();
    expect(await leftBehind(page)).toEqual(NOTHING);
    expect([...seen.origins]).toEqual([baseURL]);
  });
}

test('what is kept, and the note on a kept page, have no accessibility violation, in light and in dark', async ({
  page,
  context,
}) => {
  const { urls } = pageContext('en');
  await keepTopic(page, 'en');
  await page.locator('device-page input').fill(WORDS.en);
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  expect(await violations(page, 'light'), 'light').toEqual([]);
  expect(await violations(page, 'dark'), 'dark').toEqual([]);
  await context.setOffline(true);
  await page.goto(urls.guide(TOPIC, 'what-happens-and-when'));
  await page.locator('.kept-note').waitFor();
  expect(await violations(page, 'light'), 'note, light').toEqual([]);
  expect(await violations(page, 'dark'), 'note, dark').toEqual([]);
});

test('what is shown for a page that is not kept has no accessibility violation from right to left', async ({
  page,
  context,
}) => {
  await keepTopic(page, 'ar');
  await context.setOffline(true);
  await page.goto(`${pageContext('ar').urls.search}#q=${encodeURIComponent(WORDS.ar)}`);
  await results(page).first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a topic is removed from its own page with one press', async ({ page }) => {
  const { t, urls } = pageContext('en');
  await keepTopic(page, 'en');
  await page.goto(urls.topic(TOPIC));
  await expect(page.getByRole('link', { name: t('offline.keptLink'), exact: true })).toBeVisible();
  await expect(page.locator('.kept-note')).toHaveCount(0);
  await page.getByRole('button', { name: t('offline.removeFrom') }).click();
  await expect(page.locator('share-tools [role=status]')).toHaveText(t('offline.removedFrom'));
  await expect(page.getByRole('link', { name: t('offline.link'), exact: true })).toBeFocused();
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('two topics are kept side by side, and all of them are removed at once', async ({ page }) => {
  const { t } = pageContext('en');
  await keepTopic(page, 'en');
  await keepTopic(page, 'nl', 'stillbirth');
  const items = page.locator('.device-items > li');
  await expect(items).toHaveCount(2);
  await page.goto('/en/offline/');
  await expect(items.nth(1).getByRole('heading').getByRole('link')).toHaveAttribute('lang', 'nl');
  await items.first().getByRole('button').click();
  await expect(items).toHaveCount(1);
  expect(await leftBehind(page)).toEqual({ ...NOTHING, caches: 1, workers: 1 });
  await keepTopic(page, 'en');
  await page.getByRole('button', { name: t('offline.removeAll') }).click();
  await expect(status(page)).toHaveText(t('offline.nothingLeft'));
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('a topic is kept and removed by keyboard alone', async ({ page }) => {
  const { t } = pageContext('en');
  await page.goto(`/en/offline/#keep=${TOPIC}`);
  const keep = page.getByRole('button', { name: t('offline.keep') });
  await keep.waitFor();
  await page.getByRole('main').focus();
  await page.keyboard.press('Tab');
  await expect(keep).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(t('offline.kept', { topic: 'Miscarriage' }));
  await expect(status(page)).toBeFocused();
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-do=remove]'))) break;
  }
  await expect(page.getByRole('button', { name: t('offline.remove') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toContainText(t('offline.nothingLeft'));
});

test.describe('where a topic cannot be kept, the page says why, and nothing is left:', () => {
  const { t } = pageContext('en');

  test('a browser without service workers', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`/en/offline/#keep=${TOPIC}`);
    await expect(status(page)).toHaveText(t('offline.blocked'));
    await expect(page.getByRole('button', { name: t('offline.keep') })).toBeHidden();
  });

  test('a browser that refuses the worker', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await keepTopic(page, 'en', TOPIC, t('offline.blocked'));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test('a device without room', async ({ page }) => {
    await blockStorage(page);
    await keepTopic(page, 'en', TOPIC, t('offline.full'));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test('a page that arrives changed, as from the login page of a network', async ({ page, context }) => {
    await context.route('**/topics/miscarriage/sources/', (route) => route.fulfill({ body: '<p>Please log in</p>' }));
    await keepTopic(page, 'en', TOPIC, t('offline.altered'));
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  test('a topic that does not exist, or that is no topic', async ({ page }) => {
    for (const asked of ['nothing-like-it', '..%2F..%2Fx', '%3Cb%3E']) {
      await page.goto('about:blank');
      await page.goto(`/en/offline/#keep=${asked}`);
      await expect(status(page), asked).toHaveText(t('offline.unknown'));
    }
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and shows nothing that would not work', async ({ page }) => {
    const { t } = pageContext('en');
    await page.goto(`/en/offline/#keep=${TOPIC}`);
    const note = page.getByRole('main').locator('noscript p');
    await expect(note).toBeVisible();
    expect(await note.innerText()).toBe(t('offline.noScript'));
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('what other websites show, and what is printed, has no such control', async ({ page }) => {
  const { t } = pageContext('en');
  await page.goto(`/embed/en/${TOPIC}/`);
  await expect(page.locator(`a[href*="/offline/"]`)).toHaveCount(0);
  await page.goto(`/en/topics/${TOPIC}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: t('offline.link'), exact: true })).toBeHidden();
});
