import { expect, test } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

const ALL = Object.values(LOCALES).map(({ autonym, id }) => ({ autonym, href: `/${id}/` }));

for (const [tag, first] of [
  ['nl-NL', 'Nederlands'],
  ['es-MX', 'Español'],
  ['en-GB', 'English'],
  ['de-DE', 'English'],
] as const) {
  test.describe(() => {
    test.use({ locale: tag });
    test(`the entrance lists every language, ${first} first for a browser in ${tag}`, async ({ page }) => {
      await page.goto('/');
      const links = page.getByRole('main').getByRole('link');
      await expect(links).toHaveCount(ALL.length);
      await expect(links.first()).toContainText(first);
      expect((await page.locator('main b').allInnerTexts()).sort()).toEqual(ALL.map(({ autonym }) => autonym).sort());
      await links.first().click();
      await expect(page).toHaveURL(ALL.find(({ autonym }) => autonym === first)!.href);
    });
  });
}

test.describe(() => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL' });
  test('without JavaScript the entrance is a list of plain links', async ({ page }) => {
    await page.goto('/');
    for (const { autonym, href } of ALL) {
      await expect(page.getByRole('main').getByRole('link', { name: autonym })).toHaveAttribute('href', href);
    }
    await page.getByRole('main').getByRole('link', { name: 'Nederlands' }).click();
    await expect(page).toHaveURL('/nl/');
  });
});

for (const locale of LOCALE_IDS) {
  test(`an unknown address below /${locale}/ answers 404 with a page in ${locale} that leads on`, async ({ page }) => {
    const { t, urls } = pageContext(locale);
    const response = await page.goto(`/${locale}/topics/no-such-topic/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', LOCALES[locale].lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('topics.title') })
      .click();
    await expect(page).toHaveURL(urls.topics);
  });
}

test('an unknown address elsewhere answers 404 and says so in every language', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  for (const { id, lang, autonym } of Object.values(LOCALES)) {
    const item = page.getByRole('listitem').and(page.locator(`[lang="${lang}"]`));
    await expect(item).toContainText(pageContext(id).t('notFound.title'));
    await expect(item.getByRole('link', { name: autonym })).toHaveAttribute('href', `/${id}/`);
  }
});
