import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUrls, DIMENSION_IDS, FACET_IDS, inLocale } from '../../../src/i18n/urls.ts';
import { LOCALE_IDS, PAGE_IDS } from '../../../src/schemas/vocabulary.ts';

test('the addresses of a locale', () => {
  const urls = createUrls('es');
  expect(urls.home).toBe('/es/');
  expect(urls.topics).toBe('/es/topics/');
  expect(urls.topic('miscarriage')).toBe('/es/topics/miscarriage/');
  expect(urls.topicSources('miscarriage')).toBe('/es/topics/miscarriage/sources/');
  expect(urls.guide('miscarriage', 'what-happens')).toBe('/es/topics/miscarriage/what-happens/');
  expect(urls.resources).toBe('/es/resources/');
  expect(urls.resource('nhs-miscarriage')).toBe('/es/resources/nhs-miscarriage/');
  expect(urls.organizations).toBe('/es/organizations/');
  expect(urls.organization('nhs')).toBe('/es/organizations/nhs/');
  expect(urls.glossary).toBe('/es/glossary/');
  expect(urls.term('d-and-c')).toBe('/es/glossary/d-and-c/');
  expect(urls.facet('languages')).toBe('/es/languages/');
  expect(urls.search).toBe('/es/search/');
  expect(urls.whatsNew).toBe('/es/whats-new/');
  expect(urls.siteMap).toBe('/es/site-map/');
  expect(urls.translations).toBe('/es/translations/');
  expect(urls.page('privacy')).toBe('/es/privacy/');
  expect(urls.feed).toBe('/feeds/es/whats-new.xml');
  expect(urls.notFound).toBe('/es/404.html');
});

test.each([
  ['languages', 'zh-Hans', '/en/languages/zh-hans/'],
  ['countries', 'GB', '/en/countries/gb/'],
  ['countries', '001', '/en/countries/001/'],
  ['formats', 'pdf', '/en/formats/pdf/'],
] as const)('the address of %s %s is lower case', (facet, value, path) => {
  expect(createUrls('en').facetValue(facet, value)).toBe(path);
});

test.each([
  ['ar', 'topics', 'miscarriage', '/en/languages/ar/topics/miscarriage/'],
  ['zh-Hans', 'countries', 'GB', '/en/languages/zh-hans/countries/gb/'],
  ['es', 'formats', 'video', '/en/languages/es/formats/video/'],
  ['nl', 'audiences', 'partners', '/en/languages/nl/audiences/partners/'],
] as const)('the address of %s with %s %s stands below the language', (language, dimension, value, path) => {
  const urls = createUrls('en');
  expect(urls.facetPair(language, dimension, value)).toBe(path);
  expect(path.startsWith(urls.facetValue('languages', language))).toBe(true);
});

test('no two pages of a locale have the same address', () => {
  const { topic, topicSources, guide, resource, organization, term, facet, facetValue, facetPair, page, ...fixed } =
    createUrls('nl');
  const paths = [
    ...Object.values(fixed),
    ...[topic, topicSources, resource, organization, term].map((address) => address('x')),
    guide('x', 'x'),
    ...FACET_IDS.flatMap((id) => [facet(id), facetValue(id, 'x')]),
    ...DIMENSION_IDS.map((id) => facetPair('x', id, 'x')),
    ...PAGE_IDS.map((id) => page(id)),
  ];
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

describe('the same page in another locale', () => {
  test.each([
    ['/en/', 'nl', '/nl/'],
    ['/en/topics/miscarriage/', 'es', '/es/topics/miscarriage/'],
    ['/nl/resources/en/', 'es', '/es/resources/en/'],
    ['/en/languages/ar/topics/miscarriage/', 'ar', '/ar/languages/ar/topics/miscarriage/'],
    ['/es/404.html', 'en', '/en/404.html'],
    ['/zh-Hans/topics/miscarriage/', 'ar', '/ar/topics/miscarriage/'],
    ['/ar/', 'zh-Hans', '/zh-Hans/'],
  ] as const)('of %s in %s is %s', (path, locale, other) => {
    expect(inLocale(path, locale)).toBe(other);
  });

  test.each([
    '/',
    '',
    '/english/',
    '/fr/topics/',
    'en/topics/',
    '/feeds/en/whats-new.xml',
    '/EN/',
    '/en',
    '/zh/',
    '/zh-hans/',
  ])('does not exist for %j, which is not the address of a locale', (path) => {
    expect(() => inLocale(path, 'en')).toThrow(`No locale at the start of the address "${path}"`);
  });

  test('of the same page in another locale is the page itself', () => {
    const anyLocale = fc.constantFrom(...LOCALE_IDS);
    fc.assert(
      fc.property(anyLocale, anyLocale, fc.array(fc.constantFrom('en', 'es', 'topics', 'x-1')), (from, to, rest) => {
        const path = `/${from}/${rest.map((segment) => `${segment}/`).join('')}`;
        expect(inLocale(inLocale(path, to), from)).toBe(path);
      }),
    );
  });
});
