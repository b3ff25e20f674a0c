import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import type { FilePosition } from '../file-position.ts';
import type { TextBlock } from './plain-text.ts';

/** A sentence and its words; the position is that of its paragraph. */
export interface Sentence extends FilePosition {
  text: string;
  words: readonly string[];
}

/** Abbreviations whose full stop is followed by the rest of the sentence. */
const GOES_ON = /(?:^|[\s(])(?:EE|Dr|Dra|Sr|Sra|Mr|Mrs|Ms|dhr|dr|mevr|bijv|e\.g|i\.e|p\. ej)\.$/;

/** Letters at the end of a part that are looked at for an abbreviation. */
const LONGEST_ABBREVIATION = 10;

/** Splits blocks into sentences and words as the language does (Unicode Standard Annex 29, with the word lists of ICU). */
export function sentencesOf(locale: LocaleId, blocks: readonly TextBlock[]): Sentence[] {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  return blocks.flatMap(({ text, ...position }) =>
    whole([...sentences.segment(text)].map(({ segment }) => segment.trim()))
      .map((sentence) => ({ ...position, text: sentence, words: wordsIn(words, sentence) }))
      .filter((sentence) => sentence.words.length > 0),
  );
}

/** Puts together what an abbreviation has parted. */
function whole(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && GOES_ON.test(last.slice(-LONGEST_ABBREVIATION)))
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

function wordsIn(segmenter: Intl.Segmenter, text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Chinese characters of a word; a word in another script, or a number, counts as one. */
export function charactersOf(word: string): number {
  return word.match(/\p{Script=Han}/gu)?.length ?? 1;
}
