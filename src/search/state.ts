/** Filters of the search, as they stand in the address and in the index. */
export const FILTER_IDS = [
  'kind',
  'topic',
  'section',
  'language',
  'format',
  'audience',
  'publisher',
  'country',
] as const;
/** One of {@link FILTER_IDS}. */
export type FilterId = (typeof FILTER_IDS)[number];

/** What a reader searches for. */
export interface SearchState {
  words: string;
  /** Chosen values by filter; a filter without values is left out. */
  filters: Partial<Record<FilterId, readonly string[]>>;
  /** Locales whose texts are searched too, besides the reader's own. */
  within: readonly string[];
}

/** Name of {@link SearchState.within} in the address. */
const WITHIN = 'in';
const MAX_WORDS = 200;
const MAX_VALUES = 30;
const VALUE = /^[A-Za-z0-9-]{1,60}$/;

/** Reads a search off the part of an address behind `#`. Whatever is not understood is left out. */
export function readSearchHash(hash: string): SearchState {
  const parameters = new URLSearchParams(hash.replace(/^#/, '').slice(0, 4000));
  const filters: SearchState['filters'] = {};
  for (const id of FILTER_IDS) {
    const values = valuesOf(parameters, id);
    if (values.length > 0) filters[id] = values;
  }
  return { words: tidy(parameters.get('q') ?? ''), filters, within: valuesOf(parameters, WITHIN) };
}

/** Whether a search asks for anything. */
export function isEmptySearch({ words, filters }: SearchState): boolean {
  return !words && Object.keys(filters).length === 0;
}

function valuesOf(parameters: URLSearchParams, name: string): string[] {
  return [...new Set(parameters.getAll(name))].filter((value) => VALUE.test(value)).slice(0, MAX_VALUES);
}

/** Writes a search as the part of an address from `#` on; the empty search is the empty text. */
export function searchHash({ words, filters, within }: SearchState): string {
  const parameters = new URLSearchParams();
  if (tidy(words)) parameters.set('q', tidy(words));
  for (const id of FILTER_IDS) for (const value of filters[id] ?? []) parameters.append(id, value);
  for (const locale of within) parameters.append(WITHIN, locale);
  const text = parameters.toString();
  return text && `#${text}`;
}

function tidy(words: string): string {
  // By code points, so that no character is cut in two.
  return [...words.replace(/\s+/g, ' ').trim()].slice(0, MAX_WORDS).join('').trimEnd();
}
