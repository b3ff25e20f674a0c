import { expect, test, type Locator } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { asked, bestLinks, field } from './searching.ts';

test.use({ viewport: { width: 1280, height: 900 } });

async function left(of: Locator): Promise<number> {
  return (await of.boundingBox())!.x;
}

test('the page is mirrored: name and path start at the right, the contents stand right of the text', async ({
  page,
}) => {
  await page.goto(TEMPLATES.topic('ar'));
  const path = page.locator('.breadcrumb li');
  expect(await path.count()).toBe(3);
  expect(await left(path.first())).toBeGreaterThan(await left(path.last()));
  expect(await left(page.locator('.site-header .mark'))).toBeGreaterThan(await left(page.locator('.main-nav')));
  expect(await left(page.locator('.toc'))).toBeGreaterThan(await left(page.locator('.topic-main')));
  expect(await left(page.locator('.topic-main'))).toBeGreaterThan(await left(page.locator('.side')));
  await page.goto(TEMPLATES.topic('en'));
  expect(await left(path.first())).toBeLessThan(await left(path.last()));
  expect(await left(page.locator('.toc'))).toBeLessThan(await left(page.locator('.topic-main')));
});

test('the bar of a care card stands at the right, and numbers read from left to right', async ({ page }) => {
  await page.goto(`${TEMPLATES.topic('ar')}#help-gb`);
  for (const card of await page.locator('.care-card').all()) {
    await expect(card).toHaveCSS('border-right-width', '6px');
    await expect(card).toHaveCSS('border-left-width', '0px');
  }
  const numbers = page.locator('#help-gb a[href^="tel:"]');
  await expect(numbers).toHaveText(['999', '111']);
  for (const number of await numbers.all()) await expect(number).toHaveCSS('direction', 'ltr');
});

test('the number of a step stands at the right of it', async ({ page }) => {
  await page.goto(TEMPLATES.guide('ar'));
  const step = page.locator('.timeline > li').first();
  await expect(step).toHaveCSS('border-right-width', '3px');
  await expect(step).toHaveCSS('border-left-width', '0px');
  expect(await step.evaluate((each) => getComputedStyle(each, '::before').right)).toMatch(/^-/);
});

test('every title in another script carries its language and reads in its own direction', async ({ page }) => {
  for (const template of ['topic', 'organization', 'resource', 'resources'] as const) {
    await page.goto(TEMPLATES[template]('ar'));
    const titles = await page
      .getByRole('main')
      .locator('a, h1:not(:has(bdi)), h1 bdi')
      .evaluateAll((all) =>
        all
          .filter((each) =>
            /^[^\p{Script=Arabic}]*\p{Script=Latin}{4}[^\p{Script=Arabic}]*$/u.test(each.textContent ?? ''),
          )
          .filter((each) => !each.closest('.cite, .citation, dd, .chips'))
          .map((each) => ({
            text: each.textContent?.trim(),
            lang: each.closest('[lang]')?.getAttribute('lang'),
            direction: getComputedStyle(each).direction,
          })),
      );
    expect(titles.length, template).toBeGreaterThan(0);
    expect(
      titles.filter(({ lang, direction }) => lang === 'ar' || direction !== 'ltr'),
      template,
    ).toEqual([]);
  }
});

test('an address of another site reads from left to right', async ({ page }) => {
  await page.goto(TEMPLATES.resource('ar'));
  const addresses = page.locator('.version dd[dir]');
  expect(await addresses.count()).toBeGreaterThan(0);
  for (const address of await addresses.all()) await expect(address).toHaveCSS('direction', 'ltr');
});

test('the words for pregnancy loss find the topic first, and resources in Arabic and others', async ({ page }) => {
  await page.goto(TEMPLATES.topic('ar'));
  await field(page, 'ar').fill('فقدان الحمل');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/ar/search/#${asked('فقدان الحمل')}`);
  await page.locator('.results li').first().waitFor();
  await expect(bestLinks(page).first()).toHaveAttribute('href', '/ar/topics/miscarriage/');
  const marked = await page.locator('search-page mark').allInnerTexts();
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  expect(await page.locator('.results a[href^="https://"]').count()).toBeGreaterThan(0);
  const foreign = page.locator('.results h4 a[lang="en"]').first();
  await expect(foreign).toHaveCSS('direction', 'ltr');
});
