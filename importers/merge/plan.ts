import { formatFieldPath } from '../../librarian/field-path.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { Imported, ImportedRecord, Skipped } from '../imported.ts';
import { recordPath } from '../record-path.ts';
import type { Lock } from './lock.ts';
import { mergeThreeWay, type Conflict, type FieldChange, type MergeRules } from './three-way.ts';
import { isFields, isSame, type Fields } from './trees.ts';

/** What an import would do with one record. */
export interface PlannedRecord {
  path: string;
  collection: CollectionName;
  place: string;
  state: 'new' | 'changed' | 'unchanged' | 'deleted-here' | 'invalid';
  /** The record as it is; undefined when there is none. */
  before: Fields | undefined;
  /** The record as it would be. */
  after: Fields;
  changes: FieldChange[];
  conflicts: Conflict[];
  kept: string[];
  gone: string[];
  /** Why the record cannot be written; set for `invalid` alone. */
  fault?: string;
}

/** What an import would do. */
export interface Plan {
  records: PlannedRecord[];
  skipped: Skipped[];
  notes: string[];
  /** Records that an earlier import wrote and the source has no longer. They stay. */
  gone: string[];
  lock: Lock;
}

/** What a plan is made from. */
export interface PlanRequest {
  imported: Imported;
  /** The records there are, by path. */
  existing: ReadonlyMap<string, Fields>;
  lock: Lock;
  rules: MergeRules;
  /** True when the source always names all its records, so that one it leaves out has gone from it. */
  isComplete: boolean;
  /** Last touches to a record that would change. */
  finish?: (record: PlannedRecord) => Fields;
}

/** Compares what a source says with what is there and with what the last import set. Writes nothing. */
export function planImport(request: PlanRequest): Plan {
  const lock = new Map([...request.lock, ...Object.entries(request.imported.remembered ?? {})]);
  const named = new Map<string, ImportedRecord>();
  const skipped = [...request.imported.skipped];
  for (const record of request.imported.records) {
    const path = recordPath(record.collection, record.id, record.locale);
    if (named.has(path)) skipped.push({ reason: 'the source names it twice', what: path, place: record.place });
    else named.set(path, record);
  }
  const records = [...named].map(([path, record]) => planRecord(path, record, request, lock));
  const gone = request.isComplete
    ? [...request.lock.keys()].filter((path) => !named.has(path) && request.existing.has(path)).sort()
    : [];
  return { records, skipped, notes: request.imported.notes, gone, lock };
}

function planRecord(
  path: string,
  record: ImportedRecord,
  request: PlanRequest,
  lock: Map<string, Fields>,
): PlannedRecord {
  const before = request.existing.get(path);
  const base = knownBase(record, before) ?? unchangedSheet(record, before) ?? request.lock.get(path);
  const planned: PlannedRecord = {
    path,
    collection: record.collection,
    place: record.place,
    state: 'new',
    before,
    ...NOTHING,
  };
  if (before === undefined && base !== undefined) return { ...planned, state: 'deleted-here' };

  const { given, initially } = record;
  const merge = mergeThreeWay({ base, yours: before, theirs: given, initially }, request.rules);
  const { changes, conflicts, kept, gone } = merge;
  const merged = { ...planned, after: fieldsOf(merge.merged), changes, conflicts, kept, gone };
  const isTouched = before !== undefined && !isSame(before, merged.after);
  const after = isTouched && request.finish ? request.finish(merged) : merged.after;
  if (before !== undefined && isSame(before, after)) {
    lock.set(path, fieldsOf(merge.base));
    return { ...merged, state: 'unchanged', after, changes: [] };
  }
  const fault = faultOf(record.collection, after);
  if (fault !== undefined) return { ...merged, after, state: 'invalid', fault };
  lock.set(path, fieldsOf(merge.base));
  return before === undefined ? { ...merged, after, changes: [] } : { ...merged, after, state: 'changed' };
}

const NOTHING = { after: {}, changes: [], conflicts: [], kept: [], gone: [] };

/** The first thing that the schema of the collection has against a record. */
function faultOf(collection: CollectionName, record: Fields): string | undefined {
  // The words of a text stand below its fields.
  const fields = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'body'));
  const [issue] = COLLECTIONS[collection].schema.safeParse(fields).error?.issues ?? [];
  return issue && `${formatFieldPath(issue.path)}: ${issue.message}`;
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** What the source says, where it says what was exported: nobody has changed it there. */
function unchangedSheet({ asExported, given }: ImportedRecord, before: Fields | undefined): Fields | undefined {
  return before !== undefined && asExported !== undefined && isFields(given) && fingerprintOf(given) === asExported
    ? given
    : undefined;
}

/** The record itself, where nothing has touched it since the source was exported from it. */
function knownBase({ asExported }: ImportedRecord, before: Fields | undefined): Fields | undefined {
  return before !== undefined && asExported !== undefined && fingerprintOf(before) === asExported ? before : undefined;
}
