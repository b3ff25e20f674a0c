import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { search, suggestions, typeIn } from './searching.ts';
import { open, pagesIn } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours; everything else is the same in light and in dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** An inspection of a page by axe, without the long list of what is in order. */
function axeOn(page: Page): AxeBuilder {
  // Legacy mode looks at one frame, which is all these pages have, and takes half the time.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** What axe finds wrong, one line per element. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

// English, and the two locales whose script or direction is another.
for (const sitePage of pagesIn(['en', 'ar', 'zh-Hans'])) {
  test(`${sitePage.name} has no accessibility violation, in light and in dark`, async ({ page }) => {
    await open(page, sitePage);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(axeOn(page).withTags(TAGS)), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axeOn(page).withRules(COLOUR_RULES)), 'dark').toEqual([]);
  });
}

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
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(axeOn(page).withTags(TAGS)), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axeOn(page).withRules(COLOUR_RULES)), 'dark').toEqual([]);
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
    expect(await violations(axeOn(page).withTags(TAGS))).toEqual([]);
  });
}
