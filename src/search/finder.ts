import { makeAnswer, type Answer } from './answer.ts';
import { bestMatches, correction, foreignLocale, MOST_BEST } from './best-match.ts';
import type { ConceptMatch } from './concept-match.ts';
import type { ConceptSet } from './concept-set.ts';
import { findText, type SearchEngine, type TextHits } from './full-text.ts';
import { spaceHan } from './han.ts';
import { namedRecords } from './named-records.ts';
import { filtered, shownKindOf, type SearchRecord } from './records.ts';
import { respelled, titleWords } from './spelling.ts';
import { FILTER_IDS, type SearchState } from './state.ts';

/** Where a search gets its parts from: the site's files in the browser, the built site's on a librarian's machine. */
export interface SearchSource {
  concepts(locale: string): Promise<ConceptSet>;
  records(locale: string): Promise<readonly SearchRecord[]>;
  /** @param probes Words that the index has; an engine that lacks its index finds nothing and does not say why. */
  engine(locale: string, probes: Promise<readonly string[]>): Promise<SearchEngine>;
}

/** A page to show before the results. */
export interface Best {
  /** Address below the locale. */
  path: string;
  kind: string;
  title: string;
  /** What is known of it beyond its title, once the records have come. */
  record?: SearchRecord;
  /** How the words lead to it, unless they stand in its name. */
  match?: ConceptMatch;
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

/**
 * Targets of the vocabulary above which a site is large: its index then takes so long to come that the records come first by themselves, and
 * what is known from them is shown meanwhile (decision 0040).
 */
export const MANY_TARGETS = 600;

/** Titles that an engine may try itself with. */
const PROBES = 3;

/** Score of a match above which the words are a term, and no resource is meant. */
const SURE = 0.85;

/** Searches on the reader's device. Everything it loads is loaded whole, so that no request depends on the words. */
export class Finder {
  readonly locale: string;
  readonly reading: readonly string[];
  readonly #source: SearchSource;
  #titleWords: Map<string, string> | undefined;
  readonly #searched = new Map<string, Promise<Searched>>();
  readonly #loaded = new Map<string, Promise<readonly SearchRecord[]>>();

  /**
   * @param source Where its parts come from.
   * @param locale The reader's locale.
   * @param reading Languages of the results that come first.
   */
  constructor(source: SearchSource, locale: string, reading: readonly string[]) {
    this.#source = source;
    this.locale = locale;
    this.reading = reading;
  }

  /** Begins to load what every search needs. */
  prepare(): void {
    this.#locale(this.locale).catch(() => undefined);
  }

  /** What the reader's own words lead to, which is known before the rest has come. */
  async quickly({ words }: SearchState): Promise<Best[]> {
    const concepts = await this.#source.concepts(this.locale);
    return bestOf(concepts, concepts.matches(words), new Map());
  }

  /**
   * On a large site, what the vocabulary and the records tell before the index has come: all that a topic lists which the words stand for, or
   * all that passes the filters. Nothing on a small site, whose index comes with the records, and nothing where that is no answer.
   * @throws Error when a part of the search cannot be loaded.
   */
  async early(state: SearchState): Promise<Found | undefined> {
    const concepts = await this.#source.concepts(this.locale);
    if (!isLarge(concepts)) return undefined;
    this.prepare();
    const records = await this.#records(this.locale);
    const matches = state.words ? concepts.matches(state.words) : [];
    const answer = makeAnswer(state, { records, paths: [], matches, languages: [...this.reading, ...state.within] });
    const best = this.#best(state, concepts, matches, [], records);
    return answer.total > 0 ? { best, answer, corrected: undefined, replaced: false, missing: [] } : undefined;
  }

  /** @throws Error when a part of the search cannot be loaded. */
  async find(state: SearchState): Promise<Found> {
    const concepts = await this.#source.concepts(this.locale);
    const locales = [this.locale, ...state.within.filter((locale) => locale !== this.locale)];
    const searched = await Promise.all(locales.map((locale) => this.#locale(locale)));
    await concepts.addOthers();
    const matches = state.words ? concepts.matches(state.words) : [];
    const typed = await this.#hits(state.words, locales, searched);
    const records = searched[0]?.records ?? [];
    const corrected = correction(matches) ?? this.#respelled(state.words, typed, records, concepts);
    const replaced = corrected !== undefined && typed.ids.length === 0;
    const hits = replaced ? await this.#hits(corrected, locales, searched) : typed;
    const foreign = foreignLocale(matches, this.locale);
    const languages = [...this.reading, ...state.within, ...(foreign ? [foreign] : [])];
    const answer = makeAnswer(state, { records, paths: hits.ids, matches, languages });
    const asked = replaced ? { ...state, words: corrected } : state;
    const best = this.#best(asked, concepts, matches, hits.ids, records);
    return { best, answer, corrected, replaced, missing: replaced ? [] : hits.unknown };
  }

  /** What the words lead to and the filters let pass, after the resources that they name, unless they are a term. */
  #best(
    { words, filters }: SearchState,
    concepts: ConceptSet,
    matches: readonly ConceptMatch[],
    paths: readonly string[],
    records: readonly SearchRecord[],
  ): Best[] {
    const byPath = new Map(records.map((record) => [record.path, record]));
    const named = (matches[0]?.score ?? 0) > SURE ? [] : namedRecords(words, paths, byPath, this.locale);
    const resources = named.map((record): Best => ({
      path: record.path,
      kind: shownKindOf(record),
      title: record.title,
      record,
    }));
    return [...resources, ...bestOf(concepts, matches, byPath)]
      .slice(0, MOST_BEST)
      .filter(({ record }) => passesFilters(record, filters));
  }

  #respelled(
    words: string,
    { ids, unknown }: TextHits,
    records: readonly SearchRecord[],
    concepts: ConceptSet,
  ): string | undefined {
    if (ids.length > 0 || unknown.some((word) => concepts.isApart(word))) return undefined;
    this.#titleWords ??= titleWords(records);
    return respelled(words, unknown, this.#titleWords, this.locale);
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
    return once(this.#searched, locale, () => this.#load(locale));
  }

  #records(locale: string): Promise<readonly SearchRecord[]> {
    return once(this.#loaded, locale, () => this.#source.records(locale));
  }

  async #load(locale: string): Promise<Searched> {
    const records = this.#records(locale);
    // As the index holds them: a browser cuts Chinese into words that the index may not have.
    const probes = records.then((list) => list.slice(0, PROBES).map(({ title }) => spaceHan(title)));
    // A failure is told by `records` itself.
    probes.catch(() => undefined);
    if (isLarge(await this.#source.concepts(this.locale))) await records;
    const [list, engine] = await Promise.all([records, this.#source.engine(locale, probes)]);
    return { engine, records: list, paths: new Map(list.map(({ id, path }) => [id, path])) };
  }
}

/** What is under way or has come under a name; what has failed is asked for again. */
function once<T>(known: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  const found = known.get(name);
  if (found) return found;
  const loaded = load();
  known.set(name, loaded);
  loaded.catch(() => known.delete(name));
  return loaded;
}

/** Whether the vocabulary is that of a large site. */
function isLarge({ targets }: ConceptSet): boolean {
  return targets.size > MANY_TARGETS;
}

/** What a filter does not apply to, such as the language of a page of our own, passes it. */
function passesFilters(record: SearchRecord | undefined, filters: SearchState['filters']): boolean {
  if (!record) return !filters.kind;
  return FILTER_IDS.every((id) => !record.filters[id] || filtered([record], { [id]: filters[id] }).length > 0);
}

function bestOf(
  concepts: ConceptSet,
  matches: readonly ConceptMatch[],
  records: ReadonlyMap<string, SearchRecord>,
): Best[] {
  return bestMatches(matches).flatMap((match): Best[] => {
    const target = concepts.targets.get(match.path);
    const record = records.get(match.path);
    return target ? [{ ...target, match, ...(record && { record }) }] : [];
  });
}
