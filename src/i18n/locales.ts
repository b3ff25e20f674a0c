import type { LocaleId } from '../schemas/vocabulary.ts';

/** A published locale: its address segment, its language tag, its direction, its own name. */
export interface Locale {
  /** Address segment, such as `es` in `/es/topics/`. */
  id: LocaleId;
  /** BCP 47 tag for `lang` attributes. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Name of the language in that language. */
  autonym: string;
  /** BCP 47 tag that dates and numbers are formatted with. */
  formatTag: string;
  /** Open Graph locale, `language_TERRITORY`. */
  openGraph: string;
  /** Languages a reader of this locale is offered on topic pages, the locale's own first. */
  readingLanguages: readonly string[];
}

/** The one table of published locales, in display order. */
export const LOCALES = {
  en: {
    id: 'en',
    lang: 'en',
    dir: 'ltr',
    autonym: 'English',
    formatTag: 'en-GB',
    openGraph: 'en_GB',
    readingLanguages: ['en'],
  },
  es: {
    id: 'es',
    lang: 'es',
    dir: 'ltr',
    autonym: 'Español',
    formatTag: 'es',
    openGraph: 'es_ES',
    readingLanguages: ['es', 'en'],
  },
  nl: {
    id: 'nl',
    lang: 'nl',
    dir: 'ltr',
    autonym: 'Nederlands',
    formatTag: 'nl',
    openGraph: 'nl_NL',
    readingLanguages: ['nl', 'en'],
  },
} as const satisfies Record<LocaleId, Locale>;
