import type { ChartSeries } from '../components/charts/series.ts';
import type { LinkState, TextCondition } from '../../librarian/report/shape.ts';

/** How the desk shows each state of a link, the best first. */
export const LINK_LOOK: Readonly<Record<LinkState, ChartSeries>> = {
  ok: { label: 'Work', tone: 'teal', mark: 'solid' },
  documented: { label: 'Seen in a source, not opened', tone: 'teal', mark: 'stripes' },
  moved: { label: 'Moved', tone: 'plum', mark: 'dots' },
  blocked: { label: 'Refuse checks', tone: 'amber', mark: 'lines' },
  unverified: { label: 'Never seen to work', tone: 'soft', mark: 'open' },
  broken: { label: 'Broken', tone: 'red', mark: 'grid' },
};
/** The order in which they are shown. */
export const LINK_STATES = Object.keys(LINK_LOOK) as LinkState[];

/** How the desk shows each condition of a text. */
export const CONDITION_LOOK: Readonly<Record<TextCondition, ChartSeries>> = {
  reviewed: { label: 'Reviewed by a person', tone: 'teal', mark: 'solid' },
  draft: { label: 'Draft', tone: 'teal', mark: 'stripes' },
  stale: { label: 'Behind its source', tone: 'amber', mark: 'dots' },
  missing: { label: 'Missing', tone: 'soft', mark: 'open' },
};

/** How the desk shows texts against the limits of reading level. */
export const READING_LOOK = {
  within: { label: 'Within the limit', tone: 'teal', mark: 'solid' },
  short: { label: 'Harder, but too short to judge', tone: 'teal', mark: 'stripes' },
  waived: { label: 'Harder for a reason', tone: 'plum', mark: 'dots' },
  harder: { label: 'Harder', tone: 'red', mark: 'grid' },
} as const satisfies Record<string, ChartSeries>;
/** One of {@link READING_LOOK}. */
export type ReadingLook = keyof typeof READING_LOOK;

/** How the desk shows whose review is due. */
export const REVIEW_LOOK = {
  resources: { label: 'Resources', tone: 'teal', mark: 'solid' },
  ours: { label: 'Our own texts and records', tone: 'plum', mark: 'stripes' },
} as const satisfies Record<string, ChartSeries>;
