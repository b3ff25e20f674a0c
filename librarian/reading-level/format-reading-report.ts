import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { printable } from '../reporters/printable.ts';
import { WORDS_TO_JUDGE, type MeasuredFigure } from './measure-text.ts';
import { READING_LIMITS, wordLimit } from './reading-limits.ts';
import { TEXT_KINDS } from './readable-texts.ts';
import type { MeasuredText, ReadingReport } from './reading-report.ts';
import { wordHardness } from './word-hardness.ts';

/** Mark of a figure beyond its limit. */
const TOO_HARD = '▲';
/** Mark of figures that are only a hint. */
const ROUGH = '~';

/** The report as text: a table for each kind, then the texts beyond their limits that are long enough to judge, and a summary. */
export function formatReadingReport(report: ReadingReport): string {
  const kinds = TEXT_KINDS.map((kind) => formatKind(kind, report.texts)).filter((table) => table !== '');
  const hard = report.texts.filter(({ tooHard }) => tooHard);
  return `${[...kinds, LEGEND, ...hard.filter(({ rough }) => !rough).map(hardText), ...notRead(report), summary(report, hard)].join('\n\n')}\n`;
}

const LEGEND = [
  `${TOO_HARD} harder than the limit   ${ROUGH} fewer than ${WORDS_TO_JUDGE} words: only a hint`,
  ...LOCALE_IDS.map((locale) => `${locale}: ${limitsOf(locale)}`),
].join('\n');

/** The limits of a locale in one line. */
function limitsOf(locale: LocaleId): string {
  return READING_LIMITS[locale].map((limit) => `${limit.name} ${wordLimit(limit)}`).join(', ');
}

/** Each limit with its reason, one per line. */
export function explainLimits(): string {
  return LOCALE_IDS.flatMap((locale) =>
    READING_LIMITS[locale].map((limit) => `  ${locale}: ${limit.name}, ${wordLimit(limit)}\n    ${limit.reason}`),
  ).join('\n');
}

function formatKind(kind: string, texts: readonly MeasuredText[]): string {
  const byId = Map.groupBy(
    texts.filter((text) => text.kind === kind),
    ({ id }) => id,
  );
  if (byId.size === 0) return '';
  const heading = [kind, ...LOCALE_IDS.map(columnHeading)];
  const rows = [...byId].map(([id, versions]) => [
    printable(id),
    ...LOCALE_IDS.map((locale) => cellOf(versions.find((version) => version.locale === locale))),
  ]);
  return alignColumns([heading, ...rows]);
}

function columnHeading(locale: LocaleId): string {
  return `${locale}: ${READING_LIMITS[locale].map(({ short }) => short).join(' · ')}`;
}

function cellOf(text: MeasuredText | undefined): string {
  if (text === undefined) return '–';
  return `${text.rough ? ROUGH : ''}${text.figures.map(formatFigure).join(' · ')}`;
}

function formatFigure({ value, tooHard, band }: MeasuredFigure): string {
  return `${value.toFixed(1)}${tooHard ? TOO_HARD : ''}${band === undefined ? '' : ` ${band}`}`;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function hardText(text: MeasuredText): string {
  const { file, waiver, longest } = text;
  return [
    `${file}:${longest.line}:${longest.column}`,
    `  ${wordHardness(text)}`,
    ...(waiver === undefined ? [] : [`  allowed because: ${waiver}`]),
  ]
    .map(printable)
    .join('\n');
}

function notRead({ notRead: files }: ReadingReport): string[] {
  return files.length === 0
    ? []
    : [`not measured, see npm run desk -- check:\n${files.map((file) => `  ${printable(file)}`).join('\n')}`];
}

function summary({ texts }: ReadingReport, hard: readonly MeasuredText[]): string {
  const rough = hard.filter((text) => text.rough).length;
  return `${texts.length} texts measured: ${hard.length} beyond a limit, ${rough} of them too short to judge.`;
}
