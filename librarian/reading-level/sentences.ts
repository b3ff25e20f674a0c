import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { FilePosition } from '../file-position.ts';
import type { TextBlock } from './plain-text.ts';

/** A sentence and its words; the position is that of its paragraph. */
export interface Sentence extends FilePosition {
  text: string;
  words: readonly string[];
}

/** Splits blocks into sentences and words by the rules of the language (Unicode Standard Annex 29, with ICU's word lists). */
export function sentencesOf(locale: LocaleId, blocks: readonly TextBlock[]): Sentence[] {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return blocks.flatMap(({ text, ...position }) =>
    [...sentences.segment(text)]
      .map(({ segment }) => ({ ...position, text: segment.trim(), words: wordsOf(words, segment) }))
      .filter((sentence) => sentence.words.length > 0),
  );
}

function wordsOf(segmenter: Intl.Segmenter, text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Chinese characters of a word; a word in another script, or a number, counts as one. */
export function charactersOf(word: string): number {
  return word.match(/\p{Script=Han}/gu)?.length ?? 1;
}
