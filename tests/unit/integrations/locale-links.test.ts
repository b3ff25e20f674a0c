import { expect, test } from 'vitest';
import { LocaleLinks } from '../../../src/integrations/locale-links.ts';

const SITE = 'https://example.org';

function linksOf(address: string, ...pages: string[]): unknown {
  const links = new LocaleLinks({ ar: 'ar', en: 'en', 'zh-Hans': 'zh-Hans' });
  for (const page of pages) links.add(SITE + page);
  return links.of(SITE + address)?.map(({ url, lang }) => [url.slice(SITE.length), lang]);
}

test('a page leads to itself in every locale, in the order of addresses', () => {
  expect(linksOf('/en/about/', '/zh-Hans/about/', '/en/about/', '/ar/about/', '/ar/other/')).toEqual([
    ['/ar/about/', 'ar'],
    ['/en/about/', 'en'],
    ['/zh-Hans/about/', 'zh-Hans'],
  ]);
});

test('a page in one locale only leads nowhere', () => {
  expect(linksOf('/en/about/', '/en/about/', '/ar/other/')).toBeUndefined();
});

test('a page above the locales leads to those below them, and is not one of them', () => {
  expect(linksOf('/', '/', '/en/', '/ar/')).toEqual([
    ['/ar/', 'ar'],
    ['/en/', 'en'],
  ]);
});
