import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ChartRow } from './series.ts';

/** A row of bars with its label above the bar. Heights grow with the reader’s size of text, so they are in rem. */
export const ROW = { height: 2.875, label: 0.9375, bar: 1.375, barHeight: 1 };
/** A row without a label. */
export const BARE_ROW = { height: 1.875, label: 0, bar: 0.25, barHeight: 1.375 };

/** Part of a bar; across in percent of the width of the chart. */
export interface BarSegment {
  /** Place of the series. */
  series: number;
  value: number;
  x: number;
  width: number;
}

/** A bar with its parts. */
export interface Bar {
  label: string;
  total: number;
  segments: BarSegment[];
}

/** What a full bar stands for: the largest total, the whole of its own row, or an amount, such as 100 for shares in percent. */
export type BarScale = 'largest' | 'whole' | number;

/**
 * Lays out bars that run from the side where lines begin. Parts without a value are left out.
 * @param dir Direction of the page: from right to left, bars grow to the left.
 */
export function layOutBars(rows: readonly ChartRow[], scale: BarScale, dir: 'ltr' | 'rtl' = 'ltr'): Bar[] {
  const totals = rows.map(({ values }) => sum(values));
  const largest = Math.max(1, ...totals);
  return rows.map(({ label, values }, row) => {
    const total = totals[row] ?? 0;
    const across = scaleLinear([0, fullBar(scale, total, largest)], [0, 100]);
    return { label, total, segments: segmentsOf(values, across, dir) };
  });
}

function fullBar(scale: BarScale, total: number, largest: number): number {
  if (typeof scale === 'number') return scale;
  return scale === 'whole' ? Math.max(1, total) : largest;
}

function segmentsOf(values: readonly number[], across: (value: number) => number, dir: 'ltr' | 'rtl'): BarSegment[] {
  const parts = stack<readonly number[], number>()
    .keys(values.map((_, place) => place))
    .value((all, place) => all[place] ?? 0)([values]);
  return parts.flatMap((part, series) => {
    const [[from, to] = [0, 0]] = part;
    if (to <= from) return [];
    const [start, end] = [across(from), across(to)];
    return [{ series, value: to - from, x: rounded(dir === 'rtl' ? 100 - end : start), width: rounded(end - start) }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The same bytes on every machine, and short. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A label that fits beside its number on a telephone; the table behind the chart has the whole. */
export function shortLabel(label: string, longest = 30): string {
  const characters = [...label];
  if (characters.length <= longest) return label;
  const cut = characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd();
  return `${cut}…${ISOLATE_END.repeat(openIsolates(cut))}`;
}

const ISOLATE_END = '\u2069';

/** How many names in a text keep a direction to themselves and have lost their end. */
function openIsolates(text: string): number {
  return text.split(/[\u2066-\u2068]/).length - text.split(ISOLATE_END).length;
}
