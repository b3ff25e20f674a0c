import type { Vocabulary } from './concepts.ts';
import { searchLanguage, type SearchLanguage } from './languages.ts';
import { wordsOf } from './normalize.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';

/** Whether a term is the title of its target, another name that is shown there, only leads there, or is a misspelling. */
export type TermRank = 'title' | 'name' | 'other' | 'slip';

/** A term of the vocabulary, ready to be compared. */
export interface IndexedTerm {
  /** Path of the target. */
  path: string;
  /** As it is written. */
  text: string;
  rank: TermRank;
  key: string;
  tokens: readonly Token[];
}

/** What a word counts at least that is a name by itself, however many targets share it. */
const NAME_WEIGHT = 2;
/** What a word counts at most, so that one rare word does not stand for a whole question. */
const MOST_WEIGHT = 3.5;

/** The vocabulary of one language, ready to be searched. */
export class LanguageIndex {
  readonly locale: string;
  readonly language: SearchLanguage;
  readonly terms: readonly IndexedTerm[];
  /** Every word of the vocabulary in normal form, with the way it is written. */
  readonly words = new Map<string, string>();
  /** Everyday words in normal form that are not slips for others. */
  readonly apart: ReadonlySet<string>;
  /** Number of targets that have terms. */
  readonly targets: number;
  readonly #byKey = new Map<string, IndexedTerm[]>();
  readonly #byJoined = new Map<string, IndexedTerm[]>();
  readonly #byTelling = new Map<string, IndexedTerm[]>();
  readonly #weights = new Map<string, number>();
  readonly #byStem = new Map<string, Set<IndexedTerm>>();

  constructor(vocabulary: Vocabulary) {
    this.locale = vocabulary.locale;
    this.language = searchLanguage(vocabulary.locale);
    this.apart = new Set(vocabulary.apart.flatMap(wordsOf));
    this.terms = [...vocabulary.terms].flatMap(([path, { names, others, slips }]) => [
      ...names.map((text, place) => this.#indexed(path, text, place === 0 ? 'title' : 'name')),
      ...others.map((text) => this.#indexed(path, text, 'other')),
      ...slips.map((text) => this.#indexed(path, text, 'slip')),
    ]);
    this.targets = new Set(this.terms.map(({ path }) => path)).size;
    for (const term of this.terms) this.#file(term);
  }

  /** Terms whose words are just these, in this order. */
  withKey(key: string): readonly IndexedTerm[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Terms whose words are just these, written together or apart. */
  withJoined(joined: string): readonly IndexedTerm[] {
    return this.#byJoined.get(joined) ?? [];
  }

  /** Terms whose words are just these, but for words without meaning of their own. */
  withTelling(telling: string): readonly IndexedTerm[] {
    return this.#byTelling.get(telling) ?? [];
  }

  /** Terms that have a word of this stem. */
  withStem(stem: string): ReadonlySet<IndexedTerm> {
    return this.#byStem.get(stem) ?? new Set();
  }

  /** Whether the vocabulary has a word, or another form of it. */
  knows(word: string): boolean {
    return this.#byStem.has(this.language.stem(word));
  }

  /** The title of a target. */
  titleOf(path: string): string {
    return this.terms.find((term) => term.path === path)?.text ?? '';
  }

  /** Whether a word is a name by itself. */
  isName(stem: string): boolean {
    return [...this.withStem(stem)].some(
      ({ rank, tokens }) => (rank === 'title' || rank === 'name') && tokens.length === 1,
    );
  }

  /** How much a word tells: the more targets share it, the less. */
  weight(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const terms = [...this.withStem(stem)];
    const sharing = new Set(terms.map(({ path }) => path)).size;
    const rare = Math.log(1 + this.targets / Math.max(1, sharing));
    const weight = Math.min(MOST_WEIGHT, Math.max(this.isName(stem) ? NAME_WEIGHT : 0, rare));
    this.#weights.set(stem, weight);
    return weight;
  }

  #indexed(path: string, text: string, rank: TermRank): IndexedTerm {
    return { path, text, rank, key: keyOf(text), tokens: tokensOf(text, this.language) };
  }

  #file(term: IndexedTerm): void {
    push(this.#byKey, term.key, term);
    push(this.#byJoined, term.key.replaceAll(' ', ''), term);
    push(this.#byTelling, joinedKey(term.tokens), term);
    // The words of a misspelling are no words.
    if (term.rank === 'slip') return;
    for (const { word, stem } of term.tokens) {
      if (!this.words.has(word)) this.words.set(word, written(term.text, word));
      const terms = this.#byStem.get(stem);
      if (terms) terms.add(term);
      else this.#byStem.set(stem, new Set([term]));
    }
  }
}

/** Tokens as one key without spaces. */
export function joinedKey(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word the way a text writes it, in small letters unless it is an abbreviation. */
function written(text: string, word: string): string {
  const found = text.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => wordsOf(part).join('') === word) ?? word;
  return found === found.toUpperCase() && found.length < 6 ? found : found.toLowerCase();
}
