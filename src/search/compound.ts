import { LINKS } from './languages.ts';

/** Shortest part of a compound. */
const PART = 4;

/**
 * Cuts a word that is written together into words that are known, with the letters that join them left out
 * ("zwangerschapsverlies": "zwangerschap", "verlies").
 * @param isKnown Whether a word, in normal form, is known.
 * @returns The parts, fewest first; nothing when the word is no such compound.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  for (let end = word.length - PART; end >= PART; end -= 1) {
    const head = word.slice(0, end);
    if (!isKnown(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < PART) continue;
      const tail = isKnown(rest) ? [rest] : splitCompound(rest, isKnown);
      if (tail) return [head, ...tail];
    }
  }
  return undefined;
}

/** The known part at the end or the beginning of a compound whose other part is not known, if it is a long one. */
export function knownPart(word: string, isKnown: (part: string) => boolean): string | undefined {
  const least = 6;
  for (let length = word.length - 3; length >= least; length -= 1) {
    const head = word.slice(0, length);
    if (isKnown(head)) return head;
    const tail = word.slice(-length);
    if (isKnown(tail)) return tail;
  }
  return undefined;
}
