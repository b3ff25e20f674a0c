import { COLLECTIONS } from '../../src/schemas/collections.ts';
import type { DataCollectionName } from '../../librarian/content-model.ts';

/** Name and version of the form of an export, at its start. */
export const EXPORT_FORMAT = 'signpost-records/1';

/** Collections of data files; texts with a file per locale stay with the people who write them. */
export const EXPORTED_COLLECTIONS: readonly DataCollectionName[] = (
  Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[]
).filter((name): name is DataCollectionName => !name.endsWith('Texts'));

/** Whether an export can hold records of a collection. */
export function isExportedCollection(name: string): name is DataCollectionName {
  return (EXPORTED_COLLECTIONS as readonly string[]).includes(name);
}
