import { expect, test } from 'vitest';
import { pageContext } from '../../../src/i18n/page-context.ts';

test('the context of a locale speaks, links and formats in that locale', () => {
  const page = pageContext('nl');
  expect(page.locale.lang).toBe('nl');
  expect(page.t('nav.search')).toBe('Zoeken');
  expect(page.urls.home).toBe('/nl/');
  expect(page.format.list(['a', 'b'])).toBe('a en b');
});

test('the context of a locale is made once', () => {
  expect(pageContext('es')).toBe(pageContext('es'));
  expect(pageContext('es')).not.toBe(pageContext('en'));
});

test('the context of Arabic runs from right to left', () => {
  const page = pageContext('ar');
  expect(page.locale.dir).toBe('rtl');
  expect(page.t('nav.search')).toBe('البحث');
  expect(page.urls.home).toBe('/ar/');
});
