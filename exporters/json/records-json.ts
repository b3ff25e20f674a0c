import { fingerprintOf } from '../../importers/fingerprint.ts';
import { EXPORT_FORMAT } from '../../importers/json/export-format.ts';
import type { Fields } from '../../importers/merge/trees.ts';
import { inSchemaOrder } from '../../librarian/records/schema-order.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** A record to export. */
export interface ExportedRecord {
  collection: CollectionName;
  id: string;
  record: Fields;
}

/** Records as JSON, a line each with its fields in the order of the schema, so that a change of one shows as one line. */
export function recordsJson(records: readonly ExportedRecord[]): string {
  const lines = records.map(({ collection, id, record }) =>
    JSON.stringify({ collection, id, exported: fingerprintOf(record), record: inSchemaOrder(collection, record) }),
  );
  return `{ "format": "${EXPORT_FORMAT}", "records": [\n${lines.join(',\n')}\n] }\n`;
}
