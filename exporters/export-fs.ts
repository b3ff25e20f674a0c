import { placeOf } from '../librarian/content-parser.ts';
import type { CollectionName } from '../src/schemas/collections.ts';
import type { FactData } from '../src/schemas/fact.ts';
import type { OrganizationData } from '../src/schemas/organization.ts';
import type { ResourceData } from '../src/schemas/resource.ts';
import type { TopicData, TopicTextData } from '../src/schemas/topic.ts';
import { readRecords, type Records } from '../importers/content-fs.ts';
import { EXPORTED_COLLECTIONS } from '../importers/json/export-format.ts';
import type { Fields } from '../importers/merge/trees.ts';
import { csvHeader, csvRows } from './csv/resources-csv.ts';
import { recordsJson } from './json/records-json.ts';
import { summaries } from './xml/summaries.ts';
import { exportXml } from './xml/topics-xml.ts';

/** The resources of a content folder as a spreadsheet, by id. */
export function resourcesAsCsv(root: string): string {
  const rows = [...byId(readRecords(root, ['resources']), 'resources')].map(([id, fields]) => csvRows(id, fields));
  return csvHeader() + rows.join('');
}

/** The records of some collections of a content folder as JSON, in the order of their files. */
export function recordsAsJson(root: string, collections: readonly CollectionName[] = EXPORTED_COLLECTIONS): string {
  const records = [...readRecords(root, collections)].flatMap(([path, record]) => {
    const place = placeOf(path);
    return place ? [{ collection: place.collection, id: place.id, record }] : [];
  });
  return recordsJson(records);
}

/** The topics of a content folder with their links, in the form of the XML of MedlinePlus. Links that were withdrawn are left out. */
export function topicsAsXml(root: string, frame: { origin: string; today: string }): string {
  const records = readRecords(root, ['topics', 'topicTexts', 'resources', 'organizations', 'facts', 'terms']);
  const of = <D>(collection: CollectionName) => byId(records, collection) as unknown as ReadonlyMap<string, D>;
  const resources = of<ResourceData>('resources');
  const organizations = of<OrganizationData>('organizations');
  const topicTexts = of<TopicTextData & { body: string }>('topicTexts');
  const summaryOf = summaries({
    resources,
    organizations,
    facts: of<FactData>('facts'),
    terms: [...of('terms').keys()],
    bodyOf: (topic, locale) => topicTexts.get(`${topic}/${locale}`)?.body ?? '',
    origin: frame.origin,
  });
  const listed = new Map([...resources].filter(([, resource]) => !isWithdrawn(resource)));
  return exportXml({ topics: of<TopicData>('topics'), topicTexts, resources: listed, organizations, summaryOf }, frame);
}

/** Whether the last of the changes that take a resource off the lists, or put it back, has taken it off. */
function isWithdrawn({ history }: ResourceData): boolean {
  return history.findLast(({ change }) => change === 'withdrawn' || change === 'restored')?.change === 'withdrawn';
}

/** Records of a collection by id, texts by `<id>/<locale>`. */
function byId(records: Records, collection: CollectionName): Map<string, Fields> {
  return new Map(
    [...records].flatMap(([path, fields]) => {
      const place = placeOf(path);
      if (place?.collection !== collection) return [];
      return [[place.locale === undefined ? place.id : `${place.id}/${place.locale}`, fields] as const];
    }),
  );
}
