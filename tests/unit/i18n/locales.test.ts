import { expect, test } from 'vitest';
import { autonym, direction } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

test('the table has every published locale, in display order', () => {
  expect(Object.keys(LOCALES)).toEqual([...LOCALE_IDS]);
});

test.each(Object.values(LOCALES))('$id agrees with what is known of its language', (locale) => {
  expect(LOCALES[locale.id]).toBe(locale);
  expect(Intl.getCanonicalLocales([locale.lang, locale.formatTag])).toEqual([
    ...new Set([locale.lang, locale.formatTag]),
  ]);
  expect(locale.dir).toBe(direction(locale.lang));
  expect(locale.autonym).toBe(autonym(locale.lang));
  expect(new Intl.Locale(locale.formatTag).language).toBe(new Intl.Locale(locale.lang).language);
  expect(locale.openGraph).toMatch(new RegExp(`^${new Intl.Locale(locale.lang).language}_[A-Z]{2}$`));
  expect(locale.readingLanguages[0]).toBe(locale.lang);
});
