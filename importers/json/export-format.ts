import { COLLECTIONS } from '../../src/schemas/collections.ts';
import type { DataCollectionName } from '../../librarian/content-model.ts';

type ExportedCollectionName = Exclude<DataCollectionName, 'linkChecks'>;

/** Name and version of the form of an export, at its start. */
export const EXPORT_FORMAT = 'signpost-records/1';

/** Collections of records that people write; texts with a file per locale stay with them, and what the link checker found with it. */
export const EXPORTED_COLLECTIONS: readonly ExportedCollectionName[] = (
  Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[]
).filter((name): name is ExportedCollectionName => !name.endsWith('Texts') && name !== 'linkChecks');

/** Whether an export can hold records of a collection. */
export function isExportedCollection(name: string): name is ExportedCollectionName {
  return (EXPORTED_COLLECTIONS as readonly string[]).includes(name);
}
