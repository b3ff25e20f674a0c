import { stringify } from 'csv-stringify/sync';
import type { Resource } from '../../domain/entities.ts';
import { addedOn } from '../../domain/history.ts';
import type { ResourceVersion } from '../../schemas/resource.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';

/** What stands between the values of a cell that holds several. No id, tag or code has it; an address has it escaped. */
const BETWEEN = ' ';

type Cell = string | number | undefined;

/** The columns, in their order, with what stands in each. What belongs to the resource is the same in all its rows. */
const COLUMNS: Readonly<Record<string, (version: ResourceVersion, resource: Resource) => Cell>> = {
  id: (_, { id }) => id,
  lang: ({ lang }) => lang,
  original: (version, { versions }) => String(version === versions[0]),
  title: ({ title }) => title,
  working_title: ({ workingTitle }) => String(workingTitle === true),
  url: ({ url }) => url,
  exact: ({ exact }) => String(exact !== false),
  formats: ({ formats }) => formats.join(BETWEEN),
  pages: ({ pages }) => pages,
  minutes: ({ minutes }) => minutes,
  archive_url: ({ archiveUrl }) => archiveUrl,
  former_urls: ({ formerUrls = [] }) => formerUrls.map((url) => url.replaceAll(BETWEEN, '%20')).join(BETWEEN),
  check_result: ({ check }) => check.result,
  check_on: ({ check }) => check.on,
  publishers: (_, { publishers }) => publishers.map(({ id }) => id).join(BETWEEN),
  placements: (_, { placements }) =>
    placements.map(({ topic, section, order }) => `${topic}/${section}/${order}`).join(BETWEEN),
  audiences: (_, { audiences }) => audiences.join(BETWEEN),
  jurisdictions: (_, { jurisdictions }) => jurisdictions.join(BETWEEN),
  ...Object.fromEntries(
    PUBLISHED_LOCALE_IDS.map((locale) => [
      `description_${locale}`,
      (_: ResourceVersion, { description }: Resource) => description[locale],
    ]),
  ),
  ...Object.fromEntries(
    PUBLISHED_LOCALE_IDS.map((locale) => [
      `notes_${locale}`,
      (_: ResourceVersion, { notes }: Resource) => notes?.[locale],
    ]),
  ),
  source: (_, { source }) => source,
  criteria: (_, { selection }) => selection.criteria.join(BETWEEN),
  selected_by: (_, { selection }) => selection.by,
  selected_on: (_, { selection }) => selection.on,
  review_last: (_, { review }) => review.last,
  review_next: (_, { review }) => review.next,
  review_by: (_, { review }) => review.by,
  state: (_, { freshness }) => freshness.state,
  added: (_, resource) => addedOn(resource),
};

/**
 * Every language version of some resources as CSV (RFC 4180), one per row. It begins with a byte order mark, by which spreadsheets
 * know UTF-8; a cell that one would take for a formula begins with an apostrophe.
 */
export function resourceTable(resources: readonly Resource[]): string {
  const rows = resources.flatMap((resource) =>
    resource.versions.map((version) => Object.values(COLUMNS).map((cellOf) => cellOf(version, resource))),
  );
  return stringify([Object.keys(COLUMNS), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
