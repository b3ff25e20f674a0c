import { knownPart, splitCompound } from './compound.ts';
import type { LanguageIndex } from './concept-index.ts';
import { hasHan } from './han.ts';
import { editDistance, isAlike, type SlipCosts } from './edit-distance.ts';
import { slipsAllowed } from './languages.ts';
import type { Token } from './tokens.ts';

/** A typed word with the words of the vocabulary that it may stand for. */
export interface Resolved {
  /** As typed, in normal form. */
  typed: string;
  /** How much it counts for what was asked. */
  weight: number;
  /** Whether it was taken for other words only by a slip. */
  slip: boolean;
  /** The compound it is a part of. */
  part?: string;
  found: readonly Candidate[];
}

/** A word of the vocabulary that a typed word may stand for. */
export interface Candidate {
  /** In normal form. */
  word: string;
  stem: string;
  /** 1 for the word itself. */
  likeness: number;
}

/** Words taken for one typed word at most. */
const MOST_CANDIDATES = 6;
/** Words that are looked up; more are not read. */
const MOST_TOKENS = 16;

/**
 * Looks typed words up in a vocabulary: as they are or inflected, then with slips, then as compounds. Numbers count only
 * when there is nothing else.
 * @param mayBeSlip Whether a word that is not known may be a slip for another.
 */
export function resolveTokens(
  tokens: readonly Token[],
  index: LanguageIndex,
  mayBeSlip: (word: string) => boolean,
): Resolved[] {
  const telling = tokens.filter(({ word }) => !/^\d+$/.test(word));
  const words = rejoin(telling.length > 0 ? telling : tokens, index).slice(0, MOST_TOKENS);
  const company = words.some(({ stem }) => index.withStem(stem).size > 0);
  const near = (word: string) => (mayBeSlip(word) ? nearWords(word, index, company) : []);
  return withoutSeams(words.flatMap((token) => resolve(token, index, near)));
}

/** Leaves out pairs of Chinese characters that are only the seam between two known words. */
function withoutSeams(resolved: readonly Resolved[]): Resolved[] {
  const isKnown = (place: number) => (resolved[place]?.found.length ?? 0) > 0;
  return resolved.filter(
    ({ typed }, place) => !hasHan(typed) || isKnown(place) || !isKnown(place - 1) || !isKnown(place + 1),
  );
}

/** Writes two neighbours together where only together they are a word of the vocabulary ("still birth"). */
function rejoin(tokens: readonly Token[], index: LanguageIndex): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const together = (last?.word ?? '') + token.word;
    if (last && index.words.has(together) && !(index.knows(last.word) && index.knows(token.word))) {
      joined[joined.length - 1] = { word: together, stem: index.language.stem(together) };
    } else joined.push(token);
  }
  return joined;
}

/** @param nearTo The words that a word may be a slip for. */
function resolve(token: Token, index: LanguageIndex, nearTo: (word: string) => Candidate[]): Resolved[] {
  if (index.withStem(token.stem).size > 0) {
    const likeness = index.words.has(token.word) ? 1 : 0.95;
    return [resolved(token.word, index, [{ word: token.word, stem: token.stem, likeness }])];
  }
  const near = nearTo(token.word);
  if (near.length > 0) return [{ ...resolved(token.word, index, near), slip: true }];
  if (!index.language.compounds) return [resolved(token.word, index, [])];
  const parts = splitCompound(token.word, (part) => index.knows(part));
  if (parts)
    return parts.map((part) => ({ ...resolved(part, index, [candidate(part, index, 0.9)]), part: token.word }));
  const part = knownPart(token.word, (each) => index.isName(index.language.stem(each)));
  return [resolved(token.word, index, part ? [candidate(part, index, 0.75)] : [])];
}

function candidate(word: string, index: LanguageIndex, likeness: number): Candidate {
  return { word, stem: index.language.stem(word), likeness };
}

/** How much a word counts that is not known. */
const UNKNOWN_WEIGHT = 3;

function resolved(typed: string, index: LanguageIndex, found: readonly Candidate[]): Resolved {
  const weight = found.length > 0 ? Math.max(...found.map(({ stem }) => index.weight(stem))) : UNKNOWN_WEIGHT;
  return { typed, weight, slip: false, found };
}

/** Shortest word that may be a slip for another: by itself, and beside known words. A short word of Arabic is one slip away from too many others. */
const LEAST_ALONE = 4;
const LEAST_ALONE_ARABIC = 5;
const LEAST_IN_COMPANY = 3;

function leastLetters(word: string, company: boolean): number {
  if (company) return LEAST_IN_COMPANY;
  return /\p{Script=Arabic}/u.test(word) ? LEAST_ALONE_ARABIC : LEAST_ALONE;
}

/** Whether two words begin with one letter, or in Arabic with letters that differ by their dots. */
function beginsAlike(typed: string, known: string, costs: SlipCosts): boolean {
  const [a = '', b = ''] = [typed[0], known[0]];
  // An article that has lost its lam.
  const halfArticle = a === 'ا' && typed[1] === b;
  return a === b || (/\p{Script=Arabic}/u.test(b) && (halfArticle || isAlike(a, b, costs)));
}

/** The slips between a typed word and a known one; `Infinity` when they are too many for the length of the known word. */
export function slipsBetween(typed: string, known: string, costs: SlipCosts, company = false): number {
  // In short words a slip hardly ever strikes the first letter, and other words begin otherwise.
  const swapped = known[0] === typed[1] && known[1] === typed[0];
  if (known.length < 7 && !beginsAlike(typed, known, costs) && !swapped) return Infinity;
  const most = slipsAllowed(known, company);
  return most === 0 ? Infinity : editDistance(typed, known, most, costs);
}

/** Words of the vocabulary from which a word differs by slips alone, the nearest first. */
export function nearWords(word: string, index: LanguageIndex, company = false): Candidate[] {
  const { bare } = index.language;
  const typed = bare(word);
  if ([...typed].length < leastLetters(typed, company)) return [];
  return [...index.words.keys()]
    .map((known) => ({ known, distance: slipsBetween(typed, bare(known), index.language, company) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_CANDIDATES)
    .map(({ known, distance }) => candidate(known, index, 0.92 - 0.06 * distance));
}
