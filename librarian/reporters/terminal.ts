import { styleText } from 'node:util';
import type { CheckReport } from '../check-content.ts';
import { rulePage, type Problem } from '../problem.ts';
import { printable } from './printable.ts';

/** How a report is shown. */
export interface TerminalOptions {
  /** Colours for a terminal; plain text without. */
  color?: boolean;
  /** How many groups of errors, and how many places of each, are named when there are very many; without it, all. */
  most?: number;
}

/** From this many errors on, those that are mended in the same way are told together. */
const VERY_MANY = 100;

type Painter = (style: 'red' | 'yellow' | 'green' | 'bold', text: string) => string;

/**
 * The report as text: errors in full by file, or by what mends them when there are very many; warnings as a list by rule; and a
 * summary in one line at the end.
 */
export function formatReport(report: CheckReport, { color = false, most = Infinity }: TerminalOptions = {}): string {
  const paint: Painter = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const blocks = [
    ...(report.errors.length < VERY_MANY
      ? groupBy(report.errors, ({ file }) => file).map(([file, problems]) => formatFile(file, problems, paint))
      : formatManyErrors(report.errors, most, paint)),
    ...groupBy(report.warnings, ({ rule }) => rule).map(([rule, problems]) => formatWarnings(rule, problems, paint)),
    formatSummary(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One line: how many files, errors and warnings. */
export function formatSummary(report: CheckReport, paint: Painter = (_, text) => text): string {
  const { errors, warnings } = report;
  const counts = `${count(report.files, 'file')} checked: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`;
  return paint(errors.length > 0 ? 'red' : 'green', counts);
}

function formatFile(file: string, problems: readonly Problem[], paint: Painter): string {
  const title = paint('bold', `${printable(file)} (${count(problems.length, 'error')})`);
  return [title, ...problems.map((problem) => formatProblem(problem, paint))].join('\n');
}

function formatProblem(problem: Problem, paint: Painter): string {
  const field = problem.field === '' ? [] : [`    field:   ${printable(problem.field)}`];
  return [
    `  ${place(problem)} ${paint('red', 'error')} ${problem.rule}`,
    ...field,
    `    found:   ${printable(problem.found)}`,
    ...remedyLines(problem),
  ].join('\n');
}

/** What is allowed, how to fix it, and where more is said: the lines below what was found. */
export function remedyLines({ allowed, fix, rule }: Pick<Problem, 'allowed' | 'fix' | 'rule'>): string[] {
  return [`    allowed: ${printable(allowed)}`, `    fix:     ${printable(fix)}`, `    more:    ${rulePage(rule)}`];
}

function formatManyErrors(errors: readonly Problem[], most: number, paint: Painter): string[] {
  const groups = groupBy(errors, ({ rule, allowed, fix }) => JSON.stringify([rule, allowed, fix]))
    .map(([, problems]) => problems)
    .sort((a, b) => b.length - a.length);
  const rest = groups.slice(most).flat();
  const counts = groupBy(rest, ({ rule }) => rule).map(([rule, problems]) => `${rule} (${problems.length})`);
  return [
    ...groups.slice(0, most).map((problems) => formatAlike(problems, most, paint)),
    ...(rest.length > 0 ? [`and ${count(rest.length, 'more error')}: ${counts.join(', ')}`] : []),
  ];
}

function formatAlike(problems: readonly Problem[], most: number, paint: Painter): string {
  const [first] = problems;
  const rest = problems.length - most;
  return [
    `${paint('red', 'error')} ${first!.rule} (${problems.length})`,
    ...problems.slice(0, most).map(placeLine),
    ...(rest > 0 ? [`  and ${count(rest, 'more place')}`] : []),
    ...remedyLines(first!),
  ].join('\n');
}

function placeLine(problem: Problem): string {
  return `  ${place(problem)} ${printable(problem.field && `${problem.field}: `)}${printable(problem.found)}`;
}

function formatWarnings(rule: string, problems: readonly Problem[], paint: Painter): string {
  return [
    `${paint('yellow', 'warning')} ${rule} (${problems.length})`,
    ...problems.map(placeLine),
    ...remedyLines({ allowed: '', fix: '', ...problems[0], rule }),
  ].join('\n');
}

function place({ file, line, column }: Problem): string {
  return `${printable(file)}:${line}:${column}`;
}

function groupBy(problems: readonly Problem[], key: (problem: Problem) => string): [string, Problem[]][] {
  return [...Map.groupBy(problems, key)];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
