import { makeAnswer, type Answer } from '../search/answer.ts';
import { bestMatches, correction, foreignLocale } from '../search/best-match.ts';
import type { ConceptMatch } from '../search/concept-match.ts';
import type { ConceptTarget } from '../search/concepts.ts';
import { recordFile } from '../search/files.ts';
import { findText, type SearchEngine, type TextHits } from '../search/full-text.ts';
import type { SearchRecord } from '../search/records.ts';
import type { SearchState } from '../search/state.ts';
import { loadConcepts, loadJson, type Concepts } from './concept-files.ts';
import { startEngine } from './search-engine.ts';

/** A target to show before the results. */
export interface Best {
  match: ConceptMatch;
  target: ConceptTarget;
  record: SearchRecord | undefined;
}

/** All that a search gives. */
export interface Found {
  best: Best[];
  answer: Answer;
  /** The words without slips, where the words as typed are not known. */
  corrected: string | undefined;
  /** Whether the answer is one to the corrected words, because there is none to the words typed. */
  replaced: boolean;
  /** Words that nothing has. */
  missing: string[];
}

/** A searched locale: its records by the names its index has for them. */
interface Searched {
  engine: SearchEngine;
  records: readonly SearchRecord[];
  paths: ReadonlyMap<string, string>;
}

/** Searches on the reader's device. Everything it loads is loaded whole, so that no request depends on the words. */
export class Finder {
  readonly locale: string;
  readonly reading: readonly string[];
  readonly #searched = new Map<string, Promise<Searched>>();

  /**
   * @param locale The reader's locale.
   * @param reading Languages of the results that come first.
   */
  constructor(locale: string, reading: readonly string[]) {
    this.locale = locale;
    this.reading = reading;
  }

  /** Begins to load what every search needs. */
  prepare(): void {
    this.#locale(this.locale).catch(() => undefined);
  }

  /** What the reader's own words lead to, which is known before the rest has come. */
  async quickly({ words }: SearchState): Promise<Best[]> {
    const concepts = await loadConcepts(this.locale);
    return this.#bestOf(concepts, concepts.matches(words), []);
  }

  /** @throws Error when a part of the search cannot be loaded. */
  async find(state: SearchState): Promise<Found> {
    const concepts = await loadConcepts(this.locale);
    const locales = [this.locale, ...state.within.filter((locale) => locale !== this.locale)];
    const searched = await Promise.all(locales.map((locale) => this.#locale(locale)));
    await concepts.complete;
    const matches = state.words ? concepts.matches(state.words) : [];
    const corrected = correction(matches);
    const typed = await this.#hits(state.words, locales, searched);
    const replaced = corrected !== undefined && typed.ids.length === 0;
    const hits = replaced ? await this.#hits(corrected, locales, searched) : typed;
    const records = searched[0]?.records ?? [];
    const foreign = foreignLocale(matches, this.locale);
    const languages = [...this.reading, ...state.within, ...(foreign ? [foreign] : [])];
    const answer = makeAnswer(state, { records, paths: hits.ids, matches, languages });
    const best = this.#bestOf(concepts, matches, records);
    return { best, answer, corrected, replaced, missing: replaced ? [] : hits.unknown };
  }

  #bestOf(concepts: Concepts, matches: readonly ConceptMatch[], records: readonly SearchRecord[]): Best[] {
    return bestMatches(matches).flatMap((match) => {
      const target = concepts.targets.get(match.path);
      return target ? [{ match, target, record: records.find(({ path }) => path === match.path) }] : [];
    });
  }

  /** Paths of what has the words in any of the searched locales; a word is unknown when it is so in all of them. */
  async #hits(words: string, locales: readonly string[], searched: readonly Searched[]): Promise<TextHits> {
    if (!words) return { ids: [], unknown: [] };
    const all = await Promise.all(
      searched.map(async ({ engine, paths }, place) => {
        const { ids, unknown } = await findText(engine, words, locales[place] ?? this.locale);
        return { paths: ids.flatMap((id) => paths.get(id) ?? []), unknown };
      }),
    );
    const [first, ...others] = all.map(({ unknown }) => unknown);
    const unknown = (first ?? []).filter((word) => others.every((each) => each.includes(word)));
    return { ids: [...new Set(all.flatMap(({ paths }) => paths))], unknown };
  }

  #locale(locale: string): Promise<Searched> {
    const known = this.#searched.get(locale);
    if (known) return known;
    const searched = this.#load(locale);
    this.#searched.set(locale, searched);
    searched.catch(() => this.#searched.delete(locale));
    return searched;
  }

  async #load(locale: string): Promise<Searched> {
    const records = loadJson<SearchRecord[]>(recordFile(locale));
    const probe = records.then((list) => list[0]?.title ?? '');
    const [list, engine] = await Promise.all([records, startEngine(locale, probe)]);
    return { engine, records: list, paths: new Map(list.map(({ id, path }) => [id, path])) };
  }
}
