import { wordIssue } from '../../librarian/issue-wording.ts';
import type { Problem } from '../../librarian/problem.ts';
import { didYouMean, quote } from '../../librarian/wording.ts';
import { ID_FORM, idSchema } from '../../src/schemas/fields.ts';
import { resourceSchema } from '../../src/schemas/resource.ts';
import type { ImportedRecord, ImportTerms } from '../imported.ts';
import { placeOrders } from '../place-orders.ts';
import type { Fields } from '../merge/trees.ts';
import type { Header } from './header.ts';
import { overlaid } from './overlay.ts';
import type { SheetResource } from './sheet.ts';
import { sheetIds } from './sheet-ids.ts';

/** What a spreadsheet is mapped with. */
export interface SheetRequest {
  resources: readonly SheetResource[];
  header: Header;
  /** Resources that are there, by id. */
  existing: ReadonlyMap<string, Fields>;
  /** Ids that a resource may name. */
  organizations: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Asked for when there is a resource that is new. */
  terms: () => ImportTerms;
}

/** Maps the rows of a spreadsheet to resources. What is wrong with them is said of every row. */
export function mapSheet(request: SheetRequest): { records: ImportedRecord[]; problems: Problem[] } {
  const { header, existing } = request;
  const problems: Problem[] = [];
  const records: ImportedRecord[] = [];
  const orders = placeOrders(existing.values());
  const ids = sheetIds(request.resources, existing);
  const lines = new Map<string, number>();
  for (const sheet of request.resources) {
    const id = ids.of(sheet);
    const before = existing.get(id);
    const line = sheet.rows[0]?.line ?? 1;
    const first = lines.get(id);
    if (first !== undefined) {
      problems.push(sameAddress(first, line, header));
      continue;
    }
    lines.set(id, line);
    const data = overlaid(sheet, before, header, { terms: request.terms, orders });
    const found = [...idProblems(id, sheet, header), ...schemaProblems(data, sheet, header)];
    // References are looked up in what the schema accepts.
    if (found.length === 0) found.push(...referenceProblems(data, sheet, request));
    problems.push(...found);
    records.push({
      collection: 'resources',
      id,
      given: data,
      initially: {},
      place: `line ${sheet.rows[0]?.line ?? 1}`,
      ...(sheet.asExported !== undefined && { asExported: sheet.asExported }),
    });
  }
  return { records, problems };
}

function sameAddress(first: number, line: number, { columns }: Header): Problem {
  const column = (columns.find((each) => each.column.name === 'url')?.place ?? 0) + 1;
  const found = `the address of the resource in line ${first}`;
  const fix =
    'Give both rows the same id where they are two languages of one resource; delete one of them where they are the same.';
  return { rule: 'import-csv', file: '', line, column, field: 'url', found, allowed: 'each address once', fix };
}

function idProblems(id: string, sheet: SheetResource, header: Header): Problem[] {
  const result = idSchema.safeParse(id);
  if (result.success) return [];
  const place = { line: sheet.rows[0]?.line ?? 1, column: (header.id ?? 0) + 1 };
  return [
    {
      rule: 'import-csv',
      file: '',
      ...place,
      field: 'id',
      found: quote(id),
      allowed: ID_FORM,
      fix: 'Correct the id, or leave it empty for a new resource.',
    },
  ];
}

function schemaProblems(data: Fields, sheet: SheetResource, header: Header): Problem[] {
  const issues = resourceSchema.safeParse(data).error?.issues ?? [];
  const start = { line: 1, column: 1 };
  return issues.map((issue) => {
    const wording = wordIssue(issue, { value: data, at: () => start, written: () => undefined }, resourceSchema);
    return { rule: 'import-csv', file: '', ...cellAt(issue.path, sheet, header), ...wording };
  });
}

/** Where the cell stands that says a field. */
function cellAt(path: readonly PropertyKey[], { rows }: SheetResource, { columns }: Header) {
  const ofVersion = path[0] === 'versions' && typeof path[1] === 'number';
  const row = rows[ofVersion ? Number(path[1]) : 0] ?? rows[0];
  const way = path.slice(ofVersion ? 2 : 0).filter((step) => typeof step === 'string');
  const fits = ({ column }: Header['columns'][number]) =>
    column.ofVersion === ofVersion &&
    column.path.slice(0, way.length).every((step, index) => step === way[index] || index >= way.length);
  const cell =
    columns.find((each) => fits(each) && each.column.path.length <= Math.max(way.length, 1)) ?? columns.find(fits);
  return {
    line: row?.line ?? 1,
    column: (cell?.place ?? 0) + 1,
    field: way.length > 0 ? (cell?.column.name ?? way.join('.')) : '',
  };
}

function referenceProblems(
  data: Fields,
  sheet: SheetResource,
  { header, organizations, topics }: SheetRequest,
): Problem[] {
  const publishers = data['publishers'] as string[];
  const placements = data['placements'] as { topic: string }[];
  const unknown = (kind: string, ids: readonly string[], known: ReadonlySet<string>, path: string) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        rule: 'import-csv',
        file: '',
        ...cellAt([path], sheet, header),
        found: quote(id),
        allowed: `the id of ${kind} that is there`,
        fix: `${didYouMean(id, known)}Correct the id, or add ${kind} first.`,
      }));
  return [
    ...unknown('a publisher', publishers, organizations, 'publishers'),
    ...unknown(
      'a topic',
      placements.map(({ topic }) => topic),
      topics,
      'placements',
    ),
  ];
}
