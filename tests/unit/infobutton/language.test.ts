import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/infobutton/language.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['eng', 'en'],
  ['es', 'es'],
  ['sp', 'es'],
  ['spa', 'es'],
  ['es-MX', 'es'],
  ['es_MX', 'es'],
  ['nl-BE', 'nl'],
  ['dut', 'nl'],
  ['ar-SA', 'ar'],
  ['ara', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_SG', 'zh-Hans'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['chi', 'zh-Hans'],
  ['cmn-Hans-CN', 'zh-Hans'],
])('%j is answered in %s', (asked, locale) => {
  expect(chooseLanguage(asked, LOCALE_IDS)).toEqual({ locale });
});

test.each([
  ['fr', 'en', 'fr'],
  ['fr-ca', 'en', 'fr-CA'],
  ['zh-TW', 'zh-Hans', 'zh-TW'],
  ['zh-Hant', 'zh-Hans', 'zh-Hant'],
  ['zh_HK', 'zh-Hans', 'zh-HK'],
  ['English please', 'en', 'und'],
  ['<script>', 'en', 'und'],
  ['x', 'en', 'und'],
  ['en-'.repeat(30), 'en', 'und'],
])('%j is answered in %s, and the answer says that %s is missing', (asked, locale, missing) => {
  expect(chooseLanguage(asked, LOCALE_IDS)).toEqual({ locale, missing });
});

test('any text is answered in a published language, and what is repeated of it is a language tag', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'zhenTW-_ans<>"') })), (asked) => {
      const { locale, missing = 'und' } = chooseLanguage(asked, LOCALE_IDS);
      expect(LOCALE_IDS).toContain(locale);
      expect(missing).toMatch(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);
    }),
  );
});
