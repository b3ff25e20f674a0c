import type { Campaign, Clinic, Fact, Recall, Resource, Story, SurveyQuestion, Topic } from './entities.ts';
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

/** Days on which a fact was read or reviewed. */
export function daysOfFact({ source, review }: Pick<Fact, 'source' | 'review'>): string[] {
  return [source.on, review.last];
}

/** Days on which a campaign or one of its actions was added, it was reviewed or looked at, or the figures of its surveys were read. */
export function daysOfCampaign(
  campaign: Pick<Campaign, 'added' | 'review' | 'statusOn' | 'actions' | 'surveys'>,
): string[] {
  const { added, review, statusOn, actions, surveys } = campaign;
  return [
    ...[added, review.last, statusOn],
    ...actions.flatMap((action) => action.added ?? []),
    ...surveys.map(({ source }) => source.on),
  ];
}

/** Days on which a question that surveys ask was reviewed. */
export function daysOfQuestion({ review }: Pick<SurveyQuestion, 'review'>): string[] {
  return [review.last];
}

/** Days on which a story was added or reviewed, or seen published. */
export function daysOfStory({ added, review, consent }: Pick<Story, 'added' | 'review' | 'consent'>): string[] {
  return [added, review.last, consent.on];
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
