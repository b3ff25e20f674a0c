import { describe, expect, test } from 'vitest';
import { publishedLocales } from '../../../src/schemas/published-locales.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

describe('the locales a site is published in', () => {
  test.each([undefined, ''])('are all where nothing is set (%j)', (given) => {
    expect(publishedLocales(given)).toEqual(LOCALE_IDS);
  });

  test.each([
    ['en', ['en']],
    ['en,es', ['en', 'es']],
    [' zh-Hans , en, en', ['en', 'zh-Hans']],
  ])('can be %j, in display order', (given, expected) => {
    expect(publishedLocales(given)).toEqual(expected);
  });

  test.each([
    ['en,fr', 'fr'],
    ['EN', 'EN'],
    ['en,', ''],
    ['en es', 'en es'],
  ])('cannot be %j', (given, unknown) => {
    expect(() => publishedLocales(given)).toThrow(
      `SIGNPOST_LOCALES is "${given}", but "${unknown}" is not a locale. Allowed: en, es, nl, ar, zh-Hans, with commas between them.`,
    );
  });

  test('cannot leave out English', () => {
    expect(() => publishedLocales('es,nl')).toThrow('SIGNPOST_LOCALES is "es,nl", but must name "en" too: "en,es,nl".');
  });
});
