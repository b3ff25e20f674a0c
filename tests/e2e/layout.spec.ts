import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';

const { t } = pageContext('en');

test('with forced colours the care cards have a border and the leave link an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(TEMPLATES.topic('en'));
  const cards = page.locator('.care-card');
  expect(await cards.count()).toBeGreaterThan(1);
  for (const card of await cards.all()) {
    await expect(card).toHaveCSS('border-block-start-style', 'solid');
    await expect(card).toHaveCSS('border-block-start-width', '2px');
    await expect(card).toHaveCSS('border-inline-end-width', '2px');
  }
  await expect(page.locator('.exit')).toHaveCSS('border-block-start-width', '2px');
  await page.goto(TEMPLATES.search('en'));
  const mark = page.locator('.results mark').first();
  await expect(mark).toHaveCSS('outline-style', 'solid');
});

test('nothing moves for readers who want no motion', async ({ page }) => {
  await page.goto(TEMPLATES.topic('en'));
  const moving = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).scrollBehavior,
      ...[...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none')
        .map(({ transitionProperty, animationName }) => `${transitionProperty} ${animationName}`),
    ]);
  expect(await moving()).toEqual(['smooth']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual(['auto']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('on paper', () => {
  test.use({ viewport: { width: 794, height: 1123 } });

  test('a topic page leaves out what only works on a screen', async ({ page }) => {
    await page.goto(TEMPLATES.topic('en'));
    const screenOnly = [
      '.skip',
      '.exit',
      '.site-header [role=search]',
      '.locales-menu',
      '.toc',
      '.site-footer',
      '.share',
    ];
    for (const selector of screenOnly) await expect(page.locator(selector), selector).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    for (const selector of screenOnly) await expect(page.locator(selector), selector).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#summary')).toBeVisible();
  });

  test('a topic page keeps the care cards, framed, and says its own address', async ({ page }) => {
    await page.goto(TEMPLATES.topic('en'));
    const url = (await page.locator('link[rel=canonical]').getAttribute('href'))!;
    const ownAddress = page.getByText(t('print.address', { url }));
    await expect(ownAddress).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(ownAddress).toBeVisible();
    for (const card of await page.locator('.care-card').all()) {
      await expect(card).toBeVisible();
      await expect(card).toHaveCSS('border-block-start-style', 'solid');
      await expect(card).toHaveCSS('border-block-start-width', '2px');
    }
    await expect(page.locator('.care-card a[href^="tel:"]').first()).toBeVisible();
  });

  test('the address of every listed resource is written out', async ({ page }) => {
    /** Links without their address behind them. */
    const bare = (selector: string) =>
      page.locator(selector).evaluateAll(
        (links) =>
          links.filter((link) => {
            const { content, display } = getComputedStyle(link, '::after');
            return display === 'none' || content !== `" <${link.getAttribute('href')}>"`;
          }).length,
      );
    const listed = '.resource > :is(h3, h4) a';
    await page.goto(TEMPLATES.topic('en'));
    const count = await page.locator(listed).count();
    expect(count).toBeGreaterThan(10);
    expect(await bare(listed)).toBe(count);
    await page.emulateMedia({ media: 'print' });
    expect(await bare(listed)).toBe(0);
    await page.goto(TEMPLATES.resource('en'));
    expect(await bare('.version h3 a')).toBe(0);
  });
});
