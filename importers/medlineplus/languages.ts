import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Languages by their English name, as the files name them: the two of MedlinePlus, and those of our locales. */
const TAG_OF_NAME: ReadonlyMap<string, string> = new Map(
  LOCALE_IDS.map((tag) => [languageName(tag).toLowerCase(), tag]),
);

/** The English name of a language, such as "Spanish". */
export function languageName(tag: string): string {
  return englishNames.of(tag) ?? tag;
}

/** The tag of a language that a file names, or undefined when it is not known. A tag stands for itself. */
export function languageTag(name: string): string | undefined {
  const known = TAG_OF_NAME.get(name.trim().toLowerCase());
  if (known !== undefined) return known;
  try {
    const [tag] = Intl.getCanonicalLocales(name.trim());
    return tag !== undefined && englishNames.of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
}
