import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve-fs.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { bestLinks, field, filterValue, moreButtons, results, search, stillness, status } from './searching.ts';

const { t } = pageContext('en');

/** One request as the server gets it: method, address, headers and body. */
interface Asked {
  path: string;
  text: string;
}

let server: Server;
let log: Asked[] = [];
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test.beforeAll(async () => {
  server = await serveSite(process.env['SIGNPOST_DIR'] ?? 'dist', 0);
  server.on('request', (request) => {
    const asked = { path: request.url ?? '', text: `${request.method} ${request.url} ${request.rawHeaders.join()}` };
    log.push(asked);
    request.on('data', (body) => (asked.text += String(body)));
  });
});
test.beforeEach(() => (log = []));
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What a server got while something was done by a reader whom it has not seen before. */
async function askedBy(browser: Browser, reader: (page: Page) => Promise<void>): Promise<Asked[]> {
  log = [];
  const context = await browser.newContext({ baseURL: origin(), viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await reader(page);
  await page.waitForLoadState('networkidle');
  // Whatever the page still wants to ask has its time.
  await page.waitForTimeout(500);
  await context.close();
  return log;
}

/** What was asked for. The engine adds the time to the first of its addresses; a browser asks for the icon when it likes. */
const paths = (asked: readonly Asked[]) =>
  asked
    .map(({ path }) => path.replace(/(?<=\/pagefind-entry\.json)\?ts=\d+$/, ''))
    .filter((path) => path !== '/favicon.svg')
    .sort();

/** Addresses that tell more than which file is wanted. */
const telling = (asked: readonly Asked[]) => paths(asked).filter((path) => /[#?%]/.test(path));

/** Requests in which one of some long words stands, as it is typed or as addresses write it, whole or in part. */
function withWords(asked: readonly Asked[], words: string): string[] {
  const pieces = words.toLowerCase().split(/\s+/);
  const written = [...pieces, ...pieces.map((piece) => encodeURIComponent(piece).toLowerCase())];
  return asked.flatMap(({ path, text }) => (written.some((each) => text.toLowerCase().includes(each)) ? [path] : []));
}

/** Types words letter by letter in the header of a page, looks at what is offered, searches, and searches again. */
const searchTwice = (first: string, second: string) => async (page: Page) => {
  await page.goto('/en/about/');
  const offered = page.waitForResponse('**/search-data/concepts.json');
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await field(page).pressSequentially(first, { delay: 20 });
  // An offer that came between the two keys would be chosen by the second.
  await (await offered).finished();
  await stillness(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search/);
  await expect(status(page)).toContainText(first);
  await field(page).fill('');
  await field(page).pressSequentially(second, { delay: 20 });
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(second);
};

test('whatever is searched for, exactly the same is asked for', async ({ browser }) => {
  test.setTimeout(180_000);
  const searches = [
    ['miscarriage', 'grief'],
    ['zwangerschapsverlies', 'verdriet kindje verloren'],
    ['xqzvwk', 'mayo misoprostol thrombin'],
    ['流产', 'فقدان الحمل'],
  ] as const;
  const sets: string[][] = [];
  for (const [first, second] of searches) {
    const asked = await askedBy(browser, searchTwice(first, second));
    expect(withWords(asked, `${first} ${second}`), first).toEqual([]);
    expect(telling(asked)).toEqual([]);
    expect(asked.filter(({ text }) => /referer/i.test(text))).toEqual([]);
    sets.push(paths(asked));
  }
  expect(sets[0]!.filter((path) => path.startsWith('/pagefind/en/')).length).toBeGreaterThan(2);
  expect(new Set(sets[0]!.filter((path) => path.startsWith('/search-data/')))).toEqual(
    new Set(['/search-data/concepts.json', '/search-data/en/concepts.json', '/search-data/en/records.json']),
  );
  for (const [place, set] of sets.entries()) expect(set, searches[place]!.join()).toEqual(sets[0]);
});

test('an address with a search in it asks for what any other asks for', async ({ browser }) => {
  const open = (fragment: string) => askedBy(browser, (page) => search(page, fragment));
  const plain = paths(await open('q=miscarriage'));
  expect(plain.length).toBeGreaterThan(5);
  expect(paths(await open('q=xqzvwk'))).toEqual(plain);
  expect(paths(await open('q=miskraam&kind=resource&language=es&audience=patients'))).toEqual(plain);
  expect(paths(await open('topic=stillbirth'))).toEqual(plain);
});

test('filters, further results and going back ask for nothing more', async ({ browser }) => {
  const asked = await askedBy(browser, async (page) => {
    await search(page, 'q=miscarriage');
    await page.waitForLoadState('networkidle');
    log = [];
    await moreButtons(page).first().click();
    await (await filterValue(page, t('search.filter.audience'), t('audience.patients'))).check();
    await expect(page).toHaveURL(/audience=patients/);
    await field(page).fill('grief');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('grief');
    await page.goBack();
    await expect(status(page)).toContainText('miscarriage');
    await page.goBack();
    await expect(results(page).first()).toBeVisible();
  });
  expect(paths(asked)).toEqual([]);
});

test('only another language to search in adds something: its engine, its index and its records', async ({
  browser,
}) => {
  const open = (fragment: string) => askedBy(browser, (page) => search(page, fragment));
  const own = new Set(paths(await open('q=grief')));
  const added = async (fragment: string) => paths(await open(fragment)).filter((path) => !own.has(path));
  const dutch = await added('q=grief&in=nl');
  expect(dutch.length).toBeGreaterThan(2);
  expect(dutch.filter((path) => !/^\/(pagefind\/nl\/|search-data\/nl\/records\.json$)/.test(path))).toEqual([]);
  expect(dutch).toContain('/search-data/nl/records.json');
  expect(dutch.some((path) => path.startsWith('/pagefind/nl/index/'))).toBe(true);
  expect(await added('q=xqzvwk&in=nl')).toEqual(dutch);
  expect(await added('q=meestal+rouw&in=nl&kind=resource')).toEqual(dutch);
});

test('a page that was found is asked for without the words that found it', async ({ browser }) => {
  const words = 'verdriet progesterone';
  const asked = await askedBy(browser, async (page) => {
    await page.goto('/en/about/');
    await field(page).pressSequentially(words);
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(words);
    await field(page).fill('grief');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('grief');
    await bestLinks(page).first().click();
    await expect(page).toHaveURL(/\/en\/topics\//);
  });
  expect(withWords(asked, words)).toEqual([]);
  expect(asked.filter(({ text }) => /referer|cookie/i.test(text))).toEqual([]);
  expect(telling(asked)).toEqual([]);
});

test('a page chosen from the suggestions is asked for without the words typed', async ({ browser }) => {
  const asked = await askedBy(browser, async (page) => {
    await page.goto('/en/about/');
    await field(page).pressSequentially('misscarriage');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/about/);
  });
  expect(withWords(asked, 'misscarriage')).toEqual([]);
});

test('nothing typed is left on the reader’s device', async ({ browser }) => {
  await askedBy(browser, async (page) => {
    await searchTwice('miscarriage', 'grief')(page);
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(stored).toEqual(['', 0, 0, 0, 0]);
  });
});
