import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';

const PATH = '/en/topics/miscarriage/';
const { t, format } = pageContext('en');

const ELSEWHERE = 'generic';
const NUMBERS = { es: ['112'], gb: ['999', '111'], nl: ['112'], us: ['911'] };

const box = (page: Page, id: string) => page.locator(`#help-${id}`);
const country = (page: Page, code: string) =>
  page.locator('.countries').getByRole('link', { name: format.region(code), exact: true });

/** Ids of the boxes that a reader sees, and the numbers in them. */
async function shown(page: Page): Promise<{ boxes: string[]; numbers: string[] }> {
  const boxes = await page
    .locator('.contact')
    .evaluateAll((all) =>
      all.filter((each) => (each as HTMLElement).checkVisibility()).map((each) => each.id.replace('help-', '')),
    );
  const numbers = await page.locator('.contact a').filter({ visible: true }).allInnerTexts();
  return { boxes, numbers: numbers.map((number) => number.trim()) };
}

test('no number is shown before a country is chosen, only what to do anywhere', async ({ page }) => {
  await page.goto(PATH);
  expect(await shown(page)).toEqual({ boxes: [ELSEWHERE], numbers: [] });
});

test('the link of a country shows its numbers, alone, and another link those of another', async ({ page }) => {
  await page.goto(PATH);
  await country(page, 'GB').click();
  await expect(page).toHaveURL(`${PATH}#help-gb`);
  await expect(box(page, 'gb')).toBeInViewport();
  expect(await shown(page)).toEqual({ boxes: ['gb'], numbers: NUMBERS.gb });
  await expect(box(page, 'gb').getByText(format.region('GB'))).toBeVisible();
  await country(page, 'US').click();
  expect(await shown(page)).toEqual({ boxes: ['us'], numbers: NUMBERS.us });
  await page
    .locator('.countries')
    .getByRole('link', { name: t('care.elsewhere') })
    .click();
  expect(await shown(page)).toEqual({ boxes: [ELSEWHERE], numbers: [] });
  await page.goBack();
  expect(await shown(page)).toEqual({ boxes: ['us'], numbers: NUMBERS.us });
});

test('a country is chosen by keyboard, and the next stop is its number', async ({ page }) => {
  await page.goto(PATH);
  await country(page, 'NL').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${PATH}#help-nl`);
  expect(await shown(page)).toEqual({ boxes: ['nl'], numbers: NUMBERS.nl });
  await page.keyboard.press('Tab');
  const number = box(page, 'nl').getByRole('link', { name: '112' });
  await expect(number).toBeFocused();
  await expect(number).toHaveAttribute('href', 'tel:112');
});

test('an address with a country in it opens with its numbers, in every language and without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const locale of ['en', 'ar', 'zh-Hans']) {
    await page.goto(`${baseURL}/${locale}/topics/ectopic-pregnancy/#help-gb`);
    expect(await shown(page), locale).toEqual({ boxes: ['gb'], numbers: NUMBERS.gb });
  }
  await page.goto(`${baseURL}${PATH}`);
  await country(page, 'ES').click();
  expect(await shown(page)).toEqual({ boxes: ['es'], numbers: NUMBERS.es });
  await page.close();
});

test('a country can be chosen while a list is saved, and again after the page has been loaded anew', async ({
  page,
}) => {
  await page.goto(`${PATH}#list=acog-early-pregnancy-loss`);
  await country(page, 'GB').click();
  await expect.poll(() => shown(page)).toEqual({ boxes: ['gb'], numbers: NUMBERS.gb });
  await page.reload();
  await expect.poll(() => shown(page)).toEqual({ boxes: ['gb'], numbers: NUMBERS.gb });
});

test.describe('on paper', () => {
  test.use({ viewport: { width: 794, height: 1123 } });

  test('only the country that was chosen is printed, with its name', async ({ page }) => {
    await page.goto(`${PATH}#help-nl`);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual({ boxes: ['nl'], numbers: NUMBERS.nl });
    await expect(box(page, 'nl').getByText(format.region('NL'))).toBeVisible();
    await expect(page.locator('.countries')).toBeHidden();
  });

  test('without a choice every country is printed, each by its name', async ({ page }) => {
    await page.goto(PATH);
    await page.emulateMedia({ media: 'print' });
    const { boxes, numbers } = await shown(page);
    expect(boxes.toSorted()).toEqual([...Object.keys(NUMBERS), ELSEWHERE].sort());
    expect(numbers.toSorted()).toEqual(Object.values(NUMBERS).flat().sort());
    for (const code of ['ES', 'GB', 'NL', 'US']) {
      await expect(box(page, code.toLowerCase()).getByText(format.region(code))).toBeVisible();
    }
  });
});
