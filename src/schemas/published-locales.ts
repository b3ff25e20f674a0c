import { LOCALE_IDS, type LocaleId } from './vocabulary.ts';

/** Site-wide texts, such as names in data for machines, are in English: it can be the only locale, but not left out. */
const ALWAYS: LocaleId = 'en';

/**
 * The locales a site is published in, in display order.
 * @param given Ids with commas between them, such as the value of `SIGNPOST_LOCALES`; all locales when it is missing or empty.
 * @throws Error when `given` names no locale, one that does not exist, or leaves out English.
 */
export function publishedLocales(given: string | undefined): readonly [LocaleId, ...LocaleId[]] {
  if (!given) return LOCALE_IDS;
  const named = new Set(given.split(',').map((id) => id.trim()));
  const unknown = [...named].find((id) => !(LOCALE_IDS as readonly string[]).includes(id));
  if (unknown !== undefined) {
    throw new Error(
      `SIGNPOST_LOCALES is "${given}", but "${unknown}" is not a locale. Allowed: ${LOCALE_IDS.join(', ')}, with commas between them.`,
    );
  }
  if (!named.has(ALWAYS)) {
    throw new Error(`SIGNPOST_LOCALES is "${given}", but must name "${ALWAYS}" too: "${ALWAYS},${given}".`);
  }
  return LOCALE_IDS.filter((id) => named.has(id)) as [LocaleId, ...LocaleId[]];
}

/** Settings of the process that makes the site; browsers have none. */
const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };

/** The locales this site is published in, in display order: `SIGNPOST_LOCALES`, or all where that is not set and in browsers. */
export const PUBLISHED_LOCALE_IDS = /* @__PURE__ */ publishedLocales(process?.env['SIGNPOST_LOCALES']);
