import { reviewState } from '../../src/domain/freshness.ts';
import type { ReviewData } from '../../src/schemas/fields.ts';
import type { Entry } from '../content-model.ts';
import { REVIEWED_COLLECTIONS } from '../entries.ts';
import type { ReportSource } from './kept-resources.ts';
import type { ReviewCount, ReviewsReport } from './shape.ts';

/** How many months the calendar looks ahead. */
const MONTHS = 18;

/** Records of ours with a review. */
export function reviewedRecords({ content }: Pick<ReportSource, 'content'>) {
  return REVIEWED_COLLECTIONS.flatMap((collection) =>
    [...content[collection].values()].map((entry: Entry<typeof collection>) => ({ collection, entry })),
  );
}

/** Counts reviews by the month in which they are due. What is overdue stands apart. */
export function reviewsReport(source: ReportSource): ReviewsReport {
  const { today, limits, kept } = source;
  const due = [
    ...kept.map(({ entry }) => ({ kind: 'resources' as const, review: entry.data.review })),
    ...reviewedRecords(source).map(({ entry }) => ({ kind: 'ours' as const, review: entry.data.review })),
  ];
  const isOverdue = ({ review }: { review: ReviewData }) => reviewState(review, today, limits) === 'overdue';
  const ahead = due.filter((item) => !isOverdue(item));
  const months = monthsFrom(today, MONTHS);
  const last = months.at(-1) ?? '';
  return {
    overdue: count(due.filter(isOverdue)),
    lapsed: kept.filter(({ freshness }) => freshness.state === 'withdrawn').length,
    months: months.map((month) => ({ month, ...count(ahead.filter(({ review }) => monthOf(review.next) === month)) })),
    later: count(ahead.filter(({ review }) => monthOf(review.next) > last)),
  };
}

function count(items: readonly { kind: keyof ReviewCount }[]): ReviewCount {
  const resources = items.filter(({ kind }) => kind === 'resources').length;
  return { resources, ours: items.length - resources };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Months that follow each other, `YYYY-MM`, from that of a day on. */
export function monthsFrom(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, ahead) => {
    const number = month - 1 + ahead;
    return `${year + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}
