import { searchLanguage } from './languages.ts';
import { kindOf, type SearchRecord } from './records.ts';
import { tokensOf } from './tokens.ts';

/** More records than these with the words in their names are a list, not an answer. */
const MOST_NAMED = 3;

/**
 * Resources whose title and publisher have all of several words: who types the publisher and the subject means that page.
 * @param paths Where to look.
 */
export function namedRecords(
  words: string,
  paths: readonly string[],
  records: ReadonlyMap<string, SearchRecord>,
  locale: string,
): SearchRecord[] {
  const language = searchLanguage(locale);
  const stems = tokensOf(words, language).map(({ stem }) => stem);
  if (stems.length < 2) return [];
  const named = paths
    .flatMap((path) => records.get(path) ?? [])
    .filter((record) => {
      const text = `${record.title} ${record.publisher ?? ''}`;
      const own = new Set(tokensOf(text, language).map(({ stem }) => stem));
      return kindOf(record) === 'resource' && stems.every((stem) => own.has(stem));
    });
  return named.length <= MOST_NAMED ? named : [];
}
