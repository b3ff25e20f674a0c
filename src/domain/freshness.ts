import type { ReviewData } from '../schemas/fields.ts';
import type { HistoryEntry } from '../schemas/resource.ts';
import type { FreshnessLimits } from '../schemas/settings.ts';
import type { WithdrawalReason } from '../schemas/vocabulary.ts';
import { addDays } from './calendar.ts';

/** How far the review of something of ours still holds. */
export type ReviewState = 'current' | 'due-soon' | 'overdue';

/** How far a resource can still be trusted, and since when and why not where it was withdrawn. */
export type Freshness =
  { state: ReviewState } | { state: 'withdrawn'; on: string; reason: WithdrawalReason | 'review-lapsed' | 'recalled' };

/**
 * Whether a review still holds. The day it is due belongs to `due-soon`; the next one is `overdue`.
 * @param today `YYYY-MM-DD`.
 */
export function reviewState(
  review: Pick<ReviewData, 'next'>,
  today: string,
  limits: Pick<FreshnessLimits, 'dueSoonDays'>,
): ReviewState {
  if (today > review.next) return 'overdue';
  return today >= addDays(review.next, -limits.dueSoonDays) ? 'due-soon' : 'current';
}

/**
 * How far a resource can be trusted on a day: current, due soon, overdue, and withdrawn once the days of grace are over.
 * A person may withdraw it at any time; that holds until it is restored.
 */
export function freshnessOf(
  resource: { review: Pick<ReviewData, 'next'>; history: readonly HistoryEntry[] },
  today: string,
  limits: FreshnessLimits,
): Freshness {
  const decision = resource.history.findLast(({ change }) => change === 'withdrawn' || change === 'restored');
  if (decision?.change === 'withdrawn' && decision.reason) {
    return { state: 'withdrawn', on: decision.on, reason: decision.reason };
  }
  const lapse = addDays(resource.review.next, limits.graceDays + 1);
  if (today >= lapse) return { state: 'withdrawn', on: lapse, reason: 'review-lapsed' };
  return { state: reviewState(resource.review, today, limits) };
}

/** Whether lists show it. */
export function isListed({ freshness }: { freshness: Freshness }): boolean {
  return freshness.state !== 'withdrawn';
}

/** The same items, those whose review is overdue after the others; otherwise the order stays. */
export function overdueLast<T extends { freshness: Freshness }>(items: readonly T[]): T[] {
  const overdue = (item: T) => item.freshness.state === 'overdue';
  return [...items.filter((item) => !overdue(item)), ...items.filter(overdue)];
}
