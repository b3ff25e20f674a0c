import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';

/** The first word of a topic page that opens its definition, and that definition. */
async function firstTerm(page: Page, locale = 'en') {
  await page.goto(TEMPLATES.topic(locale));
  const word = page.locator('button.term').first();
  const definition = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  return { word, definition };
}

test('a definition opens with Enter, closes with Escape, and the focus stays on the word', async ({ page }) => {
  const { word, definition } = await firstTerm(page);
  await expect(definition).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await expect(definition).toBeInViewport({ ratio: 1 });
  await expect(word).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
});

test('the link in an open definition is the next stop of the keyboard and leads to the glossary', async ({ page }) => {
  const { word, definition } = await firstTerm(page);
  await word.focus();
  await page.keyboard.press('Space');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  const link = definition.getByRole('link');
  await expect(link).toBeFocused();
  const address = (await link.getAttribute('href'))!;
  expect(address).toMatch(/^\/en\/glossary\/[a-z-]+\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('a definition says what the glossary says, in every language', async ({ page }) => {
  for (const locale of ['en', 'ar', 'zh-Hans'] as const) {
    const { word, definition } = await firstTerm(page, locale);
    await word.click();
    const shown = await definition.innerText();
    const link = definition.getByRole('link');
    const more = await link.innerText();
    await link.click();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(more).toBe(pageContext(locale).t('term.more', { term: title }));
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    expect(shown).toContain(description!);
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a definition opens with a tap within the screen, and closes with a tap elsewhere', async ({ page }) => {
    const { word, definition } = await firstTerm(page);
    await word.tap();
    await expect(definition).toBeVisible();
    await expect(definition).toBeInViewport({ ratio: 1 });
    const { x, width } = (await definition.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await page.touchscreen.tap(180, 4);
    await expect(definition).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a definition opens and closes all the same', async ({ page }) => {
    const { word, definition } = await firstTerm(page);
    await expect(definition).toBeHidden();
    await word.click();
    await expect(definition).toBeVisible();
    await word.click();
    await expect(definition).toBeHidden();
  });
});

test('on paper the word stands like any other, without its definition', async ({ page }) => {
  const { word, definition } = await firstTerm(page);
  await page.emulateMedia({ media: 'print' });
  await expect(word).toBeVisible();
  await expect(definition).toBeHidden();
});
