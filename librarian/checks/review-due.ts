import { freshnessOf, reviewState } from '../../src/domain/freshness.ts';
import type { FreshnessLimits } from '../../src/schemas/settings.ts';
import type { ReviewData } from '../../src/schemas/fields.ts';
import type { Content, Entry } from '../content-model.ts';
import { REVIEWED_COLLECTIONS } from '../entries.ts';
import { problemAt } from '../problem-at.ts';
import type { CheckContext, Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'review-due';

/** Nothing on the site is past the day of its next review: a list of what to look at. */
export const reviewDueRule: Rule = {
  slug,
  title: 'A review is overdue',
  severity: 'warning',
  run: (content, { today }) => {
    const limits = content.settings.get('site')?.data.freshness;
    if (limits === undefined) return [];
    return [...ofResources(content, today, limits), ...ofOurs(content, today, limits)];
  },
};

/** A resource that a person has withdrawn waits for no review. */
function ofResources({ resources }: Content, today: CheckContext['today'], limits: FreshnessLimits): Problem[] {
  return [...resources.values()].flatMap((entry) => {
    const freshness = freshnessOf(entry.data, today, limits);
    if (freshness.state === 'overdue') return [overdue(entry, entry.data.review, '')];
    if (freshness.state !== 'withdrawn' || freshness.reason !== 'review-lapsed') return [];
    return [overdue(entry, entry.data.review, `; lists have left the resource out since ${quote(freshness.on)}`)];
  });
}

function ofOurs(content: Content, today: CheckContext['today'], limits: FreshnessLimits): Problem[] {
  return REVIEWED_COLLECTIONS.flatMap((collection) =>
    [...content[collection].values()]
      .filter(({ data }) => reviewState(data.review, today, limits) === 'overdue')
      .map((entry) => overdue(entry, entry.data.review, '')),
  );
}

function overdue(entry: Entry, { next }: ReviewData, consequence: string): Problem {
  return problemAt(slug, entry, ['review', 'next'], {
    found: `due on ${quote(next)}${consequence}`,
    allowed: 'a day that has not passed',
    fix: 'Review it, then set "last" to today and "next" to the day of the next review.',
  });
}
