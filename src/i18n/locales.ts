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
  /** Length of dates: `medium` is "20 Nov 2026". */
  dateStyle: 'medium' | 'long';
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
    dateStyle: 'medium',
    openGraph: 'en_GB',
    readingLanguages: ['en'],
  },
  es: {
    id: 'es',
    lang: 'es',
    dir: 'ltr',
    autonym: 'Español',
    formatTag: 'es',
    dateStyle: 'medium',
    openGraph: 'es_ES',
    readingLanguages: ['es', 'en'],
  },
  nl: {
    id: 'nl',
    lang: 'nl',
    dir: 'ltr',
    autonym: 'Nederlands',
    formatTag: 'nl',
    dateStyle: 'medium',
    openGraph: 'nl_NL',
    readingLanguages: ['nl', 'en'],
  },
  ar: {
    id: 'ar',
    lang: 'ar',
    dir: 'rtl',
    autonym: 'العربية',
    // Western digits: telephone numbers and figures then read the same in every Arabic-speaking country.
    formatTag: 'ar-u-ca-gregory-nu-latn',
    // The medium form of Arabic has no month name, and its order of figures differs between countries.
    dateStyle: 'long',
    openGraph: 'ar_AR',
    readingLanguages: ['ar', 'en'],
  },
  'zh-Hans': {
    id: 'zh-Hans',
    lang: 'zh-Hans',
    dir: 'ltr',
    autonym: '简体中文',
    formatTag: 'zh-Hans',
    dateStyle: 'medium',
    openGraph: 'zh_CN',
    readingLanguages: ['zh-Hans', 'en'],
  },
} as const satisfies Record<LocaleId, Locale>;
