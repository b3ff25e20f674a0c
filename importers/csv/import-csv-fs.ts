import { readRecords, type Records } from '../content-fs.ts';
import { ImportFault, importFault } from '../import-fault.ts';
import type { ImportTerms } from '../imported.ts';
import { planImport, type Plan } from '../merge/plan.ts';
import type { Take } from '../merge/three-way.ts';
import type { Fields } from '../merge/trees.ts';
import { named, type Source } from '../source/read-text-fs.ts';
import { touchUp } from '../touch-up.ts';
import { readLock } from '../write-plan-fs.ts';
import { readHeader, type Header } from './header.ts';
import { mapSheet } from './map-sheet.ts';
import { readRows } from './read-rows-fs.ts';
import { Sheet } from './sheet.ts';

/** What an import of a spreadsheet or of an export is asked for. */
export interface TableRequest {
  source: Source;
  root: string;
  today: string;
  by: string | undefined;
  /** Asked for when there is a record that is new. */
  terms: () => ImportTerms;
  take: Take;
}

/** Most problems that are said at once: later ones mostly follow from the first. */
const MOST_PROBLEMS = 50;

/**
 * Reads a spreadsheet of resources and says what it would change. Writes nothing.
 * @throws ImportFault naming every cell that is wrong.
 */
export async function planCsv(request: TableRequest): Promise<Plan> {
  const { source, root, take, today, by } = request;
  const { sheet, header } = await readSheet(source);
  const existing = readRecords(root, ['resources', 'organizations', 'topics']);
  const { records, problems } = mapSheet({
    resources: sheet.resources,
    header,
    existing: byId(existing, /^resources\/(.+)\.yaml$/),
    organizations: new Set(byId(existing, /^organizations\/(.+)\.yaml$/).keys()),
    topics: new Set(byId(existing, /^topics\/(.+)\/topic\.yaml$/).keys()),
    terms: request.terms,
  });
  const all = [...sheet.problems, ...problems].slice(0, MOST_PROBLEMS);
  if (all.length > 0) throw named(new ImportFault(all), source.file);
  return planImport({
    imported: { records, skipped: [], notes: [] },
    existing,
    lock: readLock(root, 'csv'),
    rules: { take, unknownBase: 'ask', keepItems: false },
    isComplete: false,
    finish: (record) => touchUp(record, today, by),
  });
}

async function readSheet(source: Source): Promise<{ sheet: Sheet; header: Header }> {
  let header: Header | undefined;
  let sheet: Sheet | undefined;
  try {
    for await (const { cells, line } of readRows(source)) {
      if (header === undefined || sheet === undefined) sheet = new Sheet((header = readHeader(cells)));
      else sheet.add(cells, line);
    }
    if (header && sheet) return { sheet, header };
    throw importFault(
      'import-csv',
      {},
      {
        found: 'no rows',
        allowed: 'a first row with the names of the columns',
        fix: 'Take the first row from docs/desk/import.md.',
      },
    );
  } catch (error) {
    throw named(error, source.file);
  }
}

function byId(records: Records, pattern: RegExp): Map<string, Fields> {
  return new Map(
    [...records].flatMap(([path, fields]) => {
      const id = pattern.exec(path)?.[1];
      return id === undefined ? [] : [[id, fields] as const];
    }),
  );
}
