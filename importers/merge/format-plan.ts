import { printable } from '../../librarian/reporters/printable.ts';
import { rulePage } from '../../librarian/problem.ts';
import { quote } from '../../librarian/wording.ts';
import type { Plan, PlannedRecord } from './plan.ts';

/** How a plan is shown. */
export interface PlanView {
  /** Number of files written; undefined when nothing was to be written. */
  written: number | undefined;
  /** Every record with what changes in it. */
  verbose: boolean;
}

/** Most lines of a list that is not asked for in full. */
const SHORT = 10;

/** What an import would change, or has changed, for a person. */
export function formatPlan(plan: Plan, view: PlanView): string {
  const full = view.verbose ? Infinity : SHORT;
  const blocks = [
    [title(view), ...counts(plan)],
    view.verbose ? plan.records.flatMap(recordLines) : [],
    section(
      'Conflicts: changed here and in the source since the last import',
      plan.records.flatMap(conflictLines),
      Infinity,
    ),
    section('Cannot be written', plan.records.flatMap(invalidLines), full),
    section('Left out', skippedLines(plan, view.verbose), full),
    section('Gone from the source, kept here', goneLines(plan), full),
    section(
      'Deleted here, not brought back',
      inState(plan, 'deleted-here').map(({ path }) => path),
      full,
    ),
    section('To know', plan.notes, Infinity),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(printable).join('\n'))
    .join('\n\n')}\n`;
}

/** What an import would change, or has changed, for a program. */
export function planAsJson(plan: Plan, { written }: Pick<PlanView, 'written'>): string {
  const records = plan.records
    .filter(({ state, conflicts }) => state !== 'unchanged' || conflicts.length > 0)
    .map(({ path, place, state, changes, conflicts, kept, gone, fault }) => {
      return { path, place, state, changes, conflicts, kept, gone, ...(fault !== undefined && { fault }) };
    });
  const { skipped, notes, gone } = plan;
  return `${JSON.stringify({ written: written ?? null, counts: countsOf(plan), records, skipped, gone, notes }, null, 2)}\n`;
}

/** True when a person has something to decide or to repair. */
export function needsDecision({ records }: Plan): boolean {
  return records.some(({ state, conflicts }) => state === 'invalid' || conflicts.length > 0);
}

function title({ written }: PlanView): string {
  if (written === undefined) return 'What would change. Nothing has been written; --apply writes it.';
  return `${written} ${written === 1 ? 'file' : 'files'} written.`;
}

function countsOf(plan: Plan) {
  const count = (state: PlannedRecord['state']) => inState(plan, state).length;
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    conflicts: plan.records.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    invalid: count('invalid'),
    skipped: plan.skipped.length,
  };
}

function counts(plan: Plan): string[] {
  const { conflicts, skipped, ...states } = countsOf(plan);
  const records = Object.entries(states).map(([state, count]) => {
    const of = inState(plan, state as PlannedRecord['state']);
    const kinds = [...Map.groupBy(of, ({ collection }) => collection)].map(([name, all]) => `${name} ${all.length}`);
    return `  ${state.padEnd(10)} ${String(count).padStart(6)}  ${kinds.join(', ')}`.trimEnd();
  });
  return [
    ...records,
    ...Object.entries({ conflicts, skipped }).map(
      ([name, count]) => `  ${name.padEnd(10)} ${String(count).padStart(6)}`,
    ),
  ];
}

function recordLines({ path, place, state, changes, kept }: PlannedRecord): string[] {
  if (state === 'unchanged' && kept.length === 0) return [];
  return [
    `${state.padEnd(9)} ${path} (${place})`,
    ...changes.map(({ field, before, after }) => `    ${field}: ${shown(before)} → ${shown(after)}`),
    ...kept.map((field) => `    ${field}: yours is kept`),
  ];
}

function conflictLines({ path, place, conflicts }: PlannedRecord): string[] {
  return conflicts.flatMap(({ field, base, yours, theirs }) => [
    `${path}: ${field} (${place})`,
    `    last import: ${shown(base)}`,
    `    yours:       ${shown(yours)}`,
    `    theirs:      ${shown(theirs)}`,
    `    more:        ${rulePage('import-conflict')}`,
  ]);
}

function invalidLines({ state, path, place, fault }: PlannedRecord): string[] {
  return state === 'invalid' ? [`${path} (${place}): ${fault}`] : [];
}

function skippedLines({ skipped }: Plan, verbose: boolean): string[] {
  return [...Map.groupBy(skipped, ({ reason }) => reason)].flatMap(([reason, all]) => [
    `${all.length} × ${reason}`,
    ...(verbose ? all.map(({ what, place }) => `    ${what} (${place})`) : []),
  ]);
}

function goneLines({ gone, records }: Plan): string[] {
  return [...gone, ...records.flatMap(({ path, gone }) => gone.map((field) => `${path}: ${field}`))];
}

function section(heading: string, lines: readonly string[], most: number): string[] {
  if (lines.length === 0) return [];
  const shownLines = lines.slice(0, most).map((line) => `  ${line}`);
  const rest = lines.length - shownLines.length;
  return [`${heading}:`, ...shownLines, ...(rest > 0 ? [`  and ${rest} more; --verbose names all`] : [])];
}

function inState({ records }: Plan, wanted: PlannedRecord['state']): PlannedRecord[] {
  return records.filter(({ state }) => state === wanted);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : quote(typeof value === 'string' ? value : JSON.stringify(value));
}
