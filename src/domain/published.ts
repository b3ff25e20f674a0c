import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import { LOCALE_IDS, type LocaleId } from '../schemas/vocabulary.ts';

const LOCALES: ReadonlySet<string> = new Set(LOCALE_IDS);

/** Whether a value holds one value per locale, such as `{ en: 'Help', es: 'Ayuda' }`; an empty one may. */
export function isPerLocale(value: object): boolean {
  return Object.keys(value).every((key) => LOCALES.has(key));
}

/**
 * A record without what it says in locales that are not published.
 * @param published The locales to keep; the very record comes back when they are all locales.
 */
export function inPublishedLocales<T>(value: T, published: readonly LocaleId[] = PUBLISHED_LOCALE_IDS): T {
  return published.length === LOCALE_IDS.length ? value : (only(new Set(published), value) as T);
}

function only(published: ReadonlySet<string>, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => only(published, item));
  const fields = Object.entries(value);
  const kept = isPerLocale(value) ? fields.filter(([locale]) => published.has(locale)) : fields;
  return Object.fromEntries(kept.map(([name, field]) => [name, only(published, field)]));
}
