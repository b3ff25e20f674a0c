import type { IndexedTerm, LanguageIndex } from './concept-index.ts';
import { matchConcepts } from './concept-match.ts';
import { nearWords } from './token-match.ts';
import { keyOf } from './tokens.ts';

/** A target offered while words are being typed. */
export interface Suggestion {
  path: string;
  /** The term that was met, as the vocabulary writes it. */
  term: string;
  /** Locale of the vocabulary that has the term. */
  locale: string;
}

/** Suggestions that are shown at once. */
export const MOST_SUGGESTIONS = 7;
/** Letters to type before something is suggested; one character of Chinese is enough. */
const LEAST_LETTERS = 2;

/**
 * What to offer for words of which the last may not be finished. Each target is offered once, by the term that fits best.
 * @param indexes The vocabularies to look in, the reader's own first.
 */
export function suggest(typed: string, indexes: readonly LanguageIndex[]): Suggestion[] {
  const key = keyOf(typed);
  if (key.length < LEAST_LETTERS && !/\p{Script=Han}/u.test(key)) return [];
  const begun = indexes.flatMap((index) => begunTerms(key, index));
  const others = matchConcepts(typed, indexes)
    .filter(({ score }) => score > 0.5)
    .map((match) => ({ ...match, term: match.corrected ?? match.term }));
  const all = [...begun.toSorted((a, b) => a.order - b.order), ...others];
  const firsts = [...Map.groupBy(all, ({ path }) => path).values()].flatMap(([first]) => first ?? []);
  return firsts.slice(0, MOST_SUGGESTIONS).map(({ path, term, locale }) => ({ path, term, locale }));
}

/** Terms that begin with what was typed, then those that have its words, the last as the beginning of one. */
function begunTerms(key: string, index: LanguageIndex): (Suggestion & { order: number })[] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const full = words.slice(0, -1).map((word) => formsOf(word, index));
  return index.terms.flatMap((term) => {
    const order = orderOf(term, key, full, last);
    return order === undefined ? [] : [{ path: term.path, term: term.text, locale: index.locale, order }];
  });
}

function orderOf(
  term: IndexedTerm,
  key: string,
  full: readonly ReadonlySet<string>[],
  last: string,
): number | undefined {
  if (term.rank === 'slip') return undefined;
  const rank = { title: 0, name: 1, other: 2 }[term.rank];
  if (term.key === key) return rank / 10;
  if (term.key.startsWith(key)) return 1 + rank;
  const words = term.key.split(' ');
  const meets = full.every((forms) => words.some((word) => forms.has(word)));
  return meets && words.some((word) => word.startsWith(last)) ? 4 + rank : undefined;
}

/** A finished word with the words of the vocabulary it may be a slip for. */
function formsOf(word: string, index: LanguageIndex): ReadonlySet<string> {
  return new Set([word, ...(index.words.has(word) ? [] : nearWords(word, index, true).map((near) => near.word))]);
}
