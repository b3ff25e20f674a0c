import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphabetical } from '../../../src/domain/alphabet.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';

/** The list of a locale, as `letter: labels`. */
function list(labels: readonly string[], locale: keyof typeof LOCALES = 'en'): string[] {
  const format = createFormat(LOCALES[locale]);
  return alphabetical(labels, (label) => label, format.compare, format.initial).map(
    ({ letter, items }) => `${letter}: ${items.join(', ')}`,
  );
}

test('labels stand under their first letter, letters and labels in order', () => {
  expect(list(['Stillbirth', 'Miscarriage', 'Bleeding', 'Misoprostol', 'apple', 'Apricot'])).toEqual([
    'A: apple, Apricot',
    'B: Bleeding',
    'M: Miscarriage, Misoprostol',
    'S: Stillbirth',
  ]);
});

test('accents do not make a letter of their own, and marks before the first letter do not count', () => {
  expect(list(['Élan', 'Elbow', '¿Es normal?', '“Eat well”'])).toEqual(['E: “Eat well”, Élan, Elbow, ¿Es normal?']);
});

test('Spanish has a letter Ñ after N, English has not', () => {
  const labels = ['Ñandú', 'Noche', 'Nutrición', 'Ojo'];
  expect(list(labels, 'es')).toEqual(['N: Noche, Nutrición', 'Ñ: Ñandú', 'O: Ojo']);
  expect(list(labels, 'en')).toEqual(['N: Ñandú, Noche, Nutrición', 'O: Ojo']);
});

test('Arabic letters with and without hamza share a heading, and marks of quotation do not count', () => {
  expect(list(['بطن', 'إجراء', 'ابن', '«أب»', 'رحم'], 'ar')).toEqual(['ا: «أب», ابن, إجراء', 'ب: بطن', 'ر: رحم']);
});

test('Chinese texts stand in the order of Pinyin under its letters, Latin ones beside them', () => {
  expect(list(['子宫', '宫外孕', '流产', 'hCG', '刮宫术', '哀伤', 'Leopold'], 'zh-Hans')).toEqual([
    'A: 哀伤',
    'G: 宫外孕, 刮宫术',
    'H: hCG',
    'L: 流产, Leopold',
    'Z: 子宫',
  ]);
});

test('numbers stand under their first digit, by value', () => {
  expect(list(['10 questions', '1 question', '2 questions'])).toEqual([
    '1: 1 question, 10 questions',
    '2: 2 questions',
  ]);
});

test('every label stands in the list exactly once, and every letter heads one group', () => {
  const format = createFormat(LOCALES.en);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (labels) => {
      const groups = alphabetical(labels, (label) => label, format.compare, format.initial);
      expect(groups.flatMap((group) => group.items).sort()).toEqual([...labels].sort());
      expect(new Set(groups.map((group) => group.letter)).size).toBe(groups.length);
    }),
  );
});
