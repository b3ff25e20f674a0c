import type { ConceptMatch } from './concept-match.ts';
import { filterCounts, filtered, kindOf, type FilterCounts, type SearchRecord } from './records.ts';
import type { SearchState } from './state.ts';

/** Results under one heading. */
export interface ResultGroup {
  /** Id of a topic; `null` for what belongs to none. */
  topic: string | null;
  records: SearchRecord[];
}

/** What the search found beside the best match. */
export interface Answer {
  total: number;
  groups: ResultGroup[];
  counts: FilterCounts;
}

/** What an answer is made of. */
export interface Findings {
  /** Every record of the reader's locale. */
  records: readonly SearchRecord[];
  /** Paths of the records that have the words, the best first. Those of the reader's own index come first. */
  paths: readonly string[];
  /** Targets the words lead to, the best first. */
  matches: readonly ConceptMatch[];
  /** Languages of the results that come first: the reader's, and that of the words. */
  languages: readonly string[];
}

/**
 * Makes the answer to a search: what has the words, then what else is listed under the topic the words stand for, by topic.
 * Without words it holds every record that passes the filters.
 */
export function makeAnswer(state: SearchState, findings: Findings): Answer {
  const found = state.words ? withWords(findings) : [...findings.records];
  const shown = filtered(found, state.filters);
  return {
    total: shown.length,
    groups: grouped(inOrder(shown, findings.languages), topicsOf(findings.matches)),
    counts: filterCounts(found, state.filters),
  };
}

function withWords({ records, paths, matches }: Findings): SearchRecord[] {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const meant = matches.map(({ path }) => path);
  const all = new Set([
    ...meant.filter((path) => byPath.has(path)),
    ...paths,
    ...matches.filter(isSure).flatMap(({ path }) => listedUnder(path, records)),
  ]);
  return [...all].flatMap((path) => byPath.get(path) ?? []);
}

/** Whether the words are the name of the target, so that all that it lists is an answer to them. */
function isSure({ how, path, score }: ConceptMatch): boolean {
  return path.startsWith('topics/') && (how === 'exact' || score > 0.85);
}

/** Paths of the resources that a topic, or a section of it, lists. */
function listedUnder(path: string, records: readonly SearchRecord[]): string[] {
  const [, topic = '', section = ''] = /^topics\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
  const { filters } = { filters: { topic: [topic], ...(section && { section: [section] }) } };
  return topic
    ? filtered(records, filters)
        .filter((record) => kindOf(record) === 'resource')
        .map((record) => record.path)
    : [];
}

/** What has a version in one of the languages first, what is overdue for review last; then what is about the site itself. */
function inOrder(records: readonly SearchRecord[], languages: readonly string[]): SearchRecord[] {
  const rank = (record: SearchRecord) => {
    const { versions, overdue } = record;
    const readable = !versions || versions.some(({ lang }) => languages.includes(lang));
    return (kindOf(record) === 'page' ? 4 : 0) + (overdue ? 2 : 0) + (readable ? 0 : 1);
  };
  return records.toSorted((a, b) => rank(a) - rank(b));
}

/** Topics that the words stand for, the likeliest first. */
function topicsOf(matches: readonly ConceptMatch[]): string[] {
  return [...new Set(matches.flatMap(({ path }) => /^topics\/([^/]+)\//.exec(path)?.[1] ?? []))];
}

/** Files every record once: under a topic that was asked for, else under its first. Groups stand in the order of their first record. */
function grouped(records: readonly SearchRecord[], asked: readonly string[]): ResultGroup[] {
  const groups = Map.groupBy(records, (record) => {
    const own = topicsOfRecord(record);
    return asked.find((topic) => own.includes(topic)) ?? own[0] ?? null;
  });
  return [...groups].map(([topic, list]) => ({ topic, records: list }));
}

function topicsOfRecord({ path, filters }: SearchRecord): readonly string[] {
  const own = /^topics\/([^/]+)\//.exec(path)?.[1];
  return own ? [own] : (filters.topic ?? []);
}
