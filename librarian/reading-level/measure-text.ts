import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { Counts } from './formulas.ts';
import type { TextBlock } from './plain-text.ts';
import { READING_LIMITS, wordLimit, type Bands, type ReadingLimit } from './reading-limits.ts';
import { charactersOf, sentencesOf, type Sentence } from './sentences.ts';
import { dutchSyllables, englishSyllables, spanishSyllables, type SyllableCounter } from './syllables.ts';

/** Words from which the figures of a text can be relied on: the formulas were made with samples of 100 words. */
export const WORDS_TO_JUDGE = 100;

/** One figure of a text. */
export interface MeasuredFigure {
  id: string;
  name: string;
  /** Rounded to one decimal. */
  value: number;
  /** Such as "at most 8". */
  limit: string;
  /** Whether the text is harder than the limit. */
  tooHard: boolean;
  /** What the scale calls this value. */
  band?: string;
}

/** How hard a text is. */
export interface Measurement {
  sentences: number;
  words: number;
  figures: MeasuredFigure[];
  /** Whether any figure is beyond its limit. */
  tooHard: boolean;
  /** Whether the text is too short for its figures to be more than a hint. */
  rough: boolean;
  longest: LongestSentence;
}

/** The longest sentence of a text. */
export interface LongestSentence {
  text: string;
  line: number;
  column: number;
  /** In Chinese characters in Chinese, otherwise in words. */
  length: number;
  unit: 'words' | 'characters';
}

const COUNTERS: Partial<Record<LocaleId, SyllableCounter>> = {
  en: englishSyllables,
  es: spanishSyllables,
  nl: dutchSyllables,
};

/** Measures a text by the figures of its locale. Nothing is said of a text without words. */
export function measureText(locale: LocaleId, blocks: readonly TextBlock[]): Measurement | undefined {
  const sentences = sentencesOf(locale, blocks);
  if (sentences.length === 0) return undefined;
  const counts = countsOf(locale, sentences);
  const figures = READING_LIMITS[locale].map((limit) => figureOf(limit, counts));
  return {
    sentences: counts.sentences,
    words: counts.words,
    figures,
    tooHard: figures.some(({ tooHard }) => tooHard),
    rough: counts.words < WORDS_TO_JUDGE,
    longest: longestOf(locale, sentences),
  };
}

function countsOf(locale: LocaleId, sentences: readonly Sentence[]): Counts {
  const words = sentences.flatMap((sentence) => sentence.words);
  const count = COUNTERS[locale];
  const syllables = count === undefined ? [] : words.map(count);
  return {
    sentences: sentences.length,
    words: words.length,
    characters: sum(words.map(charactersOf)),
    syllables: sum(syllables),
    longWords: syllables.filter((each) => each >= 3).length,
  };
}

function figureOf(limit: ReadingLimit, counts: Counts): MeasuredFigure {
  const value = Math.round(limit.formula(counts) * 10) / 10;
  const tooHard = limit.easy === 'low' ? value > limit.limit : value < limit.limit;
  const { id, name, bands } = limit;
  return { id, name, value, limit: wordLimit(limit), tooHard, ...(bands && { band: bandOf(bands, value) }) };
}

function bandOf(bands: Bands, value: number): string {
  return bands.findLast(([from]) => value >= from)?.[1] ?? '';
}

function longestOf(locale: LocaleId, sentences: readonly Sentence[]): LongestSentence {
  const isChinese = locale === 'zh-Hans';
  const lengthOf = ({ words }: Sentence) => (isChinese ? sum(words.map(charactersOf)) : words.length);
  // The first of equally long ones.
  const longest = sentences.reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best));
  const { text, line, column } = longest;
  return { text, line, column, length: lengthOf(longest), unit: isChinese ? 'characters' : 'words' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
