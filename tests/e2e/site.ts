/** The pages that the browser tests go through, and how to open one. */
import type { Page, Response } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

/** One page of the site: a template in a locale. */
export interface SitePage {
  /** "topic in nl". */
  name: string;
  template: keyof typeof TEMPLATES;
  locale: LocaleId;
  path: string;
}

/** One page per template in each of these locales. */
export function pagesIn(locales: readonly LocaleId[]): SitePage[] {
  return locales.flatMap((locale) =>
    Object.entries(TEMPLATES).map(([template, path]) => ({
      name: `${template} in ${locale}`,
      template: template as keyof typeof TEMPLATES,
      locale,
      path: path(locale),
    })),
  );
}

/** Every template in every locale. */
export const EVERY_PAGE = pagesIn(LOCALE_IDS);

/** Opens a page and waits until it stands still: on the search page, until results are shown. */
export async function open(page: Page, { template, path }: Pick<SitePage, 'template' | 'path'>): Promise<Response> {
  const response = await page.goto(path);
  if (!response) throw new Error(`No answer from ${path}`);
  if (template === 'search') await page.locator('.results li').first().waitFor();
  return response;
}
