import { expect, test } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

const PHONE = { width: 360, height: 740 };

for (const locale of LOCALE_IDS) {
  const path = `/${locale}/topics/miscarriage/`;
  const { t } = pageContext(locale);

  test.describe(`on a phone in ${locale}`, () => {
    test.use({ viewport: PHONE });

    test('the list of contents starts closed, and opens', async ({ page }) => {
      await page.goto(path);
      const contents = page.getByRole('navigation', { name: t('topic.onThisPage') });
      const link = contents.getByRole('link', { name: t('section.summary') });
      await expect(link).toBeHidden();
      await contents.locator('summary').click();
      await expect(link).toBeVisible();
      await link.click();
      await expect(page).toHaveURL(`${path}#summary`);
      await expect(page.locator('#summary')).toBeInViewport();
    });

    test('the summary starts on the first screen, and when to get help within one and a half', async ({ page }) => {
      await page.goto(path);
      const summary = await page.locator('#summary-title').boundingBox();
      const care = await page.locator('#get-help .care-card').first().boundingBox();
      expect(summary!.y).toBeLessThan(PHONE.height);
      expect(care!.y).toBeLessThan(1.5 * PHONE.height);
    });

    test('when to get help comes before every link to a publisher', async ({ page }) => {
      await page.goto(path);
      const first = await page.locator('main a[rel~="noreferrer"]').first().boundingBox();
      const care = await page.locator('#get-help').boundingBox();
      expect(care!.y + care!.height).toBeLessThanOrEqual(first!.y);
    });
  });

  test.describe(`on a wide screen in ${locale}`, () => {
    test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

    test('the list of contents is open and stays in view', async ({ page }) => {
      await page.goto(path);
      const link = page
        .getByRole('navigation', { name: t('topic.onThisPage') })
        .getByRole('link', { name: t('section.summary') });
      await expect(link).toBeInViewport();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await expect(link).toBeInViewport();
      const { y } = (await link.boundingBox())!;
      await page.evaluate(() => scrollBy(0, 400));
      await expect.poll(async () => (await link.boundingBox())!.y).toBeCloseTo(y, 0);
    });
  });

  test(`every entry of the list of contents leads to its section in ${locale}, with the number of its links`, async ({
    page,
  }) => {
    await page.goto(path);
    const wrong = await page.locator('.toc a').evaluateAll((links) =>
      links.flatMap((link) => {
        const target = document.querySelector(link.getAttribute('href') ?? '')?.closest('section');
        const count = link.querySelector('span')?.textContent;
        const found = target?.querySelectorAll('.resource').length;
        return target && (!count || Number(count) === found) ? [] : [`${link.textContent}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
}
