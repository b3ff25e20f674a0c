import { expect, test } from '@playwright/test';
import { violations } from '../axe.ts';
import { search, suggestions, typeIn } from '../searching.ts';

for (const [locale, words] of [
  ['en', 'miscarriage'],
  ['ar', 'الحمل'],
  ['zh-Hans', '流产'],
] as const) {
  test(`open suggestions in ${locale} have no accessibility violation, in light and in dark`, async ({ page }) => {
    await page.goto(`/${locale}/about/`);
    await typeIn(page, words, locale);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).locator('[aria-selected="true"]')).toHaveCount(1);
    expect(await violations(page, 'light'), 'light').toEqual([]);
    expect(await violations(page, 'dark'), 'dark').toEqual([]);
    await expect(suggestions(page)).toBeVisible();
  });
}

for (const [name, fragment] of [
  ['words understood in another language', 'q=miskraam'],
  ['words with a slip', 'q=misscarriage'],
  ['nothing found', 'q=xqzvwk'],
  ['filters and another language', 'q=grief&kind=resource&language=es&in=nl'],
] as const) {
  test(`the search page with ${name} has no accessibility violation`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await search(page, fragment);
    expect(await violations(page)).toEqual([]);
  });
}
