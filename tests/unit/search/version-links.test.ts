import { describe, expect, test } from 'vitest';
import { readVersionLinks, versionToShow, writeVersionLinks } from '../../../src/search/version-links.ts';

const english = { lang: 'en', title: 'Guide', url: 'https://example.org/en' };
const spanish = { lang: 'es', title: 'Guía', url: 'https://example.org/es' };

describe('versions in a record', () => {
  test('come back as they were written', () => {
    expect(readVersionLinks(writeVersionLinks([english, spanish]))).toEqual([english, spanish]);
  });

  test('are none for a page of this site', () => {
    expect(readVersionLinks(undefined)).toEqual([]);
    expect(readVersionLinks('')).toEqual([]);
  });

  test('pass only with an address of the web', () => {
    const hostile = { lang: 'en', title: 'Guide', url: 'javascript:alert(1)' };
    expect(readVersionLinks(writeVersionLinks([hostile, spanish, { ...english, url: '/en/' }]))).toEqual([spanish]);
  });
});

describe('the version to show', () => {
  test('is the first when the reader has not asked for a language', () => {
    expect(versionToShow([english, spanish])).toBe(english);
    expect(versionToShow([english, spanish], ['nl'])).toBe(english);
  });

  test('is in the language the reader has filtered by', () => {
    expect(versionToShow([english, spanish], ['es'])).toBe(spanish);
    expect(versionToShow([english, spanish], ['nl', 'es'])).toBe(spanish);
  });

  test('is none where there are no versions', () => {
    expect(versionToShow([], ['es'])).toBeUndefined();
  });
});
