import type { Problem } from '../../librarian/problem.ts';
import { quote } from '../../librarian/wording.ts';
import { unguarded, valueOf } from './cells.ts';
import type { Column } from './columns.ts';
import type { Header } from './header.ts';

/** A cell that says something, and where it stands. */
export interface Cell {
  column: Column;
  value: unknown;
}

/** A language version of a resource: one row. */
export interface SheetRow {
  line: number;
  /** Cells that say something, by the name of their column. */
  cells: Map<string, Cell>;
}

/** The rows of one resource, the original language first. */
export interface SheetResource {
  /** Empty for a resource whose id is to be made. */
  id: string;
  asExported: string | undefined;
  rows: SheetRow[];
}

/** Gathers the rows of a spreadsheet into resources. What is wrong is kept in `problems`, so that all of it can be said at once. */
export class Sheet {
  readonly #header: Header;
  readonly #byId = new Map<string, SheetResource>();
  readonly resources: SheetResource[] = [];
  readonly problems: Problem[] = [];

  constructor(header: Header) {
    this.#header = header;
  }

  /** Adds a row as its cells. */
  add(cells: readonly string[], line: number): void {
    const { id: idPlace, exported, columns, width } = this.#header;
    const extra = cells.findIndex((cell, place) => place >= width && cell.trim() !== '');
    if (extra !== -1) {
      this.#refuse(line, extra, '', {
        found: `a cell in column ${extra + 1}, ${quote(cells[extra] ?? '')}`,
        allowed: `${width} columns, as in the first row`,
        fix: 'Look for a quotation mark or a delimiter too many in this row.',
      });
      return;
    }
    const text = (place: number | undefined) => (place === undefined ? '' : unguarded(cells[place] ?? '').trim());
    const row: SheetRow = { line, cells: new Map() };
    for (const { column, place } of columns) {
      if (text(place) === '') continue;
      const read = valueOf(text(place), column.form);
      if ('value' in read) row.cells.set(column.name, { column, value: read.value });
      else this.#refuse(line, place, column.name, { ...read, found: quote(read.found) });
    }
    this.#place(text(idPlace), text(exported) || undefined, row);
  }

  #place(id: string, asExported: string | undefined, row: SheetRow): void {
    const there = id === '' ? undefined : this.#byId.get(id);
    if (there === undefined) {
      const resource = { id, asExported, rows: [row] };
      this.resources.push(resource);
      if (id !== '') this.#byId.set(id, resource);
      return;
    }
    for (const [name, { column, value }] of row.cells) {
      const first = there.rows[0]?.cells.get(name)?.value;
      if (column.ofVersion || JSON.stringify(first) === JSON.stringify(value)) continue;
      const place = this.#header.columns.find((each) => each.column === column)?.place ?? 0;
      this.#refuse(row.line, place, name, {
        found: `something else than in the first row of ${quote(id)}, line ${there.rows[0]?.line}`,
        allowed: 'an empty cell, or the same',
        fix: 'Write what belongs to the whole resource in its first row.',
      });
    }
    there.rows.push(row);
  }

  #refuse(line: number, place: number, field: string, wording: Pick<Problem, 'found' | 'allowed' | 'fix'>): void {
    this.problems.push({ rule: 'import-csv', file: '', line, column: place + 1, field, ...wording });
  }
}
