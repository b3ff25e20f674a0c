import { LanguageIndex } from '../search/concept-index.ts';
import { matchConcepts, type ConceptMatch } from '../search/concept-match.ts';
import {
  readConceptFile,
  readSharedFile,
  type ConceptFile,
  type ConceptTarget,
  type SharedConceptFile,
} from '../search/concepts.ts';
import { conceptFile, SHARED_CONCEPT_FILE } from '../search/files.ts';
import { suggest, type Suggestion } from '../search/suggest.ts';
import type { SuggestionWords } from '../search/words.ts';

/** The words that lead somewhere: those of the reader's language, and once they have come those of the others. */
export class Concepts {
  readonly targets: ReadonlyMap<string, ConceptTarget>;
  readonly words: SuggestionWords;
  /** Settled when the words of all languages are there. */
  readonly complete: Promise<void>;
  #indexes: readonly LanguageIndex[];

  constructor(file: ConceptFile & { words: SuggestionWords }, shared: Promise<SharedConceptFile>) {
    const { targets, vocabulary } = readConceptFile(file);
    this.targets = new Map(targets.map((target) => [target.path, target]));
    this.words = file.words;
    this.#indexes = [new LanguageIndex(vocabulary)];
    this.complete = shared.then((all) => {
      this.#indexes = [...this.#indexes, ...readSharedFile(all, file.locale).map((each) => new LanguageIndex(each))];
    });
    // Without the other languages the reader's own still work; who needs them waits for `complete`.
    this.complete.catch(() => undefined);
  }

  matches(words: string): ConceptMatch[] {
    return matchConcepts(words, this.#indexes);
  }

  suggestions(typed: string): Suggestion[] {
    return suggest(typed, this.#indexes);
  }
}

const loading = new Map<string, Promise<Concepts>>();

/** Loads the words of a locale once; after a failure the next call tries again. */
export function loadConcepts(locale: string): Promise<Concepts> {
  const known = loading.get(locale);
  if (known) return known;
  const own = loadJson<ConceptFile & { words: SuggestionWords }>(conceptFile(locale));
  // The reader's own words come first on a slow line.
  const shared = own.then(() => loadJson<SharedConceptFile>(SHARED_CONCEPT_FILE));
  const concepts = own.then((file) => new Concepts(file, shared));
  loading.set(locale, concepts);
  concepts
    .then(({ complete }) => complete)
    .catch(() => {
      shared.catch(() => undefined);
      loading.delete(locale);
    });
  return concepts;
}

/**
 * Loads a file of the site.
 * @throws Error when it cannot be had.
 */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
