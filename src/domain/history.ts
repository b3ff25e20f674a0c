import type { HistoryEntry } from '../schemas/resource.ts';
import type { Resource } from './entities.ts';

/** A dated change, written down by a person, or the lapse of a review, which nobody writes down. */
export type PastChange = HistoryEntry | { on: string; change: 'lapsed' };

/** Everything that happened to a resource up to the day of the build, the oldest first. */
export function historyOf({ history, freshness }: Pick<Resource, 'history' | 'freshness'>): PastChange[] {
  if (freshness.state !== 'withdrawn' || freshness.reason !== 'review-lapsed') return history;
  return [...history, { on: freshness.on, change: 'lapsed' }];
}

/** The day a resource came into the directory. */
export function addedOn({ history }: Pick<Resource, 'history'>): string {
  const [first] = history;
  if (!first) throw new Error('A resource without history passed the schema');
  return first.on;
}
