import { expect, test } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

const PATH = '/en/topics/miscarriage/';
const { t } = pageContext('en');

test('the copy button copies the address and says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PATH);
  const status = page.locator('share-tools').getByRole('status');
  await expect(status).toHaveText('');
  await page.getByRole('button', { name: t('share.copy') }).click();
  await expect(status).toHaveText(t('share.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + PATH);
});

test('the copy button says when the address could not be copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(PATH);
  await page.getByRole('button', { name: t('share.copy') }).click();
  await expect(page.locator('share-tools').getByRole('status')).toHaveText(t('share.copyFailed'));
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto(PATH);
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  await page.getByRole('button', { name: t('share.print') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

for (const locale of LOCALE_IDS) {
  test(`the mail link in ${locale} has the title and the public address of the page, and no recipient`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/topics/miscarriage/`);
    const { t: say } = pageContext(locale);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const url = await page.locator('link[rel=canonical]').getAttribute('href');
    const mail = new URL((await page.getByRole('link', { name: say('share.mail') }).getAttribute('href'))!);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('subject')).toBe(title);
    expect(mail.searchParams.get('body')).toBe(say('share.mailBody', { title, url: url! }));
    expect(url).toContain(`/${locale}/topics/miscarriage/`);
  });
}
