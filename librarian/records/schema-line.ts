import { COLLECTION_LABELS } from '../../src/schemas/collection-labels.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/**
 * First line of a record, by which editors find the JSON Schema of its collection.
 * @param path Path of the file below the content root, which lies beside `schemas`.
 */
export function schemaLine(collection: CollectionName, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  return `# yaml-language-server: $schema=${up}schemas/json/${COLLECTION_LABELS[collection].name}.schema.json\n`;
}
