import { expect, test } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { asked, bestLinks, expectCounted, field, foundPaths, hash, moreButtons } from './searching.ts';
import { results, search, status } from './searching.ts';
import { watch } from './watching.ts';

const { t } = pageContext('en');
const MISCARRIAGE = 'topics/miscarriage/';

test.use({ viewport: { width: 1280, height: 900 } });

test.describe('from the header', () => {
  for (const [locale, words] of [
    ['en', 'grief'],
    ['es', 'duelo'],
    ['nl', 'rouw'],
    ['ar', 'الحزن'],
    ['zh-Hans', '哀伤'],
  ] as const) {
    test(`words and Enter on a topic page lead to counted results in ${locale}`, async ({ page, context }) => {
      const seen = watch(context);
      await page.goto(`/${locale}/topics/miscarriage/`);
      await field(page, locale).fill(words);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search/#${asked(words)}`);
      await expect(field(page, locale)).toHaveValue(words);
      expect(await expectCounted(page, words, locale)).toBeGreaterThan(1);
      expect(seen.complaints).toEqual([]);
    });
  }

  test('the button does what Enter does, and several words stay as typed', async ({ page }) => {
    await page.goto('/en/topics/miscarriage/');
    await field(page).fill('loss & grief');
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('search.button') })
      .click();
    await expect(page).toHaveURL('/en/search/#q=loss+%26+grief');
    await expect(field(page)).toHaveValue('loss & grief');
  });
});

test.describe('the best match', () => {
  for (const locale of LOCALE_IDS) {
    test(`the name of a topic in ${locale} leads to that topic’s page in ${locale} first`, async ({ page }) => {
      await page.goto(`/${locale}/topics/miscarriage/`);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await search(page, asked(title), locale);
      await expect(results(page).first()).toBeVisible();
      const link = bestLinks(page).first();
      await expect(link).toHaveText(title);
      await expect(link).toHaveAttribute('href', `/${locale}/topics/miscarriage/`);
      await expect(page.locator('[data-best] .kind').first()).toHaveText(pageContext(locale).t('search.kind.topic'));
      await expect(page.locator('[data-best] [data-description]').first()).not.toBeEmpty();
      const own = await page
        .locator('search-page :is(.best, .results) a[href^="/"]')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(own.filter((href) => !href?.startsWith(`/${locale}/`))).toEqual([]);
    });
  }

  test('stands before all other results, under a heading of its own, and is not repeated among them', async ({
    page,
  }) => {
    await search(page, 'q=miscarriage');
    const best = page.getByRole('region', { name: t('search.best') });
    await expect(best.getByRole('heading', { name: t('search.best'), level: 3 })).toBeVisible();
    const [upper, lower] = [await best.boundingBox(), await results(page).first().boundingBox()];
    expect(upper!.y + upper!.height).toBeLessThanOrEqual(lower!.y);
    await foundPaths(page);
    await expect(page.locator(`.results [data-path="${MISCARRIAGE}"]`)).toHaveCount(0);
  });

  test('of a topic leads to when to get help as well', async ({ page }) => {
    await search(page, 'q=miscarriage');
    await page
      .getByRole('region', { name: t('search.best') })
      .getByRole('link', { name: t('topic.getHelp') })
      .click();
    await expect(page).toHaveURL('/en/topics/miscarriage/#get-help');
    await expect(page.locator('#get-help')).toBeInViewport();
  });

  test('of words with a slip is that of the words meant, and it says what was looked for', async ({ page }) => {
    await search(page, 'q=misscarriage');
    await expect(bestLinks(page).first()).toHaveAttribute('href', '/en/topics/miscarriage/');
    await expect(page.locator('[data-correction]')).toContainText('misscarriage');
    await expect(page.locator('[data-correction]')).toContainText(/miscarriage/i);
    await expect(field(page)).toHaveValue('misscarriage');
    await expect(results(page).first()).toBeVisible();
  });

  test('of words in another language is found, and it says which language was understood', async ({ page }) => {
    await search(page, 'q=miskraam');
    const dutch = pageContext('en').format.language(LOCALES.nl.lang);
    await expect(bestLinks(page).first()).toHaveAttribute('href', '/en/topics/miscarriage/');
    await expect(page.getByText(t('search.understood', { language: dutch, term: 'Miskraam' }))).toBeVisible();
    await search(page, 'q=miscarriage');
    await expect(page.locator('[data-understood]')).toBeHidden();
  });

  test('is there before anything of the search engine has come', async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/en/search/#q=miscarriage');
    await expect(bestLinks(page).first()).toHaveAttribute('href', '/en/topics/miscarriage/');
    await expect(bestLinks(page).first()).toBeVisible();
    await expect(status(page)).toHaveText(t('search.working'));
    await expect(results(page)).toHaveCount(0);
    release();
    await expectCounted(page, 'miscarriage');
    await expect(bestLinks(page).first()).toHaveAttribute('href', '/en/topics/miscarriage/');
  });
});

test.describe('results', () => {
  test('a single result is counted in the singular', async ({ page }) => {
    await search(page, 'q=thrombin');
    expect(await foundPaths(page)).toHaveLength(1);
    await expect(status(page)).toHaveText('1 result for “thrombin”');
  });

  test('are grouped by topic under headings, no group empty, and nothing stands in two', async ({ page }) => {
    await search(page, 'q=miscarriage');
    const groups = page.locator('.result-group');
    const titles = await groups.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(titles.length).toBeGreaterThan(2);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('');
    expect(titles).toContain(t('search.otherResults'));
    for (const group of await groups.all()) {
      expect(await group.getByRole('heading', { level: 4 }).count()).toBeGreaterThan(0);
    }
    await foundPaths(page);
    const shown = await page
      .locator('.results [data-entry]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['path']));
    expect(new Set(shown).size).toBe(shown.length);
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
    const marked = await page.locator('search-page mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text).toMatch(/^grie/i);
  });

  test('a title in another language says so, with its direction', async ({ page }) => {
    await search(page, 'language=ar');
    const title = page.locator('.results h4 a[lang="ar"]').first();
    await expect(title).toHaveAttribute('dir', 'rtl');
    await expect(title).toHaveText(/\p{Script=Arabic}/u);
    await search(page, 'q=mayo');
    await results(page).first().waitFor();
    await expect(page.locator('.results h4 a[lang="en"]')).toHaveCount(0);
  });

  test('“Show more” shows the rest of its topic, moves the focus to the first new one, and goes away', async ({
    page,
  }) => {
    await search(page, 'q=miscarriage');
    const more = moreButtons(page).first();
    const group = page.locator('.result-group:has(button:not(.save, [hidden]))').first();
    const heading = await group.getByRole('heading', { level: 3 }).innerText();
    const before = await group.locator('h4').allInnerTexts();
    const rest = Number(/\d+/.exec(await more.innerText())![0]);
    await expect(more).toHaveText(t('search.moreIn', { count: rest, words: heading }));
    await more.focus();
    await page.keyboard.press('Enter');
    const same = page.locator('.result-group').filter({ has: page.getByRole('heading', { name: heading, level: 3 }) });
    await expect(same.locator('h4')).toHaveCount(before.length + rest);
    expect((await same.locator('h4').allInnerTexts()).slice(0, before.length)).toEqual(before);
    await expect(same.locator('h4').nth(before.length).getByRole('link')).toBeFocused();
    await expect(same.locator('button:not(.save)')).toBeHidden();
  });

  test('nonsense finds nothing, and help and the lists to browse are shown instead', async ({ page }) => {
    await search(page, 'q=xqzvwk');
    await expect(status(page)).toHaveText(`${t('search.none', { words: 'xqzvwk' })} ${t('search.noneHelp')}`);
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('[data-best]')).toBeHidden();
    const help = page.getByRole('region', { name: t('search.help') });
    expect(await help.getByRole('link', { name: /./ }).count()).toBeGreaterThan(1);
    await expect(help.locator('a[href="/en/topics/miscarriage/#get-help"]')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeVisible();
    await help.getByRole('link', { name: t('search.helpSupport') }).click();
    await results(page).first().waitFor();
    await expect(help).toBeHidden();
    await search(page, 'q=grief');
    await results(page).first().waitFor();
    await expect(page.getByRole('main').getByRole('link', { name: t('topics.title') })).toBeHidden();
  });

  test('a word among others that nothing has is named', async ({ page }) => {
    await search(page, 'q=grief+xqzvwk');
    await expect(page.getByText(t('search.missing', { words: 'xqzvwk' }))).toBeVisible();
    await expect(bestLinks(page).first()).toBeVisible();
  });

  test('an address that means harm is shown as plain words', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await search(page, 'q=<img src=x onerror=alert(1)>&language=../../x&topic=%22%3E%3Cb%3E&in=../nl&in=%3Cb%3E');
    await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(status(page)).toContainText('“<img src=x onerror=alert(1)>”');
    await expect(page.locator('search-page').locator('img, [data-status] *, [data-correction] img')).toHaveCount(0);
    await expect(page.locator('.filters input:checked')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });
});

test.describe('going back and forward', () => {
  test('brings words, filters and results back, also from a page that was found', async ({ page }) => {
    await search(page, 'q=grief&language=es');
    const [first, said] = [await foundPaths(page), await status(page).innerText()];
    await field(page).fill('mayo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/#q=mayo&language=es');
    await expect(status(page)).toContainText('mayo');
    await page.getByRole('button', { name: t('search.clear') }).click();
    await expect(page).toHaveURL('/en/search/#q=mayo');
    const second = await expectCounted(page, 'mayo');
    await results(page)
      .getByRole('link', { name: t('resource.details'), exact: false })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/(?!search)/);
    await page.goBack();
    await expect(status(page)).toHaveText(t('search.count', { count: second, words: 'mayo' }));
    await page.goBack();
    await page.goBack();
    await expect(field(page)).toHaveValue('grief');
    await expect(status(page)).toHaveText(said);
    expect(hash(page)).toBe('#q=grief&language=es');
    await expect(page.locator('.filters input[name=language][value=es]')).toBeChecked();
    expect(await foundPaths(page)).toEqual(first);
    await page.goForward();
    await expect(field(page)).toHaveValue('mayo');
    await expect(page.locator('.filters input[name=language][value=es]')).toBeChecked();
    await expect(status(page)).toContainText('mayo');
  });

  test('what is shown is no answer from the moment something else is asked', async ({ page }) => {
    // As in a busy browser, which tells of a new address late.
    await page.addInitScript(() => {
      const listen = window.addEventListener.bind(window);
      window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
        const late = (event: Event) => setTimeout(() => (listener as EventListener)(event), 300);
        listen(type, type === 'hashchange' ? late : listener);
      };
    });
    await search(page, 'q=grief&language=es');
    await page.getByRole('button', { name: t('search.clear') }).click();
    expect(await page.locator('search-page').getAttribute('data-state')).toBe('working');
    await expectCounted(page, 'grief');
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'done');
  });

  test('to the page without a search shows its beginning again', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(status(page)).toHaveText(t('search.start'));
    await field(page).fill('grief');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    await page.goBack();
    await expect(status(page)).toHaveText(t('search.start'));
    await expect(field(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('[data-best]')).toBeHidden();
    expect((await page.locator('.filters [data-count]').allInnerTexts()).filter(Boolean)).toEqual([]);
  });
});
