import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/search/highlight.ts';

/** A text with what is marked between brackets. */
function marked(text: string, words: string, lang = 'en'): string {
  return highlight(text, words, lang)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
}

test.each([
  ['Miscarriage and grief', 'grief', 'Miscarriage and [grief]'],
  ['Miscarriage: MISCARRIAGE', 'miscarriage', '[Miscarriage]: [MISCARRIAGE]'],
  ['Miscarriages', 'miscarriage', '[Miscarriages]'],
  ['The unmiscarried', 'miscarried', 'The unmiscarried'],
  ['Pérdida del embarazo', 'perdida', '[Pérdida] del embarazo'],
  ['Perdida', 'pérdida', '[Perdida]'],
  ['Pe\u0301rdida y pez', 'pe\u0301rdida', '[Pe\u0301rdida] y pez'],
  ['إِجْهاض مبكر', 'اجهاض', '[إِجْهاض] مبكر'],
  ['اجهاض وهاض', 'إِجْهاض', '[اجهاض] وهاض'],
  ['गर्भपात और गरम', 'गर्भपात', '[गर्भपात] और गरम'],
  ['הפלה טבעית', 'הפלה', '[הפלה] טבעית'],
  ['复发性流产与流产之后', '流产', '复发性[流产]与[流产]之后'],
  ['葡萄胎（Molar）', '葡萄胎 molar', '[葡萄胎]（[Molar]）'],
  ['宫外孕', '流产', '宫外孕'],
  ['Week 20 of 2026', '20', 'Week [20] of [2026]'],
])('in %j, %j marks %j', (text, words, result) => {
  expect(marked(text, words)).toBe(result);
});

test('every word looked for is marked, signs between them are not', () => {
  expect(marked('Grief, loss & support', '“loss” (grief)!')).toBe('[Grief], [loss] & support');
});

test.each(['', '   ', 'a', '& - “”', '\u0301'])('%j marks nothing', (words) => {
  expect(highlight('A talk about a loss', words, 'en')).toEqual([{ text: 'A talk about a loss', hit: false }]);
});

test('an empty text has no pieces', () => {
  expect(highlight('', 'loss', 'en')).toEqual([]);
});

test('markup in a text or in the words is text like any other', () => {
  expect(marked('<b>loss</b>', '<b> loss')).toBe('<b>[loss]</b>');
  expect(marked('a.c', '.* [a-z]+ (')).toBe('a.c');
});

test('the pieces together are the whole text, and neighbours differ', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom('en', 'nl', 'ar', 'zh-Hans', 'xx'), (text, words, lang) => {
      const pieces = highlight(text, words, lang);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      expect(pieces.slice(1).every((piece, index) => piece.hit !== pieces[index]?.hit)).toBe(true);
    }),
  );
});

test('in a language that is not known a word is marked by its own beginning', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéñü]{2,12}$/), fc.integer({ min: 2, max: 12 }), (word, length) => {
      expect(marked(`– ${word} –`, word.slice(0, length), 'xx')).toBe(`– [${word}] –`);
    }),
  );
});

describe('other forms of a word are marked', () => {
  test.each([
    ['en', 'Bleeding and spotting', 'bleed spotted', '[Bleeding] and [spotting]'],
    ['es', 'Las pérdidas', 'pérdida', 'Las [pérdidas]'],
    ['nl', 'Twee miskramen', 'miskraam', 'Twee [miskramen]'],
    ['ar', 'أسباب الإجهاض والحمل', 'إجهاض حمل', 'أسباب [الإجهاض] [والحمل]'],
    ['ar', 'إجهاض متكرر', 'الإجهاض', '[إجهاض] متكرر'],
  ])('in %s: %s', (lang, text, words, result) => {
    expect(marked(text, words, lang)).toBe(result);
  });

  test('only in the language of the text', () => {
    expect(marked('الإجهاض', 'إجهاض', 'xx')).toBe('الإجهاض');
  });
});

test('a word without meaning is marked by itself, not as the beginning of others', () => {
  expect(marked('The theme of the day', 'the', 'en')).toBe('[The] theme of [the] day');
});
