import { hasHan } from './han.ts';
import { searchLanguage } from './languages.ts';
import { normalize, wordsOf } from './normalize.ts';

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into pieces so that the words looked for can be marked. A word counts when it begins with a word looked
 * for, or is another form of it, whatever its case and accents; Arabic words are marked whole. Words looked for that have
 * fewer than two letters are passed over.
 * @param lang Language of the text.
 */
export function highlight(text: string, words: string, lang: string): Piece[] {
  const wanted = wordsOf(words).filter((word) => word.length > 1);
  const pieces: Piece[] = [];
  for (const part of partsOf(text, wanted)) {
    const hit = isWanted(part, wanted, lang);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += part;
    else if (part) pieces.push({ text: part, hit });
  }
  return pieces;
}

function isWanted(part: string, wanted: readonly string[], lang: string): boolean {
  const { stem, empty } = searchLanguage(lang);
  const [word = '', ...others] = wordsOf(part);
  if (!word || others.length > 0) return false;
  return wanted.some((each) => stem(word) === stem(each) || (!empty.has(each) && word.startsWith(each)));
}

/** The words of a text with what stands between them. Chinese does not mark words, so there what is looked for is cut out. */
function partsOf(text: string, wanted: readonly string[]): string[] {
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  return wanted.filter(hasHan).reduce(cutOut, parts);
}

function cutOut(parts: readonly string[], word: string): string[] {
  return parts.flatMap((part) => part.split(new RegExp(`(${normalize(word)})`, 'u')).filter((piece) => piece !== ''));
}
