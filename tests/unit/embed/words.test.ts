import { describe, expect, test } from 'vitest';
import { errorWords, localeOf } from '../../../embed/words.ts';
import { DICTIONARIES } from '../../../src/i18n/translator.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

const CODES = ['topic', 'campaign', 'language', 'origin', 'offline', 'timeout', 'server', 'version', 'shape'] as const;

describe('the language of an element', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ES', 'es'],
    ['nl-BE', 'nl'],
    ['ar-MA', 'ar'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-hans-sg', 'zh-Hans'],
    [' nl ', 'nl'],
  ])('%s is read in %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });

  test.each(['zh-TW', 'zh-Hant-HK', 'fr', 'eng', '', '__proto__', 'constructor', 'toString'])(
    '%s is not published',
    (tag) => {
      expect(localeOf(tag)).toBeUndefined();
    },
  );

  test.each(LOCALE_IDS)('%s is itself', (locale) => {
    expect(localeOf(locale)).toBe(locale);
  });
});

describe('what the element says of an error', () => {
  test.each(LOCALE_IDS)('is there for every error in %s, in words of its own', (locale) => {
    for (const code of CODES) {
      for (const words of Object.values(errorWords(code, locale))) expect(words.trim()).not.toBe('');
      if (locale !== 'en') expect(errorWords(code, locale)).not.toEqual(errorWords(code, 'en'));
    }
  });

  test.each(LOCALE_IDS)('names the site as its dictionary does in %s', (locale) => {
    expect(errorWords('topic', locale).link).toContain(DICTIONARIES[locale]['site.name']);
  });
});
