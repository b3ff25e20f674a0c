import { stringify } from 'csv-stringify/sync';
import { cellOf, guarded } from '../../importers/csv/cells.ts';
import { COLUMN_NAMES, COLUMNS, type Column } from '../../importers/csv/columns.ts';
import { fingerprintOf } from '../../importers/fingerprint.ts';
import { isFields, own, type Fields } from '../../importers/merge/trees.ts';

/** Spreadsheets take a file for UTF-8 by this mark at its start. */
const BYTE_ORDER_MARK = '\ufeff';

/** The first row of the spreadsheet of resources. */
export function csvHeader(): string {
  return `${BYTE_ORDER_MARK}${lines([[...COLUMN_NAMES]])}`;
}

/**
 * The rows of a resource: one per language version. What belongs to the whole resource stands in the first of them.
 * Cells that a spreadsheet would calculate start with an apostrophe.
 */
export function csvRows(id: string, resource: Fields): string {
  const versions = resource['versions'];
  if (!Array.isArray(versions)) return '';
  return lines(
    versions.map((version: unknown, index) => {
      const cells = COLUMNS.map((column) => {
        if (!column.ofVersion && index > 0) return '';
        return guarded(cellOf(valueAt(column.ofVersion ? version : resource, column), column.form));
      });
      return [id, ...cells, index === 0 ? fingerprintOf(resource) : ''];
    }),
  );
}

function valueAt(from: unknown, { path }: Column): unknown {
  return path.reduce<unknown>((value, step) => (isFields(value) ? own(value, step) : undefined), from);
}

function lines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n' });
}
