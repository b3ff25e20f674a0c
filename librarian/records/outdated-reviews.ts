import { isDeepStrictEqual } from 'node:util';
import { recordFingerprint, type SomeLocales } from '../../src/domain/translation.ts';
import type { TextStateData } from '../../src/schemas/fields.ts';
import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';

/** A record with the states of its texts. */
interface WithStates {
  texts?: SomeLocales<TextStateData> | undefined;
}

/**
 * Locales in which a record says something else than its reviewer has read, while its state still names the review: these words are
 * a draft again.
 */
export function outdatedReviews(before: WithStates, after: WithStates): LocaleId[] {
  return PUBLISHED_LOCALE_IDS.filter((locale) => {
    const state = after.texts?.[locale];
    if (state?.status !== 'reviewed' || !isDeepStrictEqual(state, before.texts?.[locale])) return false;
    return recordFingerprint(before, locale) !== recordFingerprint(after, locale);
  });
}
