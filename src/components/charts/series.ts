/** Colours of a chart, by the token they take. */
export type ChartTone = 'teal' | 'plum' | 'amber' | 'red' | 'soft';

/** How an area is filled, so that it is known without its colour too: within a chart each series has a mark of its own. */
export const CHART_MARKS = ['solid', 'stripes', 'dots', 'grid', 'lines', 'open'] as const;
/** One of {@link CHART_MARKS}. */
export type ChartMark = (typeof CHART_MARKS)[number];

/** One of the things that a chart compares. */
export interface ChartSeries {
  label: string;
  tone: ChartTone;
  mark: ChartMark;
}

/** A bar or column with a value for each series, in their order. */
export interface ChartRow {
  label: string;
  values: readonly number[];
}

/** What every chart says of itself. */
export interface ChartFrame {
  /** Unlike that of any other chart on the page. */
  id: string;
  title: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  description: string;
  series: readonly ChartSeries[];
  dir?: 'ltr' | 'rtl';
}

/** Id of the pattern that fills the areas of a series. */
export function patternId(chart: string, place: number): string {
  return `${chart}-mark-${place}`;
}
