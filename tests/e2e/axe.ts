/** What axe finds wrong on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours; everything else is the same in light and in dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What is wrong with a page in a colour scheme, one line per element; in dark, what depends on colours alone. */
export async function violations(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const axe = builder(page);
  return found(colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES));
}

/** What is wrong with a page but for its colours, which the languages of the site have in common, and its targets, one line per element. */
export async function violationsButColours(page: Page): Promise<string[]> {
  return found(
    builder(page)
      .withTags(TAGS)
      .disableRules([...COLOUR_RULES, 'target-size']),
  );
}

function builder(page: Page): AxeBuilder {
  // Legacy mode looks at one frame, which is all these pages have, and takes half the time.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations: all } = await axe.analyze();
  return all.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
