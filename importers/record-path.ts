import { COLLECTIONS, type CollectionName } from '../src/schemas/collections.ts';

/** The file of a record below the content root, such as `resources/example-leaflet.yaml`. */
export function recordPath(collection: CollectionName, id: string, locale = ''): string {
  const [before = '', after, last] = COLLECTIONS[collection].pattern.split('*');
  if (after === undefined) return before;
  return last === undefined ? `${before}${id}${after}` : `${before}${id}${after}${locale}${last}`;
}
