import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { field, results, status } from './searching.ts';
import { open, pagesIn } from './site.ts';

/** Notes what a reader's browser asks for and complains about. */
function watch(context: BrowserContext): { origins: Set<string>; complaints: string[] } {
  const seen = { origins: new Set<string>(), complaints: [] as string[] };
  context.on('request', (request) => seen.origins.add(new URL(request.url()).origin));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  context.on('weberror', (error) => seen.complaints.push(String(error.error())));
  return seen;
}

/** What a page has left on the reader's device. */
async function leftBehind(page: Page): Promise<Record<string, unknown>> {
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  return { ...stored, cookies: (await page.context().cookies()).length };
}

const NOTHING = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 };

for (const sitePage of pagesIn(['en', 'ar'])) {
  test(`${sitePage.name} asks nobody else for anything, keeps nothing and has no complaint`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = watch(context);
    const response = await open(page, sitePage);
    await page.waitForLoadState('networkidle');
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['referrer-policy']).toBe('no-referrer');
    expect(response.headers()['set-cookie']).toBeUndefined();
    expect([...seen.origins]).toEqual([baseURL]);
    expect(seen.complaints).toEqual([]);
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
}

test('a search with suggestions, filters and another language asks nobody else for anything, keeps nothing and has no complaint', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = watch(context);
  await page.goto('/en/search/');
  await field(page).pressSequentially('grief');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await page.goto('/en/search/#q=loss&language=en&in=nl');
  await expect(status(page)).toContainText('loss');
  await results(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect([...seen.origins]).toEqual([baseURL]);
  expect(seen.complaints).toEqual([]);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('no page keeps a picture, font, frame or script of another site in its markup', async ({ page, baseURL }) => {
  for (const sitePage of pagesIn(['en'])) {
    await open(page, sitePage);
    const foreign = await page.evaluate((own) => {
      const elements = document.querySelectorAll<HTMLElement>('[src], link[href], form[action], object[data]');
      return [...elements]
        .filter((element) => !element.matches('link[rel=canonical], link[rel=alternate]'))
        .map(
          (element) => ['src', 'href', 'action', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
        )
        .filter((address) => new URL(address, location.href).origin !== own);
    }, baseURL);
    expect(foreign, sitePage.path).toEqual([]);
  }
});
