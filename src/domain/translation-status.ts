import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import type { SomeLocales, TextState } from './translation.ts';

/** Something with a text, or the state of one, in every locale. */
export interface WithTexts {
  texts: Readonly<Record<LocaleId, TextState>>;
}

/** Something with a text, or the state of one, in some locales. */
export interface WithSomeTexts {
  texts: SomeLocales<TextState>;
}

/** How many texts of a kind there are in a locale, reviewed and behind their source. */
export interface StatusCount {
  all: number;
  reviewed: number;
  stale: number;
}

/** Counts the texts of a kind by locale. */
export function countStatus(items: readonly WithSomeTexts[]): Record<LocaleId, StatusCount> {
  const count = (locale: LocaleId): StatusCount => {
    const states = items.flatMap((item) => item.texts[locale] ?? []);
    return {
      all: states.length,
      reviewed: states.filter(({ status }) => status === 'reviewed').length,
      stale: states.filter(({ stale }) => stale).length,
    };
  };
  return Object.fromEntries(PUBLISHED_LOCALE_IDS.map((locale) => [locale, count(locale)])) as Record<
    LocaleId,
    StatusCount
  >;
}
