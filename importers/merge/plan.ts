import type { CollectionName } from '../../src/schemas/collections.ts';
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
  state: 'new' | 'changed' | 'unchanged' | 'deleted-here';
  /** The record as it is; undefined when there is none. */
  before: Fields | undefined;
  /** The record as it would be. */
  after: Fields;
  changes: FieldChange[];
  conflicts: Conflict[];
  kept: string[];
  gone: string[];
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
  finish?: (record: PlannedRecord, given: Fields) => Fields;
}

/** Compares what a source says with what is there and with what the last import set. Writes nothing. */
export function planImport(request: PlanRequest): Plan {
  const lock = new Map(request.lock);
  const records = request.imported.records.map((record) => planRecord(record, request, lock));
  const named = new Set(records.map(({ path }) => path));
  const gone = request.isComplete
    ? [...request.lock.keys()].filter((path) => !named.has(path) && request.existing.has(path)).sort()
    : [];
  const { skipped, notes } = request.imported;
  return { records, skipped, notes, gone, lock };
}

function planRecord(record: ImportedRecord, request: PlanRequest, lock: Map<string, Fields>): PlannedRecord {
  const path = recordPath(record.collection, record.id, record.locale);
  const before = request.existing.get(path);
  const base = knownBase(record, before) ?? request.lock.get(path);
  const shared = { path, collection: record.collection, place: record.place };
  if (before === undefined && base === undefined) {
    lock.set(path, record.given);
    const after = { ...record.initially, ...(mergeNew(record) as Fields) };
    return { ...shared, state: 'new', before, after, changes: [], conflicts: [], kept: [], gone: [] };
  }
  if (before === undefined) {
    const deleted = { before, after: {}, changes: [], conflicts: [], kept: [], gone: [] };
    return { ...shared, state: 'deleted-here', ...deleted };
  }
  const { given, initially } = record;
  const merge = mergeThreeWay({ base, yours: before, theirs: given, initially }, request.rules);
  lock.set(path, isFields(merge.base) ? merge.base : {});
  const after = isFields(merge.merged) ? merge.merged : {};
  const state = isSame(before, after) ? 'unchanged' : 'changed';
  const planned: PlannedRecord = { ...shared, state, before, after, ...pick(merge) };
  return state === 'changed' && request.finish ? { ...planned, after: request.finish(planned, given) } : planned;
}

function mergeNew({ given, initially }: ImportedRecord): unknown {
  const rules: MergeRules = { take: 'ask', unknownBase: 'keep', keepItems: false };
  return mergeThreeWay({ base: undefined, yours: undefined, theirs: given, initially }, rules).merged;
}

/** The record itself, where nothing has touched it since the source was exported from it. */
function knownBase({ asExported }: ImportedRecord, before: Fields | undefined): Fields | undefined {
  return before !== undefined && asExported !== undefined && fingerprintOf(before) === asExported ? before : undefined;
}

function pick({ changes, conflicts, kept, gone }: Pick<PlannedRecord, 'changes' | 'conflicts' | 'kept' | 'gone'>) {
  return { changes, conflicts, kept, gone };
}
