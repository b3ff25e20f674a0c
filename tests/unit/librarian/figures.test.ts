import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../librarian/figures.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';

const FIGURES: readonly [LocaleId, text: string, ...figures: string[]][] = [
  ['en', 'before the 20th week', '20'],
  ['en', '10–15 % of them, or 1,5 to 2/3', '10–15 %', '1,5', '2/3'],
  ['en', 'One in five pregnancies, or two out of every\nten', 'One in five', 'two out of every\nten'],
  ['en', 'fifteen percent; fifteen per cent', 'percent', 'per cent'],
  ['en', 'one in a hundred', 'one in a hundred'],
  ['es', 'una de cada cinco, o una mujer de cada diez', 'una de cada cinco', 'una mujer de cada diez'],
  ['es', 'el quince por ciento', 'por ciento'],
  ['nl', 'een op de vijf, één op vier', 'een op de vijf', 'één op vier'],
  ['nl', 'vijftien procent', 'procent'],
  ['ar', 'واحدة من كل خمس نساء', 'واحدة من كل'],
  ['ar', 'امرأة من بين كل عشر', 'من بين كل عشر'],
  ['ar', 'خمسة عشر في المئة، أو ١٥٪', 'في المئة', '١٥٪'],
  ['zh-Hans', '大约百分之十五的怀孕，每五次怀孕中有一次', '百分之十五', '每五次'],
  ['zh-Hans', '１５％的怀孕', '１５％'],
];

const WORDS: readonly [LocaleId, text: string][] = [
  ['en', 'one in particular, one of the signs, a small percentage, and two on the way'],
  ['es', 'una de las causas, cada una, y cada dos por tres'],
  ['nl', 'een op zichzelf staande klacht, een van de twee'],
  ['ar', 'واحدة من العلامات، ومن كل نوع'],
  ['zh-Hans', '每一次怀孕，每三个月，一个人'],
];

describe('figures are found', () => {
  test.each(FIGURES)('in %s: %s', (locale, text, ...figures) => {
    expect(figuresIn(text, locale).map(({ figure }) => figure)).toEqual(figures);
    for (const { index, figure } of figuresIn(text, locale)) expect(text.slice(index).startsWith(figure)).toBe(true);
  });
});

test.each(WORDS)('other words are none, in %s: %s', (locale, text) => {
  expect(figuresIn(text, locale)).toEqual([]);
});
