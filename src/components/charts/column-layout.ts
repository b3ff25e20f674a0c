import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ChartRow } from './series.ts';

/** Height in pixels of the tallest column. */
export const COLUMN_HEIGHT = 130;
/** Room above the columns for the number of the tallest. */
export const COLUMN_TOP = 20;

/** Part of a column; across in percent of the width, down in pixels. */
export interface ColumnSegment {
  series: number;
  value: number;
  y: number;
  height: number;
}

/** A column with its parts. */
export interface Column {
  label: string;
  total: number;
  x: number;
  width: number;
  /** Where its middle lies, for text. */
  middle: number;
  /** Where its top lies. */
  top: number;
  segments: ColumnSegment[];
}

/** Lays out columns side by side. Those without a value keep their place. */
export function layOutColumns(rows: readonly ChartRow[], dir: 'ltr' | 'rtl' = 'ltr'): Column[] {
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const across = scaleBand(
    rows.map((_, place) => place),
    dir === 'rtl' ? [100, 0] : [0, 100],
  ).paddingInner(0.22);
  const up = scaleLinear([0, Math.max(1, ...totals)], [COLUMN_TOP + COLUMN_HEIGHT, COLUMN_TOP]);
  const width = across.bandwidth();
  return rows.map(({ label, values }, place) => {
    const x = across(place) ?? 0;
    const total = totals[place] ?? 0;
    const parts = stack<readonly number[], number>()
      .keys(values.map((_, series) => series))
      .value((all, series) => all[series] ?? 0)([values]);
    const segments = parts.flatMap((part, series) => {
      const [[from, to] = [0, 0]] = part;
      return to > from ? [{ series, value: to - from, y: rounded(up(to)), height: rounded(up(from) - up(to)) }] : [];
    });
    return {
      label,
      total,
      x: rounded(x),
      width: rounded(width),
      middle: rounded(x + width / 2),
      top: rounded(up(total)),
      segments,
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
