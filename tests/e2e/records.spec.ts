import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';

const { t, urls } = pageContext('en');
const PHONE = { width: 360, height: 740 };

test.describe('a guide', () => {
  test('is reached from the contents of its topic, and leads back to it and on to the other guides', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(TEMPLATES.topic('en'));
    const contents = page.getByRole('navigation', { name: t('topic.onThisPage') });
    await contents.getByRole('link', { name: t('topic.guides') }).click();
    await expect(page).toHaveURL(/#guides$/);
    // Below the guides stand rights, campaigns and stories, which are no pages of the topic.
    const guides = page.locator(`#guides a[href^="${urls.topic('miscarriage')}"]`);
    const count = await guides.count();
    expect(count).toBeGreaterThan(1);
    const title = await guides.first().innerText();
    await guides.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const others = page.getByRole('main').locator('a[href^="/en/topics/miscarriage/"]').filter({ hasNotText: title });
    expect(await others.evaluateAll((links) => new Set(links.map((a) => a.getAttribute('href'))).size)).toBeGreaterThan(
      count,
    );
    await page
      .getByRole('main')
      .getByRole('link', { name: t('home.urgent') })
      .click();
    await expect(page).toHaveURL(`${urls.topic('miscarriage')}#get-help`);
    await expect(page.locator('#get-help')).toBeInViewport();
  });

  test('shows its steps in order, each with its sources and an address of its own', async ({ page }) => {
    await page.goto(TEMPLATES.guide('en'));
    const steps = page.locator('ol.timeline > li');
    const count = await steps.count();
    expect(count).toBeGreaterThan(3);
    for (const [index, step] of (await steps.all()).entries()) {
      expect(await step.evaluate((each) => getComputedStyle(each, '::before').content)).toMatch(/counter\(step\)|\d/);
      await expect(step.getByRole('heading', { level: 3 })).toHaveCount(1);
      expect(await step.locator('.cite a').count(), `step ${index + 1}`).toBeGreaterThan(0);
      await expect(step).toHaveAttribute('id', /^[a-z-]+$/);
    }
    const last = (await steps.last().getAttribute('id'))!;
    await page.goto(`${TEMPLATES.guide('en')}#${last}`);
    await expect(steps.last().getByRole('heading')).toBeInViewport();
  });

  test('says that it is a draft and when it will be reviewed', async ({ page }) => {
    await page.goto(TEMPLATES.guide('en'));
    await expect(page.locator('.state').first()).toContainText(/\d{4}/);
    await expect(page.locator('.state strong').first()).toBeVisible();
  });
});

test.describe('what the sources of a topic say', () => {
  test('a question on the topic’s page leads to its table', async ({ page }) => {
    await page.goto(TEMPLATES.topic('en'));
    const question = page.locator('#sources').getByRole('link').first();
    const words = await question.innerText();
    await question.click();
    await expect(page).toHaveURL(/\/en\/topics\/miscarriage\/sources\/#[a-z-]+$/);
    const table = page.getByRole('table', { name: words });
    await expect(table).toBeInViewport();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(1);
  });

  test('stands in columns on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(TEMPLATES.sources('en'));
    const row = page.locator('.differences tbody tr').first();
    const tops = await row
      .locator('th, td')
      .evaluateAll((cells) => cells.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    expect(tops).toHaveLength(4);
  });

  test('stands one below the other on a phone: the source, its figure, its words, its date', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(TEMPLATES.sources('en'));
    for (const row of (await page.locator('.differences tbody tr').all()).slice(0, 5)) {
      const boxes = await row.locator('th, td').evaluateAll((cells) =>
        cells.map((each) => {
          const { top, bottom, left, right } = each.getBoundingClientRect();
          return { top, bottom, left, right };
        }),
      );
      for (const [index, each] of boxes.entries()) {
        expect(each.left).toBeGreaterThanOrEqual(0);
        expect(each.right).toBeLessThanOrEqual(PHONE.width);
        if (index > 0) expect(each.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom - 1);
      }
    }
    await expect(page.locator('.differences caption').first()).toBeVisible();
    await expect(page.locator('.differences .figure').first()).toBeVisible();
  });
});

for (const [locale, key] of [
  ['en', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
] as const) {
  test(`the wide tables of the state of translations in ${locale} scroll by themselves, also by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(TEMPLATES.translations(locale));
    const region = page.getByRole('region', { name: pageContext(locale).t('nav.topics') });
    const widths = await region.evaluate((each) => [each.scrollWidth, each.clientWidth] as const);
    expect(widths[0]).toBeGreaterThan(widths[1]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(PHONE.width);
    await region.focus();
    await expect(region).toBeFocused();
    expect(await region.evaluate((each) => each.scrollLeft)).toBe(0);
    await page.keyboard.press(key);
    await expect.poll(() => region.evaluate((each) => Math.abs(each.scrollLeft))).toBeGreaterThan(0);
  });
}

test('the state of every topic in every language is told, under the name of the language in that language', async ({
  page,
}) => {
  await page.goto(TEMPLATES.translations('en'));
  const table = page.getByRole('table', { name: t('nav.topics') });
  const heads = table.locator('thead th');
  await expect(heads).toHaveText([t('translations.text'), 'English', 'Español', 'Nederlands', 'العربية', '简体中文']);
  await expect(table.locator('tbody tr')).toHaveCount(8);
  const cells = await table.locator('tbody td').allInnerTexts();
  expect(cells).toHaveLength(8 * 5);
  expect(cells.filter((text) => !text.trim())).toEqual([]);
});
