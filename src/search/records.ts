import { FILTER_IDS, type FilterId, type SearchState } from './state.ts';
import type { VersionLink } from './version-links.ts';

/** What the search shows of a page or a resource; every record of a locale stands in one file. */
export interface SearchRecord {
  /** The name the search index has for it. */
  id: string;
  /** Address below the locale, such as `resources/nhs-miscarriage/`. The same thing has the same path in every locale. */
  path: string;
  title: string;
  description: string;
  publisher?: string;
  /** Language versions of a resource, the one to show first. */
  versions?: readonly VersionLink[];
  /** Overdue for review. */
  overdue?: boolean;
  filters: Partial<Record<FilterId, readonly string[]>>;
}

/** Number of records per value, by filter. */
export type FilterCounts = Partial<Record<FilterId, Record<string, number>>>;

/** The records that have any of the chosen values of each filter. */
export function filtered(records: readonly SearchRecord[], filters: SearchState['filters']): SearchRecord[] {
  return records.filter((record) => FILTER_IDS.every((id) => passes(record, id, filters[id])));
}

/**
 * Counts, for every filter, how many records have each of its values. A filter's own choice does not narrow its counts, so
 * that they say what another choice would give.
 */
export function filterCounts(records: readonly SearchRecord[], filters: SearchState['filters']): FilterCounts {
  return Object.fromEntries(
    FILTER_IDS.map((id) => {
      const others = { ...filters, [id]: undefined };
      const values = filtered(records, others).flatMap((record) => [...new Set(record.filters[id])]);
      const groups = Map.groupBy(values, (value) => value);
      return [id, Object.fromEntries([...groups].map(([value, all]) => [value, all.length]))];
    }),
  );
}

function passes(record: SearchRecord, id: FilterId, chosen: readonly string[] = []): boolean {
  return chosen.length === 0 || chosen.some((value) => record.filters[id]?.includes(value));
}

/** Kind of a record for readers: a story is a resource too, and says so first of all. */
export function shownKindOf(record: SearchRecord): string {
  return record.filters.kind?.includes('story') ? 'story' : kindOf(record);
}

/** Kind of a record, such as `resource`. */
export function kindOf(record: SearchRecord): string {
  return record.filters.kind?.[0] ?? 'page';
}
