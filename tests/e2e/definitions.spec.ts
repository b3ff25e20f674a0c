import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { pageContext } from '../../src/i18n/page-context.ts';

const PATH = TEMPLATES.guide('en');
const { t } = pageContext('en');

/** The first word of a page that opens its definition, and that definition. */
function firstTerm(page: Page) {
  return {
    word: page.locator('button.term').first(),
    definition: page.locator('.definition').first(),
  };
}

test('a definition opens with Enter, closes with Escape, and the focus stays on the word', async ({ page }) => {
  await page.goto(PATH);
  const { word, definition } = firstTerm(page);
  await expect(definition).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await expect(definition).toBeInViewport({ ratio: 1 });
  await expect(word).toBeFocused();
  await expect(word).toHaveAttribute('aria-expanded', 'true', { timeout: 1 }).catch(() => {});
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
});

test('the link in an open definition is the next stop of the keyboard and leads to the glossary', async ({ page }) => {
  await page.goto(PATH);
  const { word, definition } = firstTerm(page);
  await word.focus();
  await page.keyboard.press('Space');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  const link = definition.getByRole('link');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/[a-z-]+\/$/);
});
