import { LanguageIndex } from './concept-index.ts';
import { matchConcepts, type ConceptMatch } from './concept-match.ts';
import {
  readConceptFile,
  readSharedFile,
  type ConceptFile,
  type ConceptTarget,
  type SharedConceptFile,
} from './concepts.ts';
import { keyOf } from './tokens.ts';
import { suggest, type Suggestion } from './suggest.ts';

/** The words that lead somewhere: those of the reader's language, and once they have been asked for those of the others. */
export class ConceptSet {
  /** Where words lead, by path. */
  readonly targets: Map<string, ConceptTarget>;
  readonly #locale: string;
  readonly #loadShared: () => Promise<SharedConceptFile>;
  #others: Promise<void> | undefined;
  #indexes: readonly LanguageIndex[];

  /** @param loadShared Loads the words of all languages. */
  constructor(file: ConceptFile, loadShared: () => Promise<SharedConceptFile>) {
    const { targets, vocabulary } = readConceptFile(file);
    this.targets = new Map(targets.map((target) => [target.path, target]));
    this.#indexes = [new LanguageIndex(vocabulary)];
    this.#locale = file.locale;
    this.#loadShared = loadShared;
  }

  /**
   * Adds the words of the other languages. They come second, so that the first answer does not wait for them.
   * @throws Error when they cannot be had; the next call tries again.
   */
  addOthers(): Promise<void> {
    this.#others ??= this.#loadShared().then(
      (shared) => {
        const { targets, vocabularies } = readSharedFile(shared, this.#locale, this.targets);
        for (const target of targets) this.targets.set(target.path, target);
        this.#indexes = [...this.#indexes, ...vocabularies.map((each) => new LanguageIndex(each))];
      },
      (error: unknown) => {
        this.#others = undefined;
        throw error;
      },
    );
    return this.#others;
  }

  /** What words lead to, as far as the languages have come. */
  matches(words: string): ConceptMatch[] {
    return matchConcepts(words, this.#indexes);
  }

  /** Whether a word is an everyday one that is no slip for another. */
  isApart(word: string): boolean {
    return this.#indexes.some(({ apart }) => apart.has(keyOf(word)));
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
