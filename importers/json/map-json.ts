import type { z } from 'astro/zod';
import { formatFieldPath } from '../../librarian/field-path.ts';
import { wordIssue, wordUnknownField } from '../../librarian/issue-wording.ts';
import type { Problem } from '../../librarian/problem.ts';
import { didYouMean, listAllowed, quote } from '../../librarian/wording.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { ID_FORM, idSchema } from '../../src/schemas/fields.ts';
import { ImportFault } from '../import-fault.ts';
import type { ImportedRecord } from '../imported.ts';
import { isFields, own, type Fields } from '../merge/trees.ts';
import { EXPORT_FORMAT, EXPORTED_COLLECTIONS, isExportedCollection } from './export-format.ts';
import { refuseFaults, withLines } from './json-faults.ts';

type Way = (string | number)[];
type Found = Problem & { way: Way };

/** Most problems that are said at once. */
const MOST_PROBLEMS = 50;

/**
 * Reads the records of an export in JSON.
 * @throws ImportFault naming everything that is wrong, with line and column.
 */
export function readJson(text: string): ImportedRecord[] {
  const value = parse(text);
  const top = topProblems(value);
  const list = own(value, 'records');
  const entries = top.length > 0 || !Array.isArray(list) ? [] : (list as unknown[]);
  const seen = new Map<string, number>();
  const problems = [...top, ...entries.flatMap((entry, index) => entryProblems(entry, index, seen))];
  if (problems.length > 0) throw new ImportFault(withLines(problems.slice(0, MOST_PROBLEMS), text));
  return (entries as Entry[]).map(({ collection, id, exported, record }, index) => ({
    collection,
    id,
    given: record,
    initially: {},
    place: `record ${index + 1}`,
    ...(exported !== undefined && { asExported: exported }),
  }));
}

interface Entry {
  collection: ImportedRecord['collection'];
  id: string;
  exported?: string;
  record: Fields;
}

function parse(text: string): unknown {
  refuseFaults(text);
  // Schemas let spaces around a text pass, and so it would not be the same when it is read again.
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value));
}

function topProblems(value: unknown): Found[] {
  if (own(value, 'format') === EXPORT_FORMAT && Array.isArray(own(value, 'records'))) return [];
  const found = isFields(value)
    ? `the fields ${listAllowed(Object.keys(value))}`
    : 'something else than groups of fields';
  const allowed = `{ "format": "${EXPORT_FORMAT}", "records": […] }`;
  return [at([], { found, allowed, fix: 'Use a file that desk export json has written.' })];
}

function entryProblems(entry: unknown, index: number, seen: Map<string, number>): Found[] {
  const way = ['records', index];
  const collection = own(entry, 'collection');
  const id = own(entry, 'id');
  const record = own(entry, 'record');
  if (typeof collection !== 'string' || !isExportedCollection(collection)) {
    const name = typeof collection === 'string' ? collection : '';
    const fix = `${didYouMean(name, EXPORTED_COLLECTIONS)}Correct the name of the collection.`;
    return [at([...way, 'collection'], { found: quote(name), allowed: listAllowed(EXPORTED_COLLECTIONS, name), fix })];
  }
  if (typeof id !== 'string' || !idSchema.safeParse(id).success) {
    return [at([...way, 'id'], { found: quote(String(id)), allowed: ID_FORM, fix: 'Correct the id.' })];
  }
  const key = `${collection}/${id}`;
  const first = seen.get(key);
  seen.set(key, first ?? index);
  if (first !== undefined) {
    const found = `${quote(id)} of ${collection} again, as in record ${first + 1}`;
    return [at([...way, 'id'], { found, allowed: 'each record once', fix: 'Keep one of the two records.' })];
  }
  if (!isFields(record)) {
    return [
      at([...way, 'record'], { found: 'no record', allowed: 'the fields of a record', fix: 'Write the record.' }),
    ];
  }
  const extra = Object.keys(entry as Fields).find((name) => !ENTRY_FIELDS.includes(name));
  if (extra !== undefined) return [at([...way, extra], wordUnknownField(extra, ENTRY_FIELDS))];
  return schemaProblems(COLLECTIONS[collection].schema, record, [...way, 'record']);
}

const ENTRY_FIELDS = ['collection', 'id', 'exported', 'record'];

function schemaProblems(schema: z.ZodType, record: Fields, way: Way): Found[] {
  const start = { line: 1, column: 1 };
  const fields = { value: record, at: () => start, written: () => undefined };
  return (schema.safeParse(record).error?.issues ?? []).map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    if (unknown === undefined) return at([...way, ...path], wordIssue(issue, fields, schema));
    const wording = {
      found: `the field ${quote(unknown)}`,
      allowed: 'the fields of its schema',
      fix: 'Delete the field.',
    };
    return at([...way, ...path, unknown], wording);
  });
}

function at(way: Way, wording: Pick<Problem, 'found' | 'allowed' | 'fix'>): Found {
  return { rule: 'import-json', file: '', line: 1, column: 1, field: formatFieldPath(way), way, ...wording };
}
