import { termsOf } from '../concept-terms.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'short-term';

/** A word of the search is long enough to mean something: a single letter would lead everywhere. */
export const shortTermRule: Rule = {
  slug,
  title: 'A word of the search is too short',
  severity: 'error',
  run: ({ concepts }) =>
    [...concepts.values()].flatMap(termsOf).flatMap(({ entry, path, term }) => {
      const length = lengthOf(term);
      if (length > 1 || /\p{Script=Han}/u.test(term)) return [];
      return [
        problemAt(slug, entry, path, {
          found: `${quote(term)}, which has ${length === 0 ? 'no letter or digit' : 'one letter or digit'}`,
          allowed: 'at least two letters or digits, or one Chinese character',
          fix: 'Write the whole word, or delete it.',
        }),
      ];
    }),
};

/** Number of letters and digits; accents and vowel marks are no letters. */
function lengthOf(term: string): number {
  return term.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
