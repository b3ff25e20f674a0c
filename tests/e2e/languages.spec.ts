import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { inLocale } from '../../src/i18n/urls.ts';
import { pagesIn } from './site.ts';

const OTHERS = Object.values(LOCALES).filter(({ id }) => id !== 'en');
const LABEL = pageContext('en').t('locale.switch');

for (const template of ['home', 'topic', 'resource', 'search', 'prose'] as const) {
  for (const locale of OTHERS) {
    test(`the menu leads from the ${template} page to the same page in ${locale.id}`, async ({ page }) => {
      await page.goto(TEMPLATES[template]('en'));
      const menu = page.getByRole('navigation', { name: LABEL });
      await menu.getByText(LOCALES.en.autonym).click();
      await menu.getByRole('link', { name: locale.autonym }).click();
      await expect(page).toHaveURL(TEMPLATES[template](locale.id));
      await expect(page.locator('html')).toHaveAttribute('lang', locale.lang);
      await expect(page.locator('html')).toHaveAttribute('dir', locale.dir);
    });
  }
}

test('the menu works by keyboard alone', async ({ page }) => {
  await page.goto('/en/topics/miscarriage/');
  const menu = page.getByRole('navigation', { name: LABEL });
  await expect(menu.getByRole('link', { name: 'Nederlands' })).toBeHidden();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Nederlands' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Español' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Nederlands' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/nl/topics/miscarriage/');
});

test('every page leads to itself in every other locale, named in that language', async ({ page, request }) => {
  for (const { path, locale } of pagesIn(['en']).filter((each) => each.path.startsWith('/en/'))) {
    await page.goto(path);
    const { pathname } = new URL(page.url());
    for (const other of Object.values(LOCALES).filter(({ id }) => id !== locale)) {
      const address = inLocale(pathname, other.id);
      const links = page.locator(`nav.locales a[lang="${other.lang}"][hreflang="${other.lang}"]`);
      expect(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname))).toEqual([
        address,
        address,
      ]);
      expect((await request.get(address)).status()).toBe(200);
    }
  }
});
