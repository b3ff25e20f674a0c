import type { LocaleId } from '../schemas/vocabulary.ts';
import { createFormat, type Format } from './format.ts';
import { LOCALES, type Locale } from './locales.ts';
import { createTranslator, type Translate } from './translator.ts';
import { createUrls, type Urls } from './urls.ts';

/** All that a component needs to write in one locale. Handed down as the prop `page`. */
export interface PageContext {
  locale: Locale;
  t: Translate;
  urls: Urls;
  format: Format;
}

const contexts = new Map<LocaleId, PageContext>();

/** The context of a locale; made once per build. */
export function pageContext(id: LocaleId): PageContext {
  const known = contexts.get(id);
  if (known) return known;
  const locale = LOCALES[id];
  const context = { locale, t: createTranslator(id), urls: createUrls(id), format: createFormat(locale) };
  contexts.set(id, context);
  return context;
}
