import { styleText } from 'node:util';
import { LOCALES } from '../../src/i18n/locales.ts';
import { CHECK_RESULTS } from '../../src/schemas/vocabulary.ts';
import { printable } from '../reporters/printable.ts';
import { QUEUES } from './queue-words.ts';
import { TEXT_CONDITIONS, type DeskReport, type Queue, type QueueRow, type ReviewCount } from './shape.ts';

/** How a report is shown. */
export interface FormatOptions {
  /** Colours for a terminal; plain text without. */
  color?: boolean;
}

/** Rows of a queue that the whole report shows. */
const SHOWN = 5;
/** Publishers that the whole report shows. */
const PUBLISHERS = 5;

/** The whole report as text: a table for each part, the first rows of each queue, and one line at the end. */
export function formatReport(report: DeskReport, { color = false }: FormatOptions = {}): string {
  const bold = bolder(color);
  const blocks = [
    `${bold(`Desk report for ${report.today}`)}: ${report.files} files in ${printable(report.root)}`,
    ...(report.notRead.length > 0 ? [`Not valid, so missing below: ${report.notRead.map(printable).join(', ')}`] : []),
    part(bold('Links by state'), linkRows(report)),
    part(bold('Reviews due'), reviewRows(report)),
    part(bold('Listed resources by topic and language'), coverageRows(report)),
    part(bold('Publishers with most listed resources'), publisherRows(report)),
    part(bold('Reading level'), readingRows(report)),
    part(bold('Texts by language'), translationRows(report)),
    part(bold('Content check'), checkRows(report)),
    part(
      bold('Queues'),
      report.queues.map(({ id, idle, rows }) => [id, idle ? '–' : String(rows.length), idle ?? QUEUES[id].title]),
    ),
    ...report.queues.filter(({ rows }) => rows.length > 0).map((queue) => queueText(queue, SHOWN, bold)),
    summary(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One queue, whole. */
export function formatQueue(queue: Queue, { color = false }: FormatOptions = {}): string {
  return `${queueText(queue, Infinity, bolder(color))}\n`;
}

function bolder(color: boolean): (text: string) => string {
  return (text) => (color ? styleText('bold', text, { validateStream: false }) : text);
}

function part(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${rows.length > 0 ? table(rows) : '  nothing'}`;
}

/** Columns below each other; figures keep to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, width = 0) => (/^[\d–]+( %)?$/.test(text) ? text.padStart(width) : text.padEnd(width));
  return rows
    .map((row) => `  ${row.map((text, column) => cell(text, widths[column])).join('  ')}`.trimEnd())
    .join('\n');
}

function linkRows({ links }: DeskReport): string[][] {
  return [...CHECK_RESULTS.map((state) => [state, String(links.states[state])]), ['all', String(links.total)]];
}

function reviewRows({ reviews }: DeskReport): string[][] {
  const row = (name: string, { resources, ours }: ReviewCount) => [name, String(resources), String(ours)];
  const months = reviews.months.filter(({ resources, ours }) => resources + ours > 0);
  return [
    ['', 'resources', 'our own'],
    row('overdue', reviews.overdue),
    ...months.map(({ month, ...count }) => row(month, count)),
    row('later', reviews.later),
  ];
}

function coverageRows({ coverage }: DeskReport): string[][] {
  return [
    ['', 'any', ...coverage.languages, 'core gaps'],
    ...coverage.topics.map(({ id, listed, byLanguage, gaps }) => [
      printable(id),
      ...[listed, ...byLanguage, gaps.reduce((sum, { languages }) => sum + languages.length, 0)].map(String),
    ]),
  ];
}

function publisherRows({ publishers: { listed, publishers } }: DeskReport): string[][] {
  return publishers
    .slice(0, PUBLISHERS)
    .map(({ name, count }) => [printable(name), String(count), `${Math.round((100 * count) / listed)} %`]);
}

function readingRows({ reading }: DeskReport): string[][] {
  return [
    ['', 'within', 'too short to judge', 'for a reason', 'harder', ''],
    ...reading.map(({ locale, within, short, waived, harder, limits }) => [
      locale,
      ...[within, short, waived, harder].map(String),
      limits,
    ]),
  ];
}

function translationRows({ translations }: DeskReport): string[][] {
  return [
    ['', ...TEXT_CONDITIONS],
    ...translations.locales.map((counts) => [
      LOCALES[counts.locale].lang,
      ...TEXT_CONDITIONS.map((condition) => String(counts[condition])),
    ]),
  ];
}

function checkRows({ check }: DeskReport): string[][] {
  return check.map(({ rule, severity, count }) => [String(count), severity, rule]);
}

function queueText({ id, idle, rows }: Queue, most: number, bold: (text: string) => string): string {
  const { title, about, on } = QUEUES[id];
  const more = rows.length - most;
  return [
    `${bold(`${title} (${rows.length})`)}${most === Infinity ? `\n${about}` : ''}`,
    ...(idle ? [`  Not known: ${idle}.`] : []),
    ...rows.slice(0, most).map((row) => rowText(row, on)),
    ...(more > 0 ? [`  … and ${more} more: npm run desk -- report --queue ${id}`] : []),
  ].join('\n');
}

function rowText({ record, name, what, address, on: day, file, line, fix }: QueueRow, on: string): string {
  const parts = [name.text, address ? `${what}: ${address}` : what, ...(day ? [`${on} ${day}`] : [])];
  return [
    `  ${record ? `${record.id}: ` : ''}${parts.map(printable).join(' · ')}`,
    `    ${printable(file)}:${line}`,
    `    ${printable(fix)}`,
  ].join('\n');
}

function summary({ queues }: DeskReport): string {
  const waiting = queues.reduce((sum, { rows }) => sum + rows.length, 0);
  return waiting === 0
    ? 'Nothing waits for somebody.'
    : `${waiting} ${waiting === 1 ? 'thing waits' : 'things wait'} for somebody.`;
}
