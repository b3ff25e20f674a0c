import { expect, test, type Browser } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { field } from './searching.ts';
import { pagesIn } from './site.ts';

test.use({ javaScriptEnabled: false });

/** Title, links and text length of a page, read with or without JavaScript. */
async function contentOf(browser: Browser, address: string, javaScriptEnabled: boolean) {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(address);
  const main = page.getByRole('main');
  const content = {
    title: await page.getByRole('heading', { level: 1 }).innerText(),
    links: await main.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    text: (await main.locator('p, li, dd, td').allInnerTexts()).filter(Boolean).length,
  };
  await page.close();
  return content;
}

for (const { name, path } of pagesIn(['en']).filter(
  ({ template }) => !['search', 'saved', 'offline', 'infobutton'].includes(template),
)) {
  test(`${name} has the same title and links without JavaScript`, async ({ browser, baseURL }) => {
    const without = await contentOf(browser, baseURL + path, false);
    const withScript = await contentOf(browser, baseURL + path, true);
    expect(without.title).not.toBe('');
    expect(without.links.length).toBeGreaterThan(0);
    expect(without.title).toBe(withScript.title);
    expect(without.links).toEqual(withScript.links);
  });
}

for (const locale of LOCALE_IDS) {
  const { t, urls } = pageContext(locale);

  test(`the search box in ${locale} leads to the A to Z list, and no word enters the address`, async ({ page }) => {
    await page.goto(urls.topic('miscarriage'));
    await field(page, locale).fill('verdriet');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('topics.title'));
    const address = new URL(page.url());
    expect([address.pathname, address.search, address.hash]).toEqual([urls.topics, '', '']);
    expect(address.href).not.toContain('verdriet');
  });

  test(`the search page in ${locale} says what it needs and shows the lists instead`, async ({ page }) => {
    await page.goto(urls.search);
    const main = page.getByRole('main');
    // Playwright finds no text inside `noscript`, only elements.
    const note = main.locator('noscript p');
    await expect(note).toBeVisible();
    expect(await note.innerText()).toBe(t('search.noScript'));
    await expect(main.getByRole('searchbox')).toBeHidden();
    await expect(main.getByRole('checkbox')).toHaveCount(0);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(main.getByRole('link', { name: t('topics.title') })).toBeVisible();
    await main.getByRole('link', { name: t('resources.title') }).click();
    await expect(page).toHaveURL(urls.resources);
  });

  test(`the link that leaves the site in ${locale} is a plain link`, async ({ page, context }) => {
    await page.goto(urls.topic('miscarriage'));
    const link = page.getByRole('link', { name: t('exit.label'), exact: true });
    const address = (await link.getAttribute('href'))!;
    await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
    await link.click();
    await expect(page).toHaveURL(address);
    await expect(page.getByText('Elsewhere')).toBeVisible();
  });
}

test('no button is shown that needs JavaScript', async ({ page }) => {
  for (const { path } of pagesIn(['en'])) {
    await page.goto(path);
    // Buttons of definitions need none: the browser opens what they point to.
    const outsideForms = page.locator('button:not(form button, [popovertarget])');
    for (const button of await outsideForms.all()) await expect(button, path).toBeHidden();
  }
  await page.goto(TEMPLATES.topic('en'));
  await expect(page.locator('share-tools button')).toHaveCount(2);
  await expect(page.getByRole('link', { name: pageContext('en').t('share.mail') })).toBeVisible();
});

test('the list of contents opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(TEMPLATES.topic('en'));
  const contents = page.getByRole('navigation', { name: pageContext('en').t('topic.onThisPage') });
  const link = contents.getByRole('link', { name: pageContext('en').t('section.living-with') });
  await expect(link).toBeHidden();
  await contents.locator('summary').click();
  await link.click();
  await expect(page).toHaveURL(/#living-with$/);
  await expect(page.locator('#living-with')).toBeInViewport();
});

test('the list of contents stands open on a wide screen, in reach of the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(TEMPLATES.topic('en'));
  const contents = page.getByRole('navigation', { name: pageContext('en').t('topic.onThisPage') });
  const entries = contents.getByRole('link');
  await expect(entries.first()).toBeInViewport();
  await entries.first().focus();
  await page.keyboard.press('Tab');
  await expect(entries.nth(1)).toBeFocused();
});

test('the language menu opens', async ({ page }) => {
  await page.goto(TEMPLATES.topic('en'));
  const menu = page.getByRole('navigation', { name: pageContext('en').t('locale.switch') });
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(TEMPLATES.topic('es'));
});
