import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { offlineScript } from '../../src/integrations/offline-scripts-fs.ts';
import { packFile, WORKER_FILE } from '../../src/kept/files.ts';
import { ROOT } from '../build/site-fs.ts';
import { KeptSite } from './kept-site-fs.ts';
import { leftBehind, NOTHING } from './watching.ts';

const TOPIC = 'molar-pregnancy';
const { t, urls } = pageContext('en');
const PAGE = urls.topic(TOPIC);
const PACK = packFile('en', TOPIC);

let site: KeptSite;

test.use({ reducedMotion: 'reduce' });
test.beforeEach(async ({ page }) => {
  site = new KeptSite(TOPIC);
  await site.start();
  await page.goto(`${site.origin}${urls.offline}#keep=${TOPIC}`);
  await page.getByRole('button', { name: t('offline.keep') }).click();
  await expect(page.locator('.device-items > li')).toHaveCount(1);
});
test.afterEach(() => site.end());

/** Whether a text stands in the copy of the topic's page on the device. */
function inCopy(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    async ([path = '', words = '']) => ((await (await caches.match(path))?.text()) ?? '').includes(words),
    [PAGE, text],
  );
}

const names = (page: Page) => page.evaluate(() => caches.keys());

test('what the site says now is kept from the next contact on, as a whole', async ({ page }) => {
  const [before] = await names(page);
  site.publish(PAGE, (html) => html.replace('<h1>', '<h1>zqnew '));
  // A page that is not kept is a contact like any other.
  await page.goto(`${site.origin}${urls.topics}`);
  await expect.poll(() => inCopy(page, 'zqnew')).toBe(true);
  await expect.poll(() => names(page)).toHaveLength(1);
  expect(await names(page)).not.toContain(before);
  await site.stop();
  await page.goto(`${site.origin}${PAGE}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('zqnew');
  await expect(page.locator('.kept-note')).toBeVisible();
});

test('a recall reaches the copy: the withdrawn words are nowhere on the device', async ({ page }) => {
  site.publish(PAGE, (html) => html.replace('</h1>', '</h1><p>zqold</p>'));
  await page.goto(`${site.origin}${urls.topics}`);
  await expect.poll(() => inCopy(page, 'zqold')).toBe(true);
  const notice = t('recall.title.withdraw');
  site.publish(PAGE, (html) => html.replace('<p>zqold</p>', `<p>${notice}</p>`));
  // The page itself comes from the site as soon as there is a connection.
  await page.goto(`${site.origin}${PAGE}`);
  await expect(page.getByRole('main')).toContainText(notice);
  await expect.poll(() => inCopy(page, notice)).toBe(true);
  const words = await page.evaluate(async () => {
    const texts = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      return Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))!.text()));
    });
    return (await Promise.all(texts)).flat().join('\n');
  });
  expect(words).not.toContain('zqold');
  expect(words).toContain(notice);
});

test('a site in the middle of an upload changes nothing, and is asked again', async ({ page }) => {
  const before = await names(page);
  site.publish(PAGE, (html) => html.replace('<h1>', '<h1>zqnew '));
  const sources = site.file(urls.topicSources(TOPIC));
  site.publish(urls.topicSources(TOPIC), (html) => html.replace('<h1>', '<h1>zqlater '));
  writeFileSync(sources, '<p>half of a pa');
  const half = `${site.origin}${urls.topicSources(TOPIC)}`;
  const asked = page.context().waitForEvent('response', (response) => response.url() === half);
  await page.goto(`${site.origin}${urls.topics}`);
  expect((await asked).ok()).toBe(true);
  await page.reload();
  expect(await names(page)).toEqual(before);
  expect(await inCopy(page, 'zqnew')).toBe(false);
});

test('a topic that the site no longer has is removed, which the page of what is kept says once', async ({ page }) => {
  site.remove(PACK);
  const again = page.context().waitForEvent('response', (response) => response.url() === `${site.origin}${PAGE}`);
  await page.goto(`${site.origin}${urls.topics}`);
  // The pack alone is gone: the page is still there, so the copy stays.
  await again;
  expect(await inCopy(page, '<h1>')).toBe(true);
  site.remove(PAGE);
  await page.goto(`${site.origin}${urls.topics}`);
  await expect.poll(() => inCopy(page, '<h1>')).toBe(false);
  await page.goto(`${site.origin}${urls.offline}`);
  const status = page.locator('[data-status]');
  await expect(status).toContainText(t('offline.gone', { topic: site.pack.title }));
  await expect.poll(() => leftBehind(page)).toEqual(NOTHING);
  await page.reload();
  await expect(page.locator('[data-none]')).toBeVisible();
  await expect(status).toBeEmpty();
});

test('a site that keeps nothing on devices any more takes the worker and all that is kept away', async ({ page }) => {
  writeFileSync(site.file(WORKER_FILE), await offlineScript(ROOT, 'retire'));
  await page.goto(`${site.origin}${urls.topics}`);
  await expect.poll(() => leftBehind(page)).toEqual(NOTHING);
  await page.goto(`${site.origin}${PAGE}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a host in trouble is answered for, a page that the host still has is not', async ({ page, context }) => {
  await site.stop();
  await page.goto(`${site.origin}${PAGE}`);
  await expect(page.locator('.kept-note')).toBeVisible();
  await site.start();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.kept-note')).toHaveCount(0);
  await context.setOffline(true);
  await page.goto(`${site.origin}/en/topics/${TOPIC}`);
  await expect(page).toHaveURL(`${site.origin}${PAGE}`);
  await expect(page.locator('.kept-note')).toBeVisible();
});
