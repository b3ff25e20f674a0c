import { searchLanguage } from './languages.ts';
import { wordsOf } from './normalize.ts';
import type { SearchRecord } from './records.ts';
import { slipsBetween } from './token-match.ts';

/** The words of titles and publishers' names, in normal form, with the way they are written. */
export function titleWords(records: readonly SearchRecord[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { title, publisher = '' } of records) {
    for (const part of `${title} ${publisher}`.split(/[^\p{L}\p{M}\p{N}'’]+/u)) {
      const [word, ...others] = wordsOf(part);
      if (word && others.length === 0 && !words.has(word)) words.set(word, part);
    }
  }
  return words;
}

/**
 * The words with those that nothing has replaced by words of titles that differ from them by slips alone.
 * @param unknown Words that nothing has, none of them one that is no slip.
 * @returns Nothing when one of them is like no other.
 */
export function respelled(
  words: string,
  unknown: readonly string[],
  known: ReadonlyMap<string, string>,
  locale: string,
): string | undefined {
  let text = words;
  for (const word of unknown) {
    const near = nearest(wordsOf(word).join(''), known, locale);
    if (near === undefined) return undefined;
    text = text.replace(word, near);
  }
  return unknown.length > 0 ? text : undefined;
}

function nearest(word: string, known: ReadonlyMap<string, string>, locale: string): string | undefined {
  const language = searchLanguage(locale);
  let best: string | undefined;
  let least = Infinity;
  if (word.length < 5) return undefined;
  for (const [other, written] of known) {
    const distance = slipsBetween(word, other, language);
    if (distance < least) [best, least] = [written, distance];
  }
  return best;
}
