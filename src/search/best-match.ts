import type { ConceptMatch } from './concept-match.ts';

/** Targets shown as best matches at most. */
export const MOST_BEST = 3;
/** How far below the best one a target may lie and still be shown beside it. */
export const NEAR = 0.12;

/** The targets to show before all results: the best one, and those that fit about as well. */
export function bestMatches(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const [first] = matches;
  return first ? matches.filter(({ score }) => score >= first.score - NEAR).slice(0, MOST_BEST) : [];
}

/** The locale of the vocabulary that knows the words, if it is not the reader's own. */
export function foreignLocale([first]: readonly ConceptMatch[], own: string): string | undefined {
  return first && first.locale !== own ? first.locale : undefined;
}

/** What the words should have been, where they were taken for a term only by their slips. */
export function correction([first]: readonly ConceptMatch[]): string | undefined {
  return first?.how === 'spelling' ? first.corrected : undefined;
}
