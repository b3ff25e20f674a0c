import { syllable } from 'syllable';
import spanish from 'hyphen/es/index.js';
import dutch from 'hyphen/nl/index.js';

/** Number of syllables of one word. At least 1. */
export type SyllableCounter = (word: string) => number;

/** Letters of the longest word that is hyphenated: the time that takes grows with the square of the length. */
const LONGEST_WORD = 60;

/** Words of our texts that the package `syllable` counts wrongly. */
const ENGLISH_CORRECTIONS: ReadonlyMap<string, number> = new Map([
  ['anaesthesia', 4],
  ['caesarean', 4],
  ['everybody', 4],
  ['everything', 3],
  ['fluid', 2],
  ['fluids', 2],
  ['medlineplus', 3],
  ['miscarriage', 3],
  ['miscarriages', 4],
  ['trademarks', 2],
]);

/** Syllables of an English word, by the package `syllable` and a few corrections. */
export const englishSyllables: SyllableCounter = (word) =>
  spelledOut(word) ?? ENGLISH_CORRECTIONS.get(word.toLowerCase()) ?? atLeastOne(syllable(word));

/**
 * Syllables of a Spanish word. Hyphenation leaves out breaks that look bad in print (a-borto, Marí-a), so the vowels
 * inside each piece are counted too: a, e, o and an accented í or ú are syllables of their own, other i and u glide.
 */
export const spanishSyllables: SyllableCounter = (word) =>
  spelledOut(word) ??
  inPieces(spanish, word, (piece) => vowelGroups(piece, /(?:[aeouiáéíóúü]|y(?![aeiouáéíóú]))+/g, /[aeoáéíóú]/g));

/**
 * Syllables of a Dutch word. Hyphenation knows where compounds join, but never leaves one letter alone (avond, idee),
 * so the groups of vowels inside each piece are counted too; a diaeresis starts a new group.
 */
export const dutchSyllables: SyllableCounter = (word) =>
  spelledOut(word) ?? inPieces(dutch, word, (piece) => vowelGroups(piece, /[äëïöü]?[aeiouyáéíóúàè]+|[äëïöü]/g, /^/g));

/** Letters that are read one by one: capitals without a vowel, such as NHS. The English W alone has three syllables. */
function spelledOut(word: string): number | undefined {
  return /^[BCDFGHJKLMNPQRSTVXZ]{2,6}$/.test(word) ? word.length : undefined;
}

function inPieces(hyphenator: typeof spanish, word: string, count: (piece: string) => number): number {
  if (word.length > LONGEST_WORD) return atLeastOne(count(word.toLowerCase()));
  const pieces = hyphenator.hyphenateSync(word.toLowerCase(), { hyphenChar: '-', minWordLength: 2 }).split('-');
  return atLeastOne(pieces.reduce((sum, piece) => sum + count(piece), 0));
}

/** Groups of vowels, each with as many syllables as it has strong vowels. */
function vowelGroups(piece: string, group: RegExp, strong: RegExp): number {
  return [...piece.matchAll(group)].reduce((sum, [found]) => sum + atLeastOne([...found.matchAll(strong)].length), 0);
}

function atLeastOne(count: number): number {
  return Math.max(1, count);
}
