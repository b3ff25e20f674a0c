import { expect, test } from 'vitest';
import * as formulas from '../../../../librarian/reading-level/formulas.ts';

/** A sample of 100 words in 5 sentences, with 150 syllables and 10 long words; in Chinese, 200 characters. */
const SAMPLE = { sentences: 5, words: 100, characters: 200, syllables: 150, longWords: 10 };

test.each([
  // 0.39 × 20 + 11.8 × 1.5 − 15.59
  ['fleschKincaidGrade', 9.91],
  // 3.1291 + 1.043 × √(10 × 30 / 5)
  ['smogGrade', 11.2081],
  // 206.84 − 60 × 1.5 − 1.02 × 20
  ['fernandezHuertaEase', 96.44],
  // 206.835 − 62.3 × 1.5 − 20
  ['szigrisztPazosEase', 93.385],
  // 206.84 − 0.77 × 150 − 0.93 × 20
  ['fleschDoumaEase', 72.74],
  ['wordsPerSentence', 20],
  ['charactersPerSentence', 40],
] as const)('%s of a sample of 100 words is %d', (name, expected) => {
  expect(formulas[name](SAMPLE)).toBeCloseTo(expected, 4);
});
