import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import { LOCALES, type Locale } from './locales.ts';

/** The locales this site is published in, in display order. */
export const PUBLISHED_LOCALES: readonly Locale[] = PUBLISHED_LOCALE_IDS.map((id) => LOCALES[id]);
