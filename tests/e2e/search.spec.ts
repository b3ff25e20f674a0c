import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve-fs.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

const { t } = pageContext('en');
const BATCH = 20;

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('list').and(page.locator('.results')).getByRole('listitem');
const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const hash = (page: Page) => new URL(page.url()).hash;

/** Opens the search page with a search in its address and waits for an answer. */
async function search(page: Page, fragment: string, locale: LocaleId = 'en'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${locale}/search/#${fragment}`);
  await expect(status(page)).not.toHaveText(pageContext(locale).t('search.working'));
}

/** Number of results, counted in the list itself after showing all of them. */
async function countAll(page: Page, locale: LocaleId = 'en'): Promise<number> {
  await results(page).first().waitFor();
  const more = page.getByRole('button', { name: pageContext(locale).t('search.more') });
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  }
  return results(page).count();
}

/** Opens a filter and gives the checkbox of one of its values. */
async function filterValue(page: Page, title: string, value: string) {
  const filters = page.getByRole('region', { name: t('search.filters') });
  const group = filters.locator('details details').filter({ has: page.getByText(title, { exact: true }) });
  if (!(await group.getByRole('group').isVisible())) await group.locator('summary').click();
  return group.getByRole('checkbox', { name: value });
}

test.describe('from the header', () => {
  for (const [locale, words] of [
    ['en', 'grief'],
    ['es', 'duelo'],
    ['nl', 'rouw'],
  ] as const) {
    test(`words and Enter on a topic page lead to counted results in ${locale}`, async ({ page }) => {
      const { t: say } = pageContext(locale);
      await page.goto(`/${locale}/topics/miscarriage/`);
      await page.getByRole('searchbox', { name: say('search.label') }).fill(words);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search/#q=${words}`);
      await expect(box(page)).toHaveValue(words);
      const count = await countAll(page, locale);
      await expect(status(page)).toHaveText(say('search.count', { count, words }));
    });
  }

  test('the button does what Enter does, and several words stay as typed', async ({ page }) => {
    await page.goto('/en/topics/miscarriage/');
    await page.getByRole('searchbox').fill('loss & grief');
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('search.button') })
      .click();
    await expect(page).toHaveURL('/en/search/#q=loss+%26+grief');
    await expect(box(page)).toHaveValue('loss & grief');
  });
});

test.describe('results', () => {
  test('a single result is counted in the singular', async ({ page }) => {
    await search(page, 'q=thrombin');
    await expect(results(page)).toHaveCount(1);
    await expect(status(page)).toHaveText('1 result for “thrombin”');
  });

  test('the title of a resource leads to its publisher, and Details to our page about it', async ({ page }) => {
    await search(page, 'q=mayo&kind=resource');
    const first = results(page).first();
    const title = first.getByRole('heading').getByRole('link');
    await expect(title).toHaveAttribute('href', /^https:\/\/www\.mayoclinic\.org\//);
    await expect(title).toHaveAttribute('rel', 'noopener noreferrer');
    const address = await title.getAttribute('href');
    await first.getByRole('link', { name: t('resource.detailsOf', { title: await title.innerText() }) }).click();
    await expect(page).toHaveURL(/\/en\/resources\/[a-z0-9-]+\/$/);
    await expect(page.getByRole('main')).toContainText(address!);
  });

  test('the words looked for are marked, and nothing else is', async ({ page }) => {
    await search(page, 'q=grief');
    await results(page).first().waitFor();
    const marked = await page.locator('.results mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text).toMatch(/^grie/i);
  });

  for (const locale of LOCALE_IDS) {
    test(`the name of a topic in ${locale} finds that topic’s page in ${locale} first`, async ({ page }) => {
      await page.goto(`/${locale}/topics/miscarriage/`);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await search(page, new URLSearchParams({ q: title }).toString(), locale);
      const link = results(page).first().getByRole('link');
      await expect(link).toHaveText(title);
      await expect(link).toHaveAttribute('href', `/${locale}/topics/miscarriage/`);
      const own = await page
        .locator('.results a[href^="/"]')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(own.filter((href) => !href?.startsWith(`/${locale}/`))).toEqual([]);
    });
  }

  test('a title in another language says so, with its direction', async ({ page }) => {
    await search(page, 'language=ar');
    const title = page.locator('.results h3 a[lang="ar"]').first();
    await expect(title).toHaveAttribute('dir', 'rtl');
    await expect(title).toHaveText(/\p{Script=Arabic}/u);
    await search(page, 'q=mayo');
    await results(page).first().waitFor();
    await expect(page.locator('.results h3 a[lang="en"]')).toHaveCount(0);
  });

  test('“Show more results” adds results and moves the focus to the first new one', async ({ page }) => {
    await search(page, 'q=miscarriage');
    await expect(results(page)).toHaveCount(BATCH);
    const titles = await page.locator('.results h3').allInnerTexts();
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(results(page)).toHaveCount(2 * BATCH);
    await expect(results(page).nth(BATCH).getByRole('heading').getByRole('link')).toBeFocused();
    expect((await page.locator('.results h3').allInnerTexts()).slice(0, BATCH)).toEqual(titles);
  });

  test('“Show more results” pressed twice on a slow line adds no result twice', async ({ page }) => {
    await search(page, 'q=miscarriage');
    await expect(results(page)).toHaveCount(BATCH);
    await page.route('**/pagefind/fragment/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.getByRole('button', { name: t('search.more') }).dblclick();
    await expect(results(page)).toHaveCount(2 * BATCH);
    const count = await countAll(page);
    await expect(status(page)).toHaveText(t('search.count', { count, words: 'miscarriage' }));
  });

  test('nonsense finds nothing, and the lists to browse are shown instead', async ({ page }) => {
    await search(page, 'q=xqzvwk');
    await expect(status(page)).toHaveText(`${t('search.none', { words: 'xqzvwk' })} ${t('search.noneHelp')}`);
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeVisible();
    await search(page, 'q=grief');
    await results(page).first().waitFor();
    await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeHidden();
  });

  test('an address that means harm is shown as plain words', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await search(page, 'q=<img src=x onerror=alert(1)>&language=../../x&topic=%22%3E%3Cb%3E');
    await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(status(page)).toContainText('“<img src=x onerror=alert(1)>”');
    await expect(page.locator('search-page').locator('img, [data-status] *')).toHaveCount(0);
    await expect(page.locator('.filters input:checked')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });
});

test.describe('filters and the address', () => {
  test('choosing a language narrows the results and stays in the address', async ({ page }) => {
    await search(page, 'q=miscarriage');
    const all = await countAll(page);
    const spanish = await filterValue(page, t('search.filter.language'), 'Español');
    await spanish.check();
    await expect(page).toHaveURL('/en/search/#q=miscarriage&language=es');
    await expect(status(page)).not.toHaveText(t('search.count', { count: all, words: 'miscarriage' }));
    const narrowed = await countAll(page);
    expect(narrowed).toBeLessThan(all);
    await expect(status(page)).toHaveText(t('search.count', { count: narrowed, words: 'miscarriage' }));
    await expect(page.getByRole('checkbox', { name: `Español ${narrowed}` })).toBeChecked();
    await page.getByRole('button', { name: t('search.clear') }).click();
    await expect(page).toHaveURL('/en/search/#q=miscarriage');
    await expect(status(page)).toHaveText(t('search.count', { count: all, words: 'miscarriage' }));
    await expect(spanish).not.toBeChecked();
    await expect(page.getByRole('button', { name: t('search.clear') })).toBeHidden();
  });

  test('filters without words list everything that has them', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(status(page)).toHaveText(t('search.start'));
    await (await filterValue(page, t('search.filter.kind'), t('search.kind.topic'))).check();
    const count = await countAll(page);
    await expect(status(page)).toHaveText(t('search.countAll', { count }));
    await page.goto('/en/topics/');
    expect(
      await page
        .locator('main a[href^="/en/topics/"]')
        .evaluateAll((links) => new Set(links.map((a) => a.getAttribute('href'))).size),
    ).toBe(count);
  });

  test('two values of one filter find what has either of them', async ({ page }) => {
    const counts = [];
    for (const fragment of ['language=ar', 'language=nl', 'language=ar&language=nl']) {
      await search(page, fragment);
      counts.push(await countAll(page));
    }
    const [arabic, dutch, either] = counts as [number, number, number];
    expect(either).toBeGreaterThanOrEqual(Math.max(arabic, dutch));
    expect(either).toBeLessThanOrEqual(arabic + dutch);
    expect(either).toBeGreaterThan(dutch);
  });

  test('an address brings its words and filters back', async ({ page }) => {
    await search(page, 'q=miscarriage&kind=resource&language=es&language=en');
    await expect(box(page)).toHaveValue('miscarriage');
    const checked = page.locator('.filters input:checked');
    await expect(checked).toHaveCount(3);
    for (const checkbox of await checked.all()) await expect(checkbox).toBeVisible();
    expect(await checked.evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value).sort())).toEqual([
      'en',
      'es',
      'resource',
    ]);
    const count = await countAll(page);
    await expect(status(page)).toHaveText(t('search.count', { count, words: 'miscarriage' }));
  });

  test('Back returns to the earlier search, also from a page that was found', async ({ page }) => {
    await search(page, 'q=grief');
    const count = await countAll(page);
    await box(page).fill('mayo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/#q=mayo');
    await expect(status(page)).toContainText('mayo');
    const second = await countAll(page);
    await results(page)
      .getByRole('link', { name: t('resource.details'), exact: false })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/(?!search)/);
    await page.goBack();
    await expect(status(page)).toHaveText(t('search.count', { count: second, words: 'mayo' }));
    await page.goBack();
    await expect(box(page)).toHaveValue('grief');
    await expect(status(page)).toHaveText(t('search.count', { count, words: 'grief' }));
    expect(hash(page)).toBe('#q=grief');
  });
});

test.describe('when the search cannot be loaded', () => {
  /** Opens a search while some of its files do not arrive, then again once they do. */
  async function expectFailureAndRecovery(page: Page, pattern: string): Promise<void> {
    const lists = page.getByRole('main').getByRole('link', { name: t('topics.title') });
    const again = page.getByRole('button', { name: t('search.again') });
    await expect(status(page)).toHaveText(t('search.failed'));
    await expect(lists).toBeVisible();
    await again.click();
    await expect(status(page)).toHaveText(t('search.failed'));
    await page.unroute(pattern);
    await again.click();
    const count = await countAll(page);
    await expect(status(page)).toHaveText(t('search.count', { count, words: 'mayo' }));
    await expect(again).toBeHidden();
    await expect(lists).toBeHidden();
  }

  for (const [part, pattern] of [
    ['everything', '**/pagefind/**'],
    ['the list of words', '**/pagefind/*.pf_meta'],
    ['a record', '**/pagefind/fragment/**'],
  ] as const) {
    test(`a failure of ${part} is said, with lists to browse, and trying again works`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await search(page, 'q=mayo');
      await expectFailureAndRecovery(page, pattern);
    });
  }

  test('a connection lost after the page has loaded is said, and not taken for an answer', async ({ page }) => {
    await page.goto('/en/search/');
    await page.waitForLoadState('networkidle');
    await page.route('**/*', (route) => route.abort());
    await box(page).fill('mayo');
    await page.keyboard.press('Enter');
    await expectFailureAndRecovery(page, '**/*');
  });

  test('words typed before the search has loaded are kept', async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/SearchPage*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/en/search/', { waitUntil: 'commit' });
    await box(page).fill('mayo');
    release();
    await page.waitForFunction(() => customElements.get('search-page'));
    await expect(box(page)).toHaveValue('mayo');
  });

  test('a failure while showing more results is said and keeps the results shown', async ({ page }) => {
    await search(page, 'q=miscarriage');
    await expect(results(page)).toHaveCount(BATCH);
    await page.route('**/pagefind/fragment/**', (route) => route.abort());
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(status(page)).toHaveText(t('search.failed'));
    await expect(results(page)).toHaveCount(BATCH);
    await page.unroute('**/pagefind/fragment/**');
    await page.getByRole('button', { name: t('search.again') }).click();
    const count = await countAll(page);
    await expect(status(page)).toHaveText(t('search.count', { count, words: 'miscarriage' }));
  });
});

test.describe('what a server sees of a search', () => {
  let server: Server;
  const log: string[] = [];

  test.beforeAll(async () => {
    server = await serveSite(process.env['SIGNPOST_DIR'] ?? 'dist', 0);
    server.on('request', (request) => {
      log.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`.toLowerCase());
      request.on('data', (body) => log.push(String(body).toLowerCase()));
    });
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('neither the words nor the filters, in any request', async ({ page }) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/en/topics/miscarriage/`);
    await page.getByRole('searchbox').fill('zwanger verdriet');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/zwanger verdriet/);
    await box(page).fill('progesterone');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    await (await filterValue(page, t('search.filter.audience'), t('audience.patients'))).check();
    await expect(page).toHaveURL(/audience=patients/);
    await results(page).first().waitFor();
    await results(page)
      .getByRole('link', { name: t('resource.details'), exact: false })
      .first()
      .click();
    await page.waitForLoadState('networkidle');
    expect(log.filter((line) => line.startsWith('get /pagefind/')).length).toBeGreaterThan(2);
    expect(log.filter((line) => /zwanger|verdriet|audience|get \/\S*(progesterone)\S*\?|referer/.test(line))).toEqual(
      [],
    );
    expect(log.filter((line) => line.startsWith('get /') && line.split(' ')[1]!.includes('#'))).toEqual([]);
  });
});
