import { unspaceHan } from './han.ts';
import type { SearchRecord } from './records.ts';
import { FILTER_IDS } from './state.ts';
import { readVersionLinks } from './version-links.ts';

/** A record as the search index holds it (Pagefind's fragment), as far as it matters here. */
export interface IndexFragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * A record of the index as the search page reads it.
 * @param id The name the index has for it.
 * @param locale The locale it belongs to.
 */
export function recordOf(id: string, { url, meta, filters }: IndexFragment, locale: string): SearchRecord {
  const text = (name: string) => unspaceHan(meta[name] ?? '');
  const versions = readVersionLinks(meta['versions']);
  const ordered = FILTER_IDS.flatMap((filter) => (filters[filter] ? [[filter, [...filters[filter]].sort()]] : []));
  return {
    id,
    path: url.replace(`/${locale}/`, ''),
    title: text('title'),
    description: text('description'),
    ...(meta['publisher'] && { publisher: text('publisher') }),
    ...(versions.length > 0 && { versions }),
    ...(meta['review'] === 'overdue' && { overdue: true }),
    filters: Object.fromEntries(ordered) as SearchRecord['filters'],
  };
}
