import { expect, test, type Locator, type Page, type Request } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { field, moreButtons, search } from './searching.ts';

const TOPIC = '/en/topics/miscarriage/';
const KEY = 'signpost-list';
/** Three resources of the site. */
const IDS = ['acog-early-pregnancy-loss', 'pfppa-ar', 'mayo-miscarriage'] as const;
const LIST = `#list=${IDS.join()}`;
const { t, urls } = pageContext('en');

test.use({ reducedMotion: 'reduce' });

const hash = (page: Page) => new URL(page.url()).hash;
const items = (page: Page) => page.locator('.saved-items > li');
const item = (page: Page, id: string) => page.locator(`.saved-items > li[data-id="${id}"]`);
const bar = (page: Page) => page.locator('saved-bar');
const status = (page: Page) => page.locator('[data-status]');
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const shownIds = (page: Page) =>
  items(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** The id that a button saves. */
const idOf = (save: Locator) => save.evaluate((each: HTMLButtonElement) => each.value);

/** The first buttons that save, each of another resource, with the ids of these. */
async function saveFirst(page: Page, count: number): Promise<string[]> {
  const ids = await page
    .locator('.save')
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLButtonElement).value))]);
  for (const id of ids.slice(0, count)) await page.locator(`.save[value="${id}"]`).first().click();
  return ids.slice(0, count);
}

/** Opens the page of the list and waits for its items. */
async function openList(page: Page, fragment: string = LIST, locale: LocaleId = 'en'): Promise<void> {
  await page.goto(`/${locale}/saved/${fragment}`);
  await items(page).first().waitFor();
}

test.describe('collecting', () => {
  test('every resource of a topic page can be saved, once however often it is listed', async ({ page }) => {
    await page.goto(TOPIC);
    const count = await page.locator('li.resource').count();
    await expect(page.locator('li.resource .save')).toHaveCount(count);
    const save = page.locator('.save').first();
    const title = await page.locator('li.resource').first().locator('h3, h4').innerText();
    await expect(save).toHaveAccessibleName(`${t('saved.save')}: ${title}`);
    await expect(save).toHaveAttribute('aria-pressed', 'false');
    await save.click();
    const id = await idOf(save);
    await expect(save).toHaveAccessibleName(`${t('saved.saved')}: ${title}`);
    for (const same of await page.locator(`.save[value="${id}"]`).all()) {
      await expect(same).toHaveAttribute('aria-pressed', 'true');
    }
    expect(hash(page)).toBe(`#list=${id}`);
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'false');
    expect(hash(page)).toBe('');
    await expect(bar(page)).toBeEmpty();
  });

  test('says how many are saved and leads to the list', async ({ page }) => {
    await page.goto(TOPIC);
    await expect(bar(page)).toHaveAttribute('aria-live', 'polite');
    const ids = await saveFirst(page, 3);
    await expect(bar(page)).toHaveText(`${t('saved.saved')} · ${t('saved.title')} (3)`);
    await bar(page).getByRole('link').click();
    await expect(page).toHaveURL(`${urls.saved}#list=${ids.join()}`);
    await expect.poll(() => shownIds(page)).toEqual(ids);
    await expect(page.getByRole('heading', { name: t('saved.link', { number: '3' }) })).toBeVisible();
  });

  test('goes on along links, also to an anchor, which is scrolled to', async ({ page }) => {
    await page.goto(TOPIC);
    const [id] = await saveFirst(page, 1);
    await page.locator(`a[href="/en/resources/${id}/"]`).first().click();
    await expect(page).toHaveURL(`/en/resources/${id}/#list=${id}`);
    await expect(page.locator('.save').first()).toHaveAttribute('aria-pressed', 'true');
    const link = page.getByRole('main').locator('a[href*="/topics/"][href*="#"]').first();
    const anchor = new URL((await link.getAttribute('href'))!, page.url()).hash.slice(1);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/#list=${id}&to=${anchor}$`));
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await page.keyboard.press('Tab');
    const follows = await page.evaluate(
      (to) =>
        (document.getElementById(to)!.compareDocumentPosition(document.activeElement!) & 20) !== 0 &&
        document.activeElement !== document.body,
      anchor,
    );
    expect(follows).toBe(true);
  });

  test('stays through anchors of the page, going back, another language and a search', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(TOPIC);
    const [id] = await saveFirst(page, 1);
    await page.locator('.toc a[href="#living-with"]').click();
    await expect(page).toHaveURL(`${TOPIC}#list=${id}&to=living-with`);
    await expect(page.locator('#living-with')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${TOPIC}#list=${id}`);
    await field(page).fill('mayo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en/search/#q=mayo&list=${id}`);
    const found = page.locator('.results .save').first();
    await found.click();
    const other = await idOf(found);
    await expect(page).toHaveURL(`/en/search/#q=mayo&list=${id},${other}`);
    await page.locator('.locales-menu summary').click();
    await page.locator('.locales-menu a[hreflang="es"]').click();
    await expect(page).toHaveURL(`/es/search/#q=mayo&list=${id},${other}`);
    await expect(bar(page)).toHaveText(`${pageContext('es').t('saved.title')} (2)`);
  });

  test('results can be saved, also those shown later', async ({ page }) => {
    await search(page, 'q=miscarriage&kind=resource');
    const more = moreButtons(page).first();
    const group = page.locator('.result-group:has(button:not(.save, [hidden]))').first();
    const heading = await group.getByRole('heading', { level: 3 }).innerText();
    await more.click();
    const same = page.locator('.result-group').filter({ has: page.getByRole('heading', { name: heading, level: 3 }) });
    const count = await same.locator('li.resource').count();
    await expect(same.locator('.save')).toHaveCount(count);
    await same.locator('.save').last().click();
    await expect(page).toHaveURL(/&list=/);
    await page.locator('.locales-menu summary').click();
    await page.locator('.locales-menu a[hreflang="nl"]').click();
    await expect(page).toHaveURL(/\/nl\/search\/#q=miscarriage&kind=resource&list=/);
  });

  test('what was saved on a page is not lost by going back', async ({ page }) => {
    await page.goto(TOPIC);
    const [first] = await saveFirst(page, 1);
    await page.locator('a[href="/en/resources/mayo-miscarriage/"]').first().click();
    await page.locator('.page-head .save').click();
    await expect(page).toHaveURL(`/en/resources/mayo-miscarriage/#list=${first},mayo-miscarriage`);
    await page.goBack();
    await expect(page).toHaveURL(`${TOPIC}#list=${first},mayo-miscarriage`);
    await expect(page.locator('.save[value="mayo-miscarriage"]').first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('an empty list leaves every link and address as it is', async ({ page }) => {
    await page.goto(TOPIC);
    await page.locator('.toc a[href="#living-with"]').evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(`${TOPIC}#living-with`);
    await page.getByRole('link', { name: t('saved.title') }).click();
    await expect(page).toHaveURL(urls.saved);
    await expect(page.getByRole('main')).toContainText(t('saved.empty'));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('topics.title') })
      .click();
    await expect(page).toHaveURL(urls.topics);
  });

  test('a list takes sixty resources and says when it is full', async ({ page }) => {
    const many = Array.from({ length: 59 }, (_, index) => `r${index}`).join();
    await page.goto(`${TOPIC}#list=${many}`);
    const [id] = await saveFirst(page, 2);
    await expect(bar(page)).toHaveText(`${t('saved.saved')} · ${t('saved.title')} (60/60)`);
    await expect(page.locator('.save[aria-pressed="true"]').first()).toHaveAttribute('value', id!);
    expect(hash(page)).toBe(`#list=${many},${id}`);
    await openList(page, hash(page));
    await expect(page.getByText(t('saved.full'))).toBeVisible();
  });

  test('a copied address of a page does not carry the list', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${TOPIC}${LIST}&to=symptoms`);
    await page.getByRole('button', { name: t('share.copy') }).click();
    await expect(page.locator('share-tools').getByRole('status')).toHaveText(t('share.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${TOPIC}#symptoms`);
  });
});

test.describe('the list', () => {
  test('shows each resource with publisher, languages, description and a way to its page', async ({ page }) => {
    await openList(page);
    expect(await shownIds(page)).toEqual([...IDS]);
    const first = item(page, IDS[0]);
    await page.goto(`/en/resources/${IDS[0]}/`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const lead = await page.locator('.lead').innerText();
    const publisher = await page.locator('.also').innerText();
    const open = (await page.locator('.page-head .button').first().getAttribute('href'))!;
    await openList(page);
    const link = first.getByRole('link', { name: title, exact: true });
    await expect(link).toHaveAttribute('href', open);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(first).toContainText(publisher);
    await expect(first).toContainText(lead);
    await expect(first.locator('.chips > span')).toContainText(['English']);
    await first.getByRole('link', { name: t('resource.detailsOf', { title }) }).click();
    await expect(page).toHaveURL(`/en/resources/${IDS[0]}/${LIST}`);
  });

  test('marks a title in another language', async ({ page }) => {
    await openList(page);
    const title = item(page, 'pfppa-ar').locator('h3 a');
    await expect(title).toHaveAttribute('lang', 'ar');
    await expect(title).toHaveAttribute('dir', 'rtl');
  });

  test('can be put in order by keyboard alone, the focus staying with the resource', async ({ page }) => {
    await openList(page);
    const down = item(page, IDS[0]).locator('[data-do="down"]');
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await shownIds(page)).toEqual([IDS[1], IDS[0], IDS[2]]);
    await expect(down).toBeFocused();
    await expect(status(page)).toHaveText(t('saved.place', { place: '2', total: '3' }));
    await page.keyboard.press('Enter');
    expect(await shownIds(page)).toEqual([IDS[1], IDS[2], IDS[0]]);
    await expect(down).toBeDisabled();
    await expect(item(page, IDS[0]).locator('[data-do="up"]')).toBeFocused();
    expect(hash(page)).toBe(`#list=${IDS[1]},${IDS[2]},${IDS[0]}`);
    await page.reload();
    await expect.poll(() => shownIds(page)).toEqual([IDS[1], IDS[2], IDS[0]]);
  });

  test('removing moves the focus to the next resource, and at last to what is said', async ({ page }) => {
    await openList(page);
    await item(page, IDS[1]).locator('[data-do="remove"]').focus();
    await page.keyboard.press('Enter');
    expect(await shownIds(page)).toEqual([IDS[0], IDS[2]]);
    await expect(item(page, IDS[2]).locator('[data-do="remove"]')).toBeFocused();
    await expect(status(page)).toHaveText(t('saved.removed'));
    await page.keyboard.press('Space');
    await expect(item(page, IDS[0]).locator('[data-do="remove"]')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(status(page)).toBeFocused();
    await expect(page.getByText(t('saved.empty'))).toBeVisible();
    expect(hash(page)).toBe('');
  });

  test('names every button after its resource', async ({ page }) => {
    await openList(page);
    const title = await item(page, IDS[0]).locator('h3').innerText();
    for (const action of [t('saved.down'), t('saved.remove')]) {
      await expect(item(page, IDS[0]).getByRole('button', { name: new RegExp(`^${action} ?: ${title}$`) })).toHaveCount(
        1,
      );
    }
  });

  test('another list pasted into the address is shown', async ({ page }) => {
    await openList(page);
    await page.goto(`/en/saved/#list=${IDS[2]}`);
    await expect.poll(() => shownIds(page)).toEqual([IDS[2]]);
  });

  test('says that it could not be loaded, and tries again', async ({ page }) => {
    await page.route('**/saved-records/**', (route) => route.abort());
    await page.goto(`/en/saved/${LIST}`);
    await expect(status(page)).toHaveText(t('saved.failed'));
    await page.unroute('**/saved-records/**');
    await button(page, t('search.again')).click();
    await expect(items(page)).toHaveCount(3);
    await expect(status(page)).toHaveText('');
    await expect(status(page)).toBeFocused();
    await expect(button(page, t('search.again'))).toBeHidden();
  });

  test('says what is no longer listed, and leads to its page', async ({ page }) => {
    await page.route('**/saved-records/en.json', async (route) => {
      const response = await route.fetch();
      const records = (await response.json()) as Record<string, unknown>;
      records[IDS[0]] = { title: { text: 'An old page' }, withdrawn: true };
      await route.fulfill({ response, json: records });
    });
    await openList(page, '#list=acog-early-pregnancy-loss,not-in-the-directory,constructor');
    await expect(items(page)).toHaveCount(3);
    await expect(item(page, IDS[0])).toContainText(t('saved.withdrawn'));
    await expect(item(page, IDS[0]).getByRole('link')).toHaveAttribute('href', `/en/resources/${IDS[0]}/`);
    for (const unknown of ['not-in-the-directory', 'constructor']) {
      await expect(item(page, unknown)).toContainText(t('saved.unknown'));
      await expect(item(page, unknown).getByRole('link')).toHaveCount(0);
    }
    await item(page, 'constructor').locator('[data-do="remove"]').click();
    await expect(items(page)).toHaveCount(2);
  });

  test('an address that means harm shows nothing and does nothing', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(
      '/en/saved/#list=<img src=x onerror=alert(1)>,javascript:alert(1),__proto__,../x&to=javascript:alert(2)',
    );
    await expect(page.getByText(t('saved.empty'))).toBeVisible();
    await expect(items(page)).toHaveCount(0);
    await openList(page, `#list=${IDS[0]},%3Cb%3E&to=%22%3E%3Cscript%3Ealert(3)%3C/script%3E`);
    expect(await shownIds(page)).toEqual([IDS[0]]);
    await page.goto('about:blank');
    await openList(page, `#list=${Array.from({ length: 5000 }, (_, index) => `r${index}`).join()}`);
    await expect(items(page)).toHaveCount(60);
    expect(dialogs).toEqual([]);
  });
});

test.describe('keeping on the device', () => {
  test('happens on request only, says what it means, and can be undone', async ({ page }) => {
    await openList(page);
    expect(await kept(page)).toBeNull();
    await expect(page.getByText(t('saved.keepHelp'))).toBeVisible();
    await button(page, t('saved.keep')).click();
    await expect(status(page)).toHaveText(t('saved.kept'));
    await expect(button(page, t('saved.forget'))).toBeFocused();
    expect(await kept(page)).toBe(IDS.join());
    expect(hash(page)).toBe('');
    await button(page, t('saved.forget')).click();
    await expect(status(page)).toHaveText(t('saved.forgotten'));
    await expect(button(page, t('saved.keep'))).toBeFocused();
    expect(await kept(page)).toBeNull();
    expect(hash(page)).toBe(LIST);
  });

  test('keeps later changes too, and every page shows them without carrying the list', async ({ page }) => {
    await openList(page);
    await button(page, t('saved.keep')).click();
    await page.goto(TOPIC);
    await expect(bar(page)).toHaveText(`${t('saved.title')} (3)`);
    const fresh = page.locator('.save[aria-pressed="false"]').first();
    const id = await idOf(fresh);
    await page.locator(`.save[value="${id}"]`).first().click();
    await expect(bar(page)).toContainText('(4)');
    expect(await kept(page)).toBe([...IDS, id].join());
    expect(page.url()).not.toContain('list=');
    await bar(page).getByRole('link').click();
    await expect(page).toHaveURL(urls.saved);
    await expect.poll(() => shownIds(page)).toEqual([...IDS, id]);
    await item(page, IDS[1]).locator('[data-do="remove"]').click();
    expect(await kept(page)).toBe([IDS[0], IDS[2], id].join());
    await page.reload();
    await expect.poll(() => shownIds(page)).toEqual([IDS[0], IDS[2], id]);
  });

  test('another tab shows what this one keeps and forgets', async ({ page, context }) => {
    await openList(page);
    const other = await context.newPage();
    await other.goto(TOPIC);
    await button(page, t('saved.keep')).click();
    await expect(bar(other)).toHaveText(`${t('saved.title')} (3)`);
    await other.locator('.save[aria-pressed="false"]').first().click();
    await expect(items(page)).toHaveCount(4);
    await button(page, t('saved.forget')).click();
    await expect.poll(() => hash(other)).toContain('#list=');
  });

  test('a list in the address does not touch the one kept', async ({ page }) => {
    await openList(page, `#list=${IDS[0]}`);
    await button(page, t('saved.keep')).click();
    await page.goto('about:blank');
    await openList(page, `#list=${IDS[1]},${IDS[2]}`);
    expect(await shownIds(page)).toEqual([IDS[1], IDS[2]]);
    expect(await kept(page)).toBe(IDS[0]);
    await expect(page.getByText(t('saved.other'))).toBeVisible();
    await button(page, t('saved.showKept')).click();
    await expect.poll(() => shownIds(page)).toEqual([IDS[0]]);
    expect(hash(page)).toBe('');
    await expect(page.getByText(t('saved.other'))).toBeHidden();
  });

  test('a kept text that is no list is left out', async ({ page }) => {
    await page.addInitScript((key) => localStorage.setItem(key, 'a b,<img>,mayo-miscarriage'), KEY);
    await openList(page, '');
    expect(await shownIds(page)).toEqual(['mayo-miscarriage']);
  });

  test('says so when the browser does not allow it, and everything else works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openList(page);
    await button(page, t('saved.keep')).click();
    await expect(status(page)).toHaveText(t('saved.blocked'));
    await expect(button(page, t('saved.keep'))).toBeVisible();
    await item(page, IDS[0]).locator('[data-do="remove"]').click();
    expect(hash(page)).toBe(`#list=${IDS[1]},${IDS[2]}`);
    expect(errors).toEqual([]);
  });
});

test.describe('sharing', () => {
  test('the copied address opens the list for somebody else', async ({ page, context, browser, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openList(page);
    await button(page, t('saved.keep')).click();
    await button(page, t('share.copy')).click();
    await expect(status(page)).toHaveText(t('share.copied'));
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(`${baseURL}${urls.saved}${LIST}`);
    const elsewhere = await browser.newPage();
    await elsewhere.goto(address);
    await expect.poll(() => shownIds(elsewhere)).toEqual([...IDS]);
    expect(await kept(elsewhere)).toBeNull();
    await elsewhere.close();
  });

  test('an address that cannot be copied is written out', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await openList(page);
    await expect(page.locator('details [data-address]')).toBeHidden();
    await button(page, t('share.copy')).click();
    await expect(status(page)).toHaveText(t('saved.copyFailed'));
    await expect(page.locator('details [data-address]')).toHaveText(`${baseURL}${urls.saved}${LIST}`);
  });

  test('the mail has the address and no recipient', async ({ page, baseURL }) => {
    await openList(page);
    const mail = new URL((await page.getByRole('link', { name: t('share.mail') }).getAttribute('href'))!);
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
    expect(mail.searchParams.get('subject')).toBe(t('saved.title'));
    expect(mail.searchParams.get('body')).toContain(`${baseURL}${urls.saved}${LIST}`);
  });

  test('the code is drawn on the device, named, and kept up to date', async ({ page }) => {
    await openList(page);
    const code = page.locator('details .code');
    await expect(code).toBeHidden();
    await page.locator('saved-page summary').click();
    await expect(page.getByRole('img', { name: t('saved.codeLabel') })).toBeVisible();
    const before = await code.locator('path').getAttribute('d');
    await item(page, IDS[0]).locator('[data-do="remove"]').click();
    await expect(code.locator('path')).not.toHaveAttribute('d', before!);
  });

  test('an address too long for a code says so', async ({ page }) => {
    const long = Array.from({ length: 60 }, (_, index) => `a-resource-with-a-long-name-${index}`).join();
    await openList(page, `#list=${long}`);
    await page.locator('saved-page summary').click();
    await expect(page.locator('details [data-code]')).toHaveText(t('saved.codeTooLong'));
    await expect(page.locator('saved-page svg')).toHaveCount(0);
    await expect(page.locator('details').getByText(t('saved.codeHelp'))).toBeHidden();
  });

  test('the print button prints', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await openList(page);
    await button(page, t('share.print')).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });

  test('on paper each title has its address, and the code leads to the list', async ({ page, baseURL }) => {
    await openList(page);
    const code = page.locator('.saved-print .code');
    await expect(code).toHaveCount(1);
    await expect(code).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
    await expect(page.locator('.saved-print [data-address]')).toHaveText(`${baseURL}${urls.saved}${LIST}`);
    for (const link of await page.locator('.saved-items h3 a').all()) {
      const address = await link.getAttribute('href');
      expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toBe(`" <${address}>"`);
    }
    for (const selector of ['.saved-tools', '.saved-share', '.saved-keeping', '.site-footer', '.exit']) {
      await expect(page.locator(selector).first()).toBeHidden();
    }
  });
});

test('in Arabic the list reads from right to left, in the words of the page', async ({ page }) => {
  const { t: say } = pageContext('ar');
  await openList(page, LIST, 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('saved.title'));
  await expect(page.locator('.saved-items')).toHaveCSS('direction', 'rtl');
  await expect(item(page, 'pfppa-ar').locator('h3 a')).not.toHaveAttribute('lang');
  const [text, list] = await Promise.all([
    item(page, IDS[0]).locator('[data-description]').boundingBox(),
    page.locator('.saved-items').boundingBox(),
  ]);
  expect(text!.x + text!.width).toBeGreaterThan(list!.x + list!.width - 60);
  await page.goto('/ar/topics/miscarriage/');
  await page.locator('.save').first().click();
  await expect(bar(page)).toHaveText(`${say('saved.saved')} · ${say('saved.title')} (1)`);
  const [place, width] = [await bar(page).boundingBox(), page.viewportSize()!.width];
  expect(place!.x + place!.width).toBeGreaterThan(width - 100);
});

for (const [width, height] of [
  [360, 740],
  [1280, 900],
] as const) {
  test(`the bar covers nothing that has the focus at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.goto(`${TOPIC}${LIST}`);
    await expect(bar(page)).toContainText('(3)');
    const covered: string[] = [];
    for (let step = 0; step < 600; step += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        if (element === document.body) return 'end';
        const over = document.querySelector('saved-bar')!;
        const cover = over.getBoundingClientRect();
        const free = [...element.getClientRects()].every(
          ({ top, bottom, left, right }) =>
            over.contains(element) ||
            element.matches('.exit') ||
            bottom <= cover.top ||
            top >= cover.bottom ||
            right <= cover.left ||
            left >= cover.right,
        );
        return free ? '' : (element.textContent ?? element.tagName);
      });
      if (problem === 'end') break;
      if (problem) covered.push(problem);
    }
    expect(covered).toEqual([]);
    const [own, exit] = [await bar(page).boundingBox(), await page.locator('.exit').boundingBox()];
    expect(own!.y >= exit!.y + exit!.height || exit!.y >= own!.y + own!.height || own!.x + own!.width <= exit!.x).toBe(
      true,
    );
  });
}

test('nothing that is asked for names what is saved', async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.goto(TOPIC);
  const ids = await saveFirst(page, 3);
  await bar(page).getByRole('link').click();
  await expect(items(page)).toHaveCount(3);
  await item(page, ids[0]!).locator('[data-do="down"]').click();
  await button(page, t('saved.keep')).click();
  await page.reload();
  await expect(items(page)).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  const sent = requests.map((request) =>
    [request.url().replace(/#.*/, ''), request.postData() ?? '', JSON.stringify(request.headers())].join(' '),
  );
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((text) => ids.some((id) => text.includes(id)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('nothing moves when the buttons come', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shift = list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
      document.documentElement.dataset['shift'] = String(
        Number(document.documentElement.dataset['shift'] ?? 0) + shift,
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The script comes late, after the page has been drawn.
  await page.route('**/_astro/SiteScript*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 3000 });
  for (const path of [TOPIC, '/en/resources/mayo-miscarriage/']) {
    await page.goto(path);
    await expect(page.locator('.save').first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.01);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no page offers to save, and the page of the list says what it needs', async ({ page }) => {
    await page.goto(TOPIC);
    await expect(page.locator('.save')).toHaveCount(0);
    await page.goto(`${urls.saved}${LIST}`);
    const note = page.getByRole('main').locator('noscript p');
    await expect(note).toBeVisible();
    expect(await note.innerText()).toBe(t('saved.noScript'));
    await expect(page.getByText(t('saved.empty'))).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeVisible();
  });
});
