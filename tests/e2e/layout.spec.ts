import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { open, pagesIn } from './site.ts';

const { t } = pageContext('en');

/** Elements that stick out of the screen, with everything that folds unfolded. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > document.documentElement.clientWidth + 0.5 || left < -0.5) && !scrolls(element);
    });
    const root = document.scrollingElement!;
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...wide.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
    ];
  });
}

/** Sets the browser's own text size, as a reader does in the settings. */
async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

// The longest words, the other direction, and the script that breaks anywhere.
for (const sitePage of pagesIn(['nl', 'ar', 'zh-Hans'])) {
  test(`${sitePage.name} needs no sideways scrolling at 320 px, nor at 360 px with text twice as large`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, sitePage);
    expect(await stickingOut(page), '320 px').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await setTextSize(page, 32);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await stickingOut(page), '360 px, 200 % text').toEqual([]);
  });
}

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
