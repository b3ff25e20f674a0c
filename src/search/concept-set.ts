import { LanguageIndex } from './concept-index.ts';
import { matchConcepts, type ConceptMatch } from './concept-match.ts';
import {
  readConceptFile,
  readSharedFile,
  type ConceptFile,
  type ConceptTarget,
  type SharedConceptFile,
} from './concepts.ts';
import { suggest, type Suggestion } from './suggest.ts';

/** The words that lead somewhere: those of the reader's language, and once they have come those of the others. */
export class ConceptSet {
  /** Where words lead, by path. */
  readonly targets: ReadonlyMap<string, ConceptTarget>;
  /** Settled when the words of all languages are there. */
  readonly complete: Promise<void>;
  #indexes: readonly LanguageIndex[];

  constructor(file: ConceptFile, shared: Promise<SharedConceptFile>) {
    const { targets, vocabulary } = readConceptFile(file);
    this.targets = new Map(targets.map((target) => [target.path, target]));
    this.#indexes = [new LanguageIndex(vocabulary)];
    this.complete = shared.then((all) => {
      this.#indexes = [...this.#indexes, ...readSharedFile(all, file.locale).map((each) => new LanguageIndex(each))];
    });
    // Without the other languages the reader's own still work; who needs them waits for `complete`.
    this.complete.catch(() => undefined);
  }

  /** What words lead to, as far as the languages have come. */
  matches(words: string): ConceptMatch[] {
    return matchConcepts(words, this.#indexes);
  }

  /** Every term of the reader's language, with the path it leads to. */
  ownTerms(): readonly { text: string; path: string }[] {
    return this.#indexes[0]?.terms ?? [];
  }

  /** What to offer for words that are being typed. */
  suggestions(typed: string): Suggestion[] {
    return suggest(typed, this.#indexes);
  }
}
