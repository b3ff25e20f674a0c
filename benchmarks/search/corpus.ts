/** What a search engine gets of one page or resource. */
export interface SearchedRecord {
  /** Address on the site, from its root. */
  url: string;
  title: string;
  /** Other names of the same thing. */
  alsoCalled: readonly string[];
  /** Words that lead to it but do not name it. */
  searchTerms: readonly string[];
  /** Paragraphs. */
  text: readonly string[];
  kind: 'topic' | 'term' | 'other';
}

/** Words to be typed, and the addresses of which one has to come first. */
export interface SearchCase {
  words: string;
  wanted: readonly string[];
}

/** Words without case and the spaces around them. */
function fold(words: string): string {
  return words.trim().toLowerCase();
}

/**
 * A case for every other name of a topic. A name may lead to any topic or glossary term that is called so; a name that is
 * the topic's own title is left out.
 */
export function synonymCases(records: readonly SearchedRecord[]): SearchCase[] {
  const urlsByName = new Map<string, Set<string>>();
  for (const { url, title, alsoCalled } of records.filter(({ kind }) => kind !== 'other')) {
    for (const name of [title, ...alsoCalled].map(fold)) {
      urlsByName.set(name, (urlsByName.get(name) ?? new Set()).add(url));
    }
  }
  const names = records
    .filter(({ kind }) => kind === 'topic')
    .flatMap(({ title, alsoCalled }) => alsoCalled.filter((name) => fold(name) !== fold(title)));
  const distinct = new Map(names.map((name) => [fold(name), name]));
  return [...distinct].map(([name, words]) => ({ words, wanted: [...(urlsByName.get(name) ?? [])] }));
}

/** At most so many of some things, taken evenly from the whole list. */
export function evenly<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, place) => list[Math.floor((place * list.length) / most)]!);
}
