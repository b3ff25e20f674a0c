import { ConceptSet } from '../search/concept-set.ts';
import type { ConceptFile, SharedConceptFile } from '../search/concepts.ts';
import { conceptFile, recordFile, SHARED_CONCEPT_FILE } from '../search/files.ts';
import type { SearchRecord } from '../search/records.ts';
import type { SuggestionWords } from '../search/words.ts';

/** The words that lead somewhere, and what the suggestions say, in the reader's language. */
export interface Concepts {
  set: ConceptSet;
  words: SuggestionWords;
}

const loading = new Map<string, Promise<Concepts>>();

/** Loads the words of a locale once; after a failure the next call tries again. */
export function loadConcepts(locale: string): Promise<Concepts> {
  const known = loading.get(locale);
  if (known) return known;
  const concepts = loadJson<ConceptFile & { words: SuggestionWords }>(conceptFile(locale)).then((file) => ({
    set: new ConceptSet(file, () => loadJson<SharedConceptFile>(SHARED_CONCEPT_FILE)),
    words: file.words,
  }));
  loading.set(locale, concepts);
  concepts.catch(() => loading.delete(locale));
  return concepts;
}

/** Loads the records of a locale. */
export function loadRecords(locale: string): Promise<SearchRecord[]> {
  return loadJson(recordFile(locale));
}

/** @throws Error when the file cannot be had. */
async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
