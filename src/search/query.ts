import { hanPhrases, hanWords, hasHan, spaceHan, unspaceHan } from './han.ts';
import { foldedWords } from './highlight.ts';
import type { FilterId, SearchState } from './state.ts';

/** What the search engine knows of a found record. */
export interface FoundRecord {
  /** Address on this site. */
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Number of records per value, by filter. */
export type FilterCounts = Partial<Record<FilterId, Record<string, number>>>;

/** Filters as the engine wants them: a record must have any of the values of each filter. */
export type EngineFilters = Partial<Record<FilterId, { any: readonly string[] }>>;

/** What the engine found: records to be read, and how many there are per filter value. */
export interface EngineAnswer {
  results: { id: string; data(): Promise<FoundRecord> }[];
  filters: FilterCounts;
}

/** A search engine over the index of one locale: Pagefind in the browser, a stand-in in tests. */
export interface SearchEngine {
  search(words: string | null, options: { filters: EngineFilters }): Promise<EngineAnswer>;
}

/** Found records, to be read page by page. */
export interface SearchResult {
  total: number;
  /** Counts per filter value within what was found. */
  counts: FilterCounts;
  /** Reads records `from` up to, not including, `to`. */
  read(from: number, to: number): Promise<FoundRecord[]>;
}

/** Asks the engine. Filters without words list everything that has them; neither words nor filters find nothing. */
export async function runQuery(engine: SearchEngine, state: SearchState): Promise<SearchResult | undefined> {
  const { words, filters } = state;
  if (!words && Object.keys(filters).length === 0) return undefined;
  const ask = (asked: string | null) => engine.search(asked, { filters: engineFilters(filters) });
  const found = hasHan(words) ? await askInChinese(ask, words) : await ask(words || null);
  return {
    total: found.results.length,
    counts: found.filters,
    read: async (from, to) => {
      const slice = found.results.slice(from, to);
      const records = (await Promise.all(slice.map((result) => result.data()))).map(readable);
      return from === 0 ? namesakesFirst(overdueLast(records), words) : overdueLast(records);
    },
  };
}

/** A record with its Chinese texts as they are read; in the index their characters stand apart. */
function readable(record: FoundRecord): FoundRecord {
  const meta = Object.entries(record.meta).map(([name, text]) => [name, unspaceHan(text)]);
  return { ...record, meta: Object.fromEntries(meta) as FoundRecord['meta'] };
}

/** Puts what is overdue for review behind the other records of a page of results. */
export function overdueLast(records: readonly FoundRecord[]): FoundRecord[] {
  const rank = ({ meta }: FoundRecord) => (meta['review'] === 'overdue' ? 1 : 0);
  return [...records].sort((a, b) => rank(a) - rank(b));
}

/**
 * Asks for what was typed as a phrase; when there is no such phrase, for its words in any place. The engine ranks all
 * phrases alike, so the order is that of a search for the characters.
 */
async function askInChinese(ask: (words: string) => Promise<EngineAnswer>, words: string): Promise<EngineAnswer> {
  const typed = await askForAll(ask, hanPhrases(foldedWords(words)));
  const found = typed.results.length > 0 ? typed : await askForAll(ask, hanPhrases(hanWords(words)));
  const ranked = await ask(spaceHan(foldedWords(words).join(' ')));
  const places = new Map(ranked.results.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: { id: string }) => places.get(id) ?? places.size;
  return { ...found, results: [...found.results].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** What is found for every one of some words; counts are those of the first. */
async function askForAll(
  ask: (words: string) => Promise<EngineAnswer>,
  words: readonly string[],
): Promise<EngineAnswer> {
  const answers = await Promise.all(words.slice(0, MOST_WORDS).map(ask));
  const [first = { results: [], filters: {} }, ...others] = answers;
  const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)));
  return { ...first, results: first.results.filter(({ id }) => ids.every((known) => known.has(id))) };
}

/** Values of one filter widen the search, filters narrow it. */
function engineFilters(filters: SearchState['filters']): EngineFilters {
  return Object.fromEntries(Object.entries(filters).map(([id, values]) => [id, { any: values }]));
}

/** Words of a Chinese search that are looked up; each is a search of its own. */
const MOST_WORDS = 8;

/** Kinds whose page answers a search for its own name, the best answer first. */
const ANSWERING_KINDS = ['topic', 'term'];

/**
 * Puts the topic, then the glossary term, that is called just what was searched for before everything else, which the
 * engine's word counts do not promise. The other records keep their order.
 */
export function namesakesFirst(records: readonly FoundRecord[], words: string): FoundRecord[] {
  const wanted = foldedWords(words).join(' ');
  const rank = (record: FoundRecord) => {
    const kind = ANSWERING_KINDS.indexOf(record.filters['kind']?.[0] ?? '');
    const named = wanted !== '' && foldedWords(record.meta['title'] ?? '').join(' ') === wanted;
    return named && kind >= 0 ? kind : ANSWERING_KINDS.length;
  };
  return [...records].sort((a, b) => rank(a) - rank(b));
}
