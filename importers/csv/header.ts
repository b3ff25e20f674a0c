import type { Problem } from '../../librarian/problem.ts';
import { didYouMean, listAllowed, quote } from '../../librarian/wording.ts';
import { ImportFault } from '../import-fault.ts';
import { COLUMN_NAMES, COLUMNS, EXPORTED_COLUMN, ID_COLUMN, NEEDED_COLUMNS, type Column } from './columns.ts';

/** Which cell of a row says what. */
export interface Header {
  /** Place of the cell with the id, counted from 0; undefined when there is no such column. */
  id: number | undefined;
  exported: number | undefined;
  columns: { column: Column; place: number }[];
  width: number;
}

/**
 * Understands the first row.
 * @throws ImportFault naming every column that is unknown, missing or there twice.
 */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const problems = [...unknown(names), ...missing(names)];
  if (problems.length > 0) throw new ImportFault(problems);
  const placeOf = (name: string) => (names.includes(name) ? names.indexOf(name) : undefined);
  return {
    id: placeOf(ID_COLUMN),
    exported: placeOf(EXPORTED_COLUMN),
    columns: COLUMNS.flatMap((column) => {
      const place = placeOf(column.name);
      return place === undefined ? [] : [{ column, place }];
    }),
    width: names.length,
  };
}

function unknown(names: readonly string[]): Problem[] {
  return names.flatMap((name, place) => {
    if (name === '') return [];
    const isKnown = COLUMN_NAMES.includes(name);
    if (isKnown && names.indexOf(name) === place) return [];
    const wording = isKnown
      ? { found: `the column ${quote(name)} twice`, allowed: 'each column once', fix: 'Delete one of the two.' }
      : {
          found: `the column ${quote(name)}`,
          allowed: listAllowed(COLUMN_NAMES, name),
          fix: `${didYouMean(name, COLUMN_NAMES)}Rename the column, or delete it.`,
        };
    return [{ rule: 'import-csv', file: '', line: 1, column: place + 1, field: name, ...wording }];
  });
}

function missing(names: readonly string[]): Problem[] {
  return NEEDED_COLUMNS.filter((name) => !names.includes(name)).map((name) => ({
    rule: 'import-csv',
    file: '',
    line: 1,
    column: 1,
    field: name,
    found: `no column ${quote(name)}`,
    allowed: `a first row with the names of the columns, ${NEEDED_COLUMNS.map(quote).join(' and ')} among them`,
    fix: 'Add the column, or take the first row from docs/desk/import.md.',
  }));
}
