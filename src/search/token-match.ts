import { knownPart, splitCompound } from './compound.ts';
import type { LanguageIndex } from './concept-index.ts';
import { editDistance } from './edit-distance.ts';
import { LINKS, slipsAllowed } from './languages.ts';
import type { Token } from './tokens.ts';

/** A typed word with the words of the vocabulary that it may stand for. */
export interface Resolved {
  /** As typed, in normal form. */
  typed: string;
  /** How much it counts for what was asked. */
  weight: number;
  /** Whether it was taken for other words only by a slip. */
  slip: boolean;
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
 * @param options.slips Whether to look for slips too.
 */
export function resolveTokens(tokens: readonly Token[], index: LanguageIndex, options: { slips: boolean }): Resolved[] {
  const telling = tokens.filter(({ word }) => !/^\d+$/.test(word));
  return rejoin(telling.length > 0 ? telling : tokens, index)
    .slice(0, MOST_TOKENS)
    .flatMap((token) => resolve(token, index, options.slips));
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

function resolve(token: Token, index: LanguageIndex, slips: boolean): Resolved[] {
  if (index.withStem(token.stem).size > 0) {
    const likeness = index.words.has(token.word) ? 1 : 0.95;
    return [resolved(token.word, index, [{ word: token.word, stem: token.stem, likeness }])];
  }
  const near = slips ? nearWords(token.word, index) : [];
  if (near.length > 0) return [{ ...resolved(token.word, index, near), slip: true }];
  const parts = splitCompound(token.word, (part) => index.knows(part), index.language.compounds ? LINKS : ['']);
  if (parts) return parts.map((part) => resolved(part, index, [candidate(part, index, 0.9)]));
  const part = index.language.compounds ? knownPart(token.word, (each) => index.knows(each)) : undefined;
  return [resolved(token.word, index, part ? [candidate(part, index, 0.75)] : [])];
}

function candidate(word: string, index: LanguageIndex, likeness: number): Candidate {
  return { word, stem: index.language.stem(word), likeness };
}

/** A word that is not known counts like the rarest. */
function resolved(typed: string, index: LanguageIndex, found: readonly Candidate[]): Resolved {
  const weight = Math.max(...found.map(({ stem }) => index.weight(stem)), found.length === 0 ? index.weight('') : 0);
  return { typed, weight, slip: false, found };
}

/** Words of the vocabulary from which a word differs by slips alone, the nearest first. */
export function nearWords(word: string, index: LanguageIndex): Candidate[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const short = [...word].length < 7;
  return [...index.words.keys()]
    .filter((known) => slipsAllowed(known) > 0 && (!short || known[0] === word[0]))
    .map((known) => ({ known, distance: editDistance(word, known, most, index.language) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_CANDIDATES)
    .map(({ known, distance }) => candidate(known, index, 0.92 - 0.06 * distance));
}
