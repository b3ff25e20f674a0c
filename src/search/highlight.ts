import { hasHan } from './han.ts';

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into pieces so that the words looked for can be marked. A word counts when it begins with a word looked
 * for, whatever its case and accents; words looked for that have fewer than two letters are passed over.
 */
export function highlight(text: string, words: string): Piece[] {
  const wanted = foldedWords(words).filter((word) => word.length > 1);
  const pieces: Piece[] = [];
  for (const part of partsOf(text, wanted)) {
    const hit = wanted.some((word) => fold(part).startsWith(word));
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += part;
    else if (part) pieces.push({ text: part, hit });
  }
  return pieces;
}

/** The words of a text with what stands between them. Chinese does not mark words, so there what is looked for is cut out. */
function partsOf(text: string, wanted: readonly string[]): string[] {
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  return wanted.filter(hasHan).reduce(cutOut, parts);
}

function cutOut(parts: readonly string[], word: string): string[] {
  return parts.flatMap((part) => part.split(new RegExp(`(${word})`, 'u')).filter((piece) => piece !== ''));
}

/** The words of a text, without case, accents and punctuation. */
export function foldedWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
