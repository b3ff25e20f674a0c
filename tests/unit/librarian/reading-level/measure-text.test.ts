import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../../../librarian/reading-level/measure-text.ts';
import { READING_LIMITS } from '../../../../librarian/reading-level/reading-limits.ts';
import { wordHardness } from '../../../../librarian/reading-level/word-hardness.ts';
import { LOCALE_IDS, type LocaleId } from '../../../../src/schemas/vocabulary.ts';

function measure(locale: LocaleId, ...texts: string[]) {
  return measureText(
    locale,
    texts.map((text, index) => ({ text, line: index + 1, column: 1 })),
  );
}

/** A sentence of some words. */
function sentence(word: string, count: number): string {
  return `${Array.from({ length: count }, () => word).join(' ')}.`;
}

describe('figures', () => {
  test('of English are two grades', () => {
    expect(measure('en', sentence('a', 8))?.figures).toEqual([
      { id: 'flesch-kincaid', name: 'Flesch–Kincaid grade', value: -0.7, limit: 'at most 8', tooHard: false },
      { id: 'smog', name: 'SMOG grade', value: 3.1, limit: 'at most 9.5', tooHard: false },
    ]);
  });

  test('of Spanish are two scores, the second with its INFLESZ band', () => {
    expect(measure('es', sentence('dolor', 10))?.figures).toEqual([
      { id: 'fernandez-huerta', name: 'Fernández-Huerta', value: 76.6, limit: 'at least 60', tooHard: false },
      {
        id: 'inflesz',
        name: 'INFLESZ',
        value: 72.2,
        limit: 'at least 55',
        tooHard: false,
        band: 'bastante fácil',
      },
    ]);
  });

  test('of Dutch are one score with its band', () => {
    expect(measure('nl', sentence('baarmoeder', 1))?.figures).toEqual([
      {
        id: 'flesch-douma',
        name: 'Flesch–Douma',
        value: -25.1,
        limit: 'at least 60',
        tooHard: true,
        band: 'zeer moeilijk',
      },
    ]);
  });

  test('of Arabic and Chinese are the length of sentences', () => {
    expect(measure('ar', sentence('ألم', 20), sentence('ألم', 21))?.figures).toMatchObject([
      { id: 'words-per-sentence', value: 20.5, tooHard: true },
    ]);
    expect(measure('zh-Hans', `${'痛'.repeat(44)}。`, `${'痛'.repeat(46)}。`)?.figures).toMatchObject([
      { id: 'characters-per-sentence', value: 45, tooHard: false },
    ]);
  });
});

test('a text on its limit is easy enough, and one a tenth beyond is not', () => {
  expect(measure('ar', sentence('ألم', 20))?.tooHard).toBe(false);
  expect(measure('ar', ...Array.from({ length: 9 }, () => sentence('ألم', 20)), sentence('ألم', 21))).toMatchObject({
    tooHard: true,
    figures: [{ value: 20.1 }],
  });
});

test('the longest sentence is the first of the longest, with the place of its paragraph', () => {
  expect(measure('en', 'One two. One two three.', 'Three two one.')?.longest).toEqual({
    text: 'One two three.',
    line: 1,
    column: 1,
    length: 3,
    unit: 'words',
  });
  expect(measure('zh-Hans', '您好。')?.longest).toMatchObject({ length: 2, unit: 'characters' });
});

test('fewer than 100 words are only a hint', () => {
  expect(measure('nl', sentence('u', 99))?.rough).toBe(true);
  expect(measure('nl', sentence('u', 100))?.rough).toBe(false);
});

test('nothing is said of a text without words', () => {
  expect(measure('en')).toBeUndefined();
  expect(measure('en', '…', '')).toBeUndefined();
});

test('what is too hard is put in words with the limit', () => {
  const hard = measure('nl', 'Baarmoeder.');
  expect(hard && wordHardness(hard)).toBe(
    'Flesch–Douma -25.1 (limit: at least 60); longest sentence, 1 word: "Baarmoeder."',
  );
});

test('a file of one endless word or of abbreviations alone is measured soon', () => {
  for (const text of ['aeiou'.repeat(50_000), 'Dr. A '.repeat(5_000)]) {
    for (const locale of LOCALE_IDS) expect(measure(locale, text)?.longest.length).toBeGreaterThan(0);
  }
});

test('any text has finite figures in every locale', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOCALE_IDS), fc.string({ unit: 'binary', maxLength: 200 }), (locale, text) => {
      const measurement = measure(locale, text);
      if (measurement === undefined) return;
      expect(measurement.figures.every(({ value }) => Number.isFinite(value))).toBe(true);
      expect(measurement.figures).toHaveLength(READING_LIMITS[locale].length);
      expect(measurement.longest.length).toBeGreaterThan(0);
    }),
  );
});
