import { expect, test, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { pageContext } from '../../src/i18n/page-context.ts';
import { PAPER_IDS, type PaperId } from '../../src/i18n/urls.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { sidesOf } from './printing.ts';

const { t, urls } = pageContext('en');
const CLINIC = urls.clinic('annature');

/** Sides of the sheets in points, 72 to an inch, as whole numbers, and how many sides a leaflet may take. */
const PAPER: Record<PaperId, { width: number; height: number; most: number }> = {
  a4: { width: 595, height: 842, most: 2 },
  a5: { width: 420, height: 595, most: 4 },
};

/** What a phone reads in the picture of a code. */
async function readCode(page: Page): Promise<string | undefined> {
  const png = (await page.locator('.code').screenshot()).toString('base64');
  await page.goto('about:blank');
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return {
      pixels: [...context.getImageData(0, 0, image.width, image.height).data],
      width: image.width,
      height: image.height,
    };
  }, png);
  return jsqr(new Uint8ClampedArray(pixels), width, height)?.data;
}

test.describe('a clinic', () => {
  for (const [name, width, height] of [
    ['phone', 360, 740],
    ['wide screen', 1280, 900],
  ] as const) {
    test(`on a ${name} shows the emergency number at once, then when to call, then whom`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(CLINIC);
      const number = page.locator('.clinic-emergency a');
      await expect(number).toHaveText('112');
      await expect(number).toHaveAttribute('href', 'tel:112');
      await expect(number).toBeInViewport();
      const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
      expect(await top('.clinic-emergency')).toBeLessThan(await top('#part-when-to-call'));
      expect(await top('#part-when-to-call')).toBeLessThan(await top('#get-help'));
      if (width < 700) expect(await top('.clinic-box')).toBeLessThan(await top('#get-help'));
      else await expect(page.locator('.clinic-box')).toBeInViewport();
    });
  }

  test('shows the numbers of its own country, and of another when the reader chooses it', async ({ page }) => {
    await page.goto(CLINIC);
    await expect(page.locator('.contact:visible')).toHaveCount(1);
    await expect(page.locator('#help-nl')).toBeVisible();
    await page.locator('.countries').getByRole('link', { name: 'United Kingdom' }).click();
    await expect(page.locator('.contact:visible')).toHaveCount(1);
    await expect(page.locator('#help-gb')).toBeVisible();
    await expect(page.locator('.clinic-emergency a')).toHaveText('112');
  });

  test('can be read with the keyboard: the contents lead to their place, and lists of links open', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(CLINIC);
    const contents = page.getByRole('navigation', { name: t('topic.onThisPage') });
    await contents.getByRole('link', { name: t('clinic.options') }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('clinic.options') })).toBeInViewport();
    const list = page.locator('.clinic-links').first();
    await expect(list.locator('li').first()).toBeHidden();
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(list.locator('li').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(list.locator('li a').first()).toBeFocused();
  });

  test('printed shows the numbers of its own country alone, and no list of contents', async ({ page }) => {
    await page.goto(CLINIC);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.contact:visible')).toHaveCount(1);
    await expect(page.locator('#help-nl')).toBeVisible();
    await expect(page.locator('.page-contents')).toBeHidden();
    await expect(page.locator('.clinic-emergency')).toBeVisible();
  });
});

test.describe('a clinic without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('opens its lists of links, and leads to its leaflets', async ({ page }) => {
    await page.goto(CLINIC);
    const list = page.locator('.clinic-links').first();
    await list.locator('summary').click();
    await expect(list.locator('li').first()).toBeVisible();
    await page.getByRole('link', { name: t('clinic.paper.a5') }).click();
    await expect(page).toHaveURL(urls.clinicHandout('annature', 'a5'));
    await expect(page.locator('.code')).toBeVisible();
  });
});

for (const locale of LOCALE_IDS) {
  for (const paper of PAPER_IDS) {
    const { width, height, most } = PAPER[paper];
    const own = pageContext(locale).urls;

    test(`the leaflet in ${locale} prints on at most ${most} sides of ${paper}`, async ({ page }) => {
      await page.goto(own.clinicHandout('annature', paper));
      const sides = sidesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sides.length).toBeGreaterThan(0);
      expect(sides.length).toBeLessThanOrEqual(most);
      expect(sides).toEqual(sides.map(() => ({ width, height })));
    });
  }

  test(`the code on the leaflet in ${locale} leads to the page of the clinic, in the dark too`, async ({ page }) => {
    const { urls: own } = pageContext(locale);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(own.clinicHandout('annature', 'a4'));
    const site = new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).origin;
    await expect(page.locator('.handout-foot a')).toHaveText(
      new URL(own.clinic('annature'), site).href.split('//')[1]!,
    );
    expect(await readCode(page)).toBe(new URL(own.clinic('annature'), site).href);
  });
}

test('the leaflet has nothing on paper but itself', async ({ page }) => {
  await page.goto(urls.clinicHandout('annature', 'a4'));
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header', '.site-footer', '.breadcrumb', '.exit', '.skip', 'share-tools button']) {
    await expect(page.locator(selector).first(), selector).toBeHidden();
  }
  await expect(page.locator('.handout')).toBeVisible();
  await expect(page.locator('.handout-line i')).toBeVisible();
});

test('the leaflet in Arabic runs from right to left, its line to write on too', async ({ page }) => {
  await page.goto(pageContext('ar').urls.clinicHandout('annature', 'a4'));
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
  const [words, line] = [await box('.handout-line span'), await box('.handout-line i')];
  expect(line.x + line.width).toBeLessThanOrEqual(words.x);
  const [code, text] = [await box('.code'), await box('.handout-foot > div')];
  expect(text.x + text.width).toBeLessThanOrEqual(code.x + 1);
});
