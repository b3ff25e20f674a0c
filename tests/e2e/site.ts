/** The pages that the browser tests go through, and how to open one. */
import type { Page, Response } from '@playwright/test';
import { TEMPLATES } from '../../scripts/templates.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';

/** One page of the site: a template in a locale. */
export interface SitePage {
  /** "topic in nl". */
  name: string;
  template: keyof typeof TEMPLATES;
  locale: LocaleId;
  path: string;
}

/** One page per template in each of these locales; a page that serves all locales comes once. */
export function pagesIn(locales: readonly LocaleId[]): SitePage[] {
  const pages = locales.flatMap((locale) =>
    Object.entries(TEMPLATES).map(([template, path]: [string, (locale: string) => string]) => ({
      name: `${template} in ${locale}`,
      template: template as keyof typeof TEMPLATES,
      locale,
      path: path(locale),
    })),
  );
  return [...new Map(pages.map((page) => [page.path, page])).values()];
}

/** Opens a page and waits until it stands still: on the pages of the search, the saved list and what is kept, until they show it. */
export async function open(page: Page, { template, path }: Pick<SitePage, 'template' | 'path'>): Promise<Response> {
  const response = await page.goto(path);
  if (!response) throw new Error(`No answer from ${path}`);
  if (template === 'search') await page.locator('.results li').first().waitFor();
  if (template === 'saved') await page.locator('.saved-items li').first().waitFor();
  if (template === 'offline') await page.locator('[data-offer]:visible').waitFor();
  if (template === 'embed') await page.locator('[data-size]:visible').first().waitFor();
  if (template === 'infobutton') await page.locator('[data-found] section').first().waitFor();
  return response;
}
