/** What people come to do, by keyboard alone and from where they arrive. A step is one thing pressed: a link, a button, a fold. */
import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../../../scripts/templates.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { bestLinks, field, results } from '../searching.ts';
import { step, tabTo } from './tabbing.ts';

const { t, format, urls } = pageContext('en');
const PHONE = { width: 360, height: 740 };

test.use({ reducedMotion: 'reduce' });

for (const locale of ['en', 'ar'] as const) {
  const words = pageContext(locale);
  const number = (page: Parameters<typeof step>[0]) => page.locator('#help-gb').getByRole('link', { name: '999' });
  const country = (page: Parameters<typeof step>[0]) =>
    page.locator('.countries').getByRole('link', { name: words.format.region('GB'), exact: true });

  test(`from home in ${locale} a telephone number is two steps away, and no topic is needed to know`, async ({
    page,
  }) => {
    await page.goto(words.urls.home);
    await step(page, page.getByRole('link', { name: words.t('home.urgent') }));
    await expect(page.locator('#get-help')).toBeInViewport();
    await step(page, country(page));
    await page.keyboard.press('Tab');
    await expect(number(page)).toBeFocused();
    await expect(number(page)).toBeInViewport({ ratio: 1 });
  });

  test(`from home in ${locale} a telephone number is three steps away by way of a topic`, async ({ page }) => {
    await page.goto(words.urls.home);
    await step(
      page,
      page
        .getByRole('main')
        .locator(`a[href="${words.urls.topic('ectopic-pregnancy')}"]`)
        .first(),
    );
    await step(page, page.locator('.toc').getByRole('link', { name: words.t('topic.getHelp') }));
    await step(page, country(page));
    await page.keyboard.press('Tab');
    await expect(number(page)).toBeFocused();
  });
}

test('words typed at home lead to results, and one of them is opened', async ({ page }) => {
  await page.goto(urls.home);
  await tabTo(page, field(page));
  await page.keyboard.type('ectopic');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await page.locator('search-page[data-state="done"]').waitFor();
  await step(page, bestLinks(page).first());
  await expect(page).toHaveURL(urls.topic('ectopic-pregnancy'));
});

test('another language is chosen, and its page is the same', async ({ page }) => {
  await page.goto(TEMPLATES.clinic('en'));
  const menu = page.getByRole('navigation', { name: t('locale.switch') });
  await step(page, menu.locator('summary'));
  await expect(menu.locator('summary')).toBeFocused();
  await step(page, menu.getByRole('link', { name: 'العربية' }));
  await expect(page).toHaveURL(TEMPLATES.clinic('ar'));
});

test('the site is left with Tab, Tab and Enter', async ({ page }) => {
  await page.goto(TEMPLATES.guide('en'));
  const address = (await page.locator('quick-exit a').getAttribute('href'))!;
  await page.route(`${new URL(address).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(address);
});

test('a resource is saved where it is listed, the focus stays, and the list is opened', async ({ page }) => {
  await page.goto(TEMPLATES['facet-pair']('en'));
  const save = page.locator('.save').first();
  await step(page, save);
  await expect(save).toBeFocused();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await step(page, page.locator('saved-bar').getByRole('link'));
  await expect(page).toHaveURL(new RegExp(`^[^#]*${urls.saved}#list=`));
  await expect(page.locator('.saved-items li')).toHaveCount(1);
});

test('printing and copying keep the focus where it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto(TEMPLATES.survey('en'));
  const print = page.getByRole('button', { name: t('share.print') });
  await step(page, print);
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(print).toBeFocused();
  const copy = page.getByRole('button', { name: t('share.copy') });
  await step(page, copy);
  await expect(copy).toBeFocused();
  await expect(page.locator('share-tools').getByRole('status')).toHaveText(t('share.copied'));
});

test('on a phone the contents unfold, and reading goes on where their entry leads', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(TEMPLATES.topic('en'));
  const contents = page.getByRole('navigation', { name: t('topic.onThisPage') });
  await step(page, contents.locator('summary'));
  await step(page, contents.getByRole('link', { name: t('section.living-with') }));
  await page.keyboard.press('Tab');
  const section = page
    .locator('section')
    .filter({ has: page.locator('#living-with') })
    .last();
  await expect(section.locator('a:focus')).toHaveCount(1);
});

test('a country is chosen once, and choosing another keeps the way on', async ({ page }) => {
  await page.goto(TEMPLATES.stories('en'));
  const names = page.locator('.countries').getByRole('link');
  await step(page, names.filter({ hasText: format.region('NL') }));
  await page.keyboard.press('Tab');
  await expect(page.locator('#help-nl').getByRole('link').first()).toBeFocused();
  for (let back = 0; back < 2; back += 1) await page.keyboard.press('Shift+Tab');
  expect(await names.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))).toBe(true);
});

test('a saved list leaves what has the focus in sight, also at 400 %', async ({ page }) => {
  const address = `${TEMPLATES['topic-small']('en')}#list=acog-early-pregnancy-loss`;
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(address);
  const bar = page.locator('saved-bar');
  await expect(bar).toHaveCSS('position', 'static');
  await step(page, page.locator('.toc summary'));
  await expect(page.locator('.toc summary')).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(PHONE);
  await expect(bar).toHaveCSS('position', 'fixed');
});
