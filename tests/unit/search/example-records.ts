import type { SearchRecord } from '../../../src/search/records.ts';
import type { FilterId } from '../../../src/search/state.ts';

const KINDS: Readonly<Record<string, string>> = {
  topics: 'topic',
  glossary: 'term',
  organizations: 'organization',
  resources: 'resource',
};

/** A record whose id is the last part of its path, of the kind its path tells, with some filters and fields of its own. */
export function record(
  path: string,
  filters: Partial<Record<FilterId, readonly string[]>> = {},
  fields: Partial<SearchRecord> = {},
): SearchRecord {
  const parts = path.split('/').filter((part) => part !== '');
  const id = parts.at(-1) ?? '';
  const kind = KINDS[parts.length > 1 ? (parts[0] ?? '') : ''] ?? 'page';
  return { id, path, title: id, description: '', filters: { kind: [kind], ...filters }, ...fields };
}

/** A resource listed under some topics, with versions in some languages. */
export function resourceRecord(
  id: string,
  topic: readonly string[],
  languages: readonly string[] = ['en'],
  fields: Partial<SearchRecord> = {},
): SearchRecord {
  const versions = languages.map((lang) => ({ lang, title: id, url: `https://example.org/${id}/${lang}` }));
  return record(`resources/${id}/`, { topic, language: languages }, { versions, ...fields });
}
