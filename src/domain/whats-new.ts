import type { HistoryChange } from '../schemas/vocabulary.ts';
import type { Campaign, Clinic, Guide, Recall, Resource, Story, Term, Topic } from './entities.ts';
import { isListed } from './freshness.ts';
import { addedOn, historyOf, type PastChange } from './history.ts';
import { subjectOf, type RecallSubject, type SubjectSources } from './recall-subject.ts';

/** Something that happened in the directory. */
export type DirectoryChange =
  | { kind: 'topic'; topic: Topic }
  | { kind: 'guide'; guide: Guide }
  | { kind: 'resource'; resource: Resource; change: PastChange['change'] }
  | { kind: 'term'; term: Term }
  | { kind: 'clinic'; clinic: Clinic }
  | { kind: 'campaign'; campaign: Campaign }
  | { kind: 'story'; story: Story }
  /** `ended` when it is the end of a recall. */
  | { kind: 'recall'; recall: Recall; ended: boolean; subject: RecallSubject };

/** What changes are about. */
export interface ChangeSources extends SubjectSources {
  /** Clinics that lists show. */
  clinics: readonly Clinic[];
  /** Campaigns that lists show. */
  campaigns: readonly Campaign[];
  stories: readonly Story[];
  recalls: readonly Recall[];
}

/** Everything that happened on one day. */
export interface DayOfChanges {
  /** `YYYY-MM-DD`. */
  day: string;
  changes: DirectoryChange[];
}

/** Changes of a resource in the order in which a day lists them. */
const ORDER: readonly PastChange['change'][] = [
  'added',
  'restored',
  'reviewed',
  'address-changed',
  'description-changed',
  'withdrawn',
  'lapsed',
] satisfies (HistoryChange | 'lapsed')[];

/** A change with its day, `YYYY-MM-DD`. */
export interface DatedChange {
  day: string;
  change: DirectoryChange;
}

/**
 * What happened, the latest day first; within a day recalls, topics, guides, campaigns, then resources by kind of change, stories,
 * terms and clinics, each in the given order. A resource that is added as a story is told of as a story.
 * @param sources Where what was recalled is found, when that is more than what the changes are about.
 */
export function datedChanges(content: ChangeSources, sources: SubjectSources = content): DatedChange[] {
  const told = new Set(content.stories.filter(isAddedWithItsResource).map(({ resource }) => resource.id));
  const ofResources = content.allResources
    .flatMap((resource) => historyOf(resource).map(({ on, change }) => ({ on, resource, change })))
    .filter(({ resource, change }) => change !== 'added' || !told.has(resource.id))
    .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
  const dated: DatedChange[] = [
    ...content.recalls.flatMap((recall) => changesOf(recall, subjectOf(recall, sources))),
    ...content.topics.map((topic) => ({ day: topic.written, change: { kind: 'topic' as const, topic } })),
    ...content.guides.map((guide) => ({ day: guide.written, change: { kind: 'guide' as const, guide } })),
    ...content.campaigns.map((campaign) => ({ day: campaign.added, change: { kind: 'campaign' as const, campaign } })),
    ...ofResources.map(({ on, ...change }) => ({ day: on, change: { kind: 'resource' as const, ...change } })),
    ...content.stories.map((story) => ({ day: story.added, change: { kind: 'story' as const, story } })),
    ...content.terms.map((term) => ({ day: term.added, change: { kind: 'term' as const, term } })),
    ...content.clinics.map((clinic) => ({ day: clinic.added, change: { kind: 'clinic' as const, clinic } })),
  ];
  return dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Changes by their days, in the given order. */
export function byDay(dated: readonly DatedChange[]): DayOfChanges[] {
  const days = Map.groupBy(dated, ({ day }) => day);
  return [...days].map(([day, list]) => ({ day, changes: list.map(({ change }) => change) }));
}

/** What happened by day, see {@link datedChanges}. */
export function whatsNew(content: ChangeSources, sources: SubjectSources = content): DayOfChanges[] {
  return byDay(datedChanges(content, sources));
}

/** Whether a story came into the directory on the day of its resource, so that both are one addition. */
export function isAddedWithItsResource({ added, resource }: Story): boolean {
  return addedOn(resource) === added;
}

/** The beginning and the end of a recall. */
function changesOf(recall: Recall, subject: RecallSubject): { day: string; change: DirectoryChange }[] {
  const change = (day: string, ended: boolean) => ({
    day,
    change: { kind: 'recall' as const, recall, ended, subject },
  });
  return [change(recall.on, false), ...(recall.lifted ? [change(recall.lifted.on, true)] : [])];
}

/** The latest things that were added, leaving out changes of what was there before and what has gone since. */
export function latestAdditions(days: readonly DayOfChanges[], count: number): DirectoryChange[] {
  return days
    .flatMap((day) => day.changes)
    .filter((each) => each.kind !== 'recall')
    .filter((each) => each.kind !== 'resource' || (each.change === 'added' && isListed(each.resource)))
    .slice(0, count);
}
