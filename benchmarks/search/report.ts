import type { Measurement } from './measure-fs.ts';
import { NONSENSE } from './nonsense.ts';
import type { Hits } from './relevance.ts';

const HEADINGS = [
  'synonym 1st',
  'in 5',
  'typo 1st',
  'in 5',
  'nonsense',
  'kB',
  'requests',
  'ms',
  'kB in all',
  'first for the phrase',
];

/** One line per contender, under the headings. */
export function table(measurements: readonly Measurement[]): string {
  const lines = measurements.map((measurement) => [measurement.name, ...cells(measurement)]);
  const rows = [['', ...HEADINGS], ...lines];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => aligned(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Names and addresses begin at the left, numbers end at the right. */
function aligned(cell: string, column: number, widths: readonly number[]): string {
  const isText = column === 0 || column === widths.length - 1;
  return isText ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
}

function cells({ synonyms, typos, answeredNonsense, speed, phrase }: Measurement): string[] {
  return [
    ...shares(synonyms),
    ...shares(typos),
    `${answeredNonsense.length}/${NONSENSE.length}`,
    kilobytes(speed.bytes),
    String(speed.requests),
    speed.ms.toFixed(0),
    kilobytes(speed.allBytes),
    phrase ?? '–',
  ];
}

function shares({ asked, first, firstFive }: Hits): string[] {
  return [first, firstFive].map((hits) => `${((hits / Math.max(asked, 1)) * 100).toFixed(1)} %`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** How one contender's bytes and time compare with another's; nothing when one of them was not measured. */
export function ratios(measurements: readonly Measurement[], name: string, base: string): string | undefined {
  const [own, other] = [name, base].map((each) => measurements.find((measurement) => measurement.name === each)?.speed);
  if (!own || !other) return undefined;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  const bytes = `${ratio(own.bytes, other.bytes)} of the bytes (in all ${ratio(own.allBytes, other.allBytes)})`;
  return `${name} / ${base}: ${bytes}, ${ratio(own.ms, other.ms)} of the time`;
}
