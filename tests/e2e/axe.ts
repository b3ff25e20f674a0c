/** What axe finds wrong on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours; everything else is the same in light and in dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What is wrong with a page in a colour scheme, one line per element; in dark, what depends on colours alone. */
export async function violations(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Legacy mode looks at one frame, which is all these pages have, and takes half the time.
  const builder = (colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)).setLegacyMode();
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
