import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { textStates } from '../text-states.ts';
import { quote } from '../wording.ts';

const slug = 'stale-translation';

/** A translation was made from the source as it reads now. */
export const staleTranslationRule: Rule = {
  slug,
  title: 'A translation is older than its source',
  severity: 'warning',
  run: (content) =>
    textStates(content).flatMap(({ entry, path, locale, state, fingerprintIn }) => {
      const { translation } = state;
      if (translation === undefined || translation.of === locale) return [];
      const present = fingerprintIn(translation.of);
      if (present === undefined || present === translation.fingerprint) return [];
      return [
        problemAt(slug, entry, [...path, 'translation', 'fingerprint'], {
          found: `${quote(translation.fingerprint)}, but the text in ${quote(translation.of)} is now ${quote(present)}`,
          allowed: 'the fingerprint of the source as it reads now',
          fix: 'Compare the two texts, bring this one up to date, then write the fingerprint that the source has now.',
        }),
      ];
    }),
};
