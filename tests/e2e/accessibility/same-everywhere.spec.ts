/** WCAG 3.2.3, 3.2.4, 3.2.6 and 2.4.5: what is around a page is the same on every page, in the same order, and a way to help is part of it. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';
import { TEMPLATES } from '../../../scripts/templates.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';
import { pagesIn } from '../site.ts';

/** A page that stands above the languages has no site around it. */
const WITHOUT_SITE = new Set(['choose', 'infobutton-choose']);

async function read(request: APIRequestContext, path: string): Promise<HTMLElement> {
  return parse(await (await request.get(path.replace(/#.*/, ''))).text());
}

/** Links of a part of a page, as address and words. Those to the page in other languages differ on every page. */
const linksIn = (root: HTMLElement, part: string): string[] =>
  root
    .querySelectorAll(`${part} a`)
    .filter((link) => !link.closest('.locales'))
    .map((link) => `${link.getAttribute('href')} ${link.text.trim().replace(/\s+/g, ' ')}`);

const framed = (locale: LocaleId) => pagesIn([locale]).filter(({ template }) => !WITHOUT_SITE.has(template));

for (const locale of ['en', 'ar'] as const) {
  test(`navigation, ways to help and search stand in the same order on every kind of page in ${locale}`, async ({
    request,
  }) => {
    const { urls } = pageContext(locale);
    const home = await read(request, TEMPLATES.home(locale));
    const [header, footer] = ['header', 'footer'].map((part) => linksIn(home, `.site-${part}`));
    const addresses = footer!.map((link) => link.split(' ')[0]);
    expect(addresses).toEqual(expect.arrayContaining([urls.page('contact'), urls.page('accessibility'), urls.siteMap]));
    expect(addresses).toContain(urls.search);
    for (const { template, path } of framed(locale)) {
      const root = await read(request, path);
      expect.soft(linksIn(root, '.site-header'), template).toEqual(header);
      expect.soft(linksIn(root, '.site-footer'), template).toEqual(footer);
      expect.soft(root.querySelectorAll('[role=search], search').length, template).toBeGreaterThan(0);
    }
  });
}

test('every kind of page has a title of its own', async ({ request }) => {
  for (const locale of LOCALE_IDS) {
    const titles = new Map<string, string>();
    for (const { template, path } of pagesIn([locale]).filter(({ path: address }) =>
      address.startsWith(`/${locale}/`),
    )) {
      const root = await read(request, path);
      const title = root.querySelector('title')!.text.trim();
      expect.soft(title.length, path).toBeGreaterThan(pageContext(locale).t('site.name').length + 3);
      expect.soft(titles.get(title), `${template} in ${locale}: ${title}`).toBeUndefined();
      titles.set(title, path);
    }
  }
});
