import { reviewState, type ReviewState } from '../../src/domain/freshness.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { ReviewData } from '../../src/schemas/fields.ts';
import type { Entry } from '../content-model.ts';
import type { ReportSource } from './kept-resources.ts';
import { deskLine, recordHandle } from './commands.ts';
import { byDay, queueRow } from './queue-row.ts';
import { reviewedRecords } from './reviews.ts';
import type { Queue, QueueRow } from './shape.ts';

/** What each kind of record is called in a row. */
const KINDS: Partial<Record<CollectionName, string>> = {
  resources: 'Resource',
  topics: 'Topic',
  guides: 'Guide',
  careCards: 'Care card',
  careCountries: 'Care contacts',
  facts: 'Fact',
  clinics: 'Clinic',
  campaigns: 'Campaign',
  surveyQuestions: 'Survey question',
  stories: 'Story',
};

/** A record with a review. */
interface Reviewed {
  collection: CollectionName;
  entry: Pick<Entry, 'id' | 'file' | 'at'>;
  review: ReviewData;
  consequence?: string;
}

/** Reviews that are overdue, and those that soon will be; the longest due first. */
export function reviewQueues(source: ReportSource): Queue[] {
  const all: Reviewed[] = [
    ...source.kept.map(({ entry, freshness }) => ({
      collection: 'resources' as const,
      entry,
      review: entry.data.review,
      ...(freshness.state === 'withdrawn' && { consequence: `off the lists since ${freshness.on}` }),
    })),
    ...reviewedRecords(source).map(({ collection, entry }) => ({ collection, entry, review: entry.data.review })),
  ];
  const queue = (state: ReviewState) =>
    all
      .filter(({ review }) => reviewState(review, source.today, source.limits) === state)
      .map((item) => rowOf(source, item))
      .sort(byDay);
  return [
    { id: 'overdue', rows: queue('overdue') },
    { id: 'due-soon', rows: queue('due-soon') },
  ];
}

function rowOf({ content }: ReportSource, { collection, entry, review, consequence }: Reviewed): QueueRow {
  const last = `last reviewed ${review.last} by ${review.by}`;
  return queueRow(content, collection, entry, ['review', 'next'], {
    what: [`${KINDS[collection] ?? collection}, ${last}`, ...(consequence ? [consequence] : [])].join('; '),
    on: review.next,
    fix: deskLine(content, 'review', recordHandle(content, collection, entry.id), '--by', 'Your name'),
  });
}
