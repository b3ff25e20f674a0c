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
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const hit = wanted.some((word) => fold(part).startsWith(word));
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += part;
    else if (part) pieces.push({ text: part, hit });
  }
  return pieces;
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
