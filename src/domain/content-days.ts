import type { Campaign, Clinic, Fact, Recall, Resource, Topic } from './entities.ts';
import { historyOf } from './history.ts';

/** Days on which a topic was written or reviewed. */
export function daysOfTopic({ written, review }: Pick<Topic, 'written' | 'review'>): string[] {
  return [written, review.last];
}

/** Days on which a resource was changed, reviewed, or its addresses were looked at. */
export function daysOfResource(resource: Pick<Resource, 'review' | 'history' | 'freshness' | 'versions'>): string[] {
  const { review, versions } = resource;
  return [review.last, ...historyOf(resource).map(({ on }) => on), ...versions.flatMap(({ check }) => check.on ?? [])];
}

/** Days on which a clinic was added or reviewed, or said something. */
export function daysOfClinic({ added, review, advice }: Pick<Clinic, 'added' | 'review' | 'advice'>): string[] {
  return [added, review.last, ...advice.map(({ on }) => on)];
}

/** Days on which a campaign was added or reviewed, its state was looked at, or the figures of its surveys were read. */
export function daysOfCampaign({ added, review, statusOn, surveys }: Campaign): string[] {
  return [added, review.last, statusOn, ...surveys.map(({ source }) => source.on)];
}

/** Days on which a fact was read or reviewed. */
export function daysOfFact({ source, review }: Pick<Fact, 'source' | 'review'>): string[] {
  return [source.on, review.last];
}

/** Days on which a recall began, and ended where it has. */
export function daysOfRecall({ on, lifted }: Pick<Recall, 'on' | 'lifted'>): string[] {
  return lifted ? [on, lifted.on] : [on];
}

/**
 * The latest of some days, `YYYY-MM-DD`.
 * @throws Error when there is none.
 */
export function latestOf(days: readonly string[]): string {
  const latest = days.toSorted().at(-1);
  if (latest === undefined) throw new Error('There is no day to take the latest of');
  return latest;
}
