import { allEntries, valuesOf } from '../entries.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'future-date';
/** When something was done. Only `review.next` and the last day of an action, `until`, lie ahead. */
const PAST_FIELDS: ReadonlySet<PropertyKey> = new Set([
  'on',
  'added',
  'reviewedOn',
  'last',
  'written',
  'updated',
  'statusOn',
  'began',
  'ended',
  'published',
  'year',
]);

const OF_A_CHANGE = 'Write the day on which it happened; of what is pending, on which it was asked for or promised.';

/** What was done is not dated later than today. A month or a year that has begun is not in the future. */
export const futureDateRule: Rule = {
  slug,
  title: 'Something is dated in the future',
  severity: 'error',
  run: (content, { today }) =>
    allEntries(content).flatMap((entry) =>
      [...valuesOf(entry.data)].flatMap(({ path, value }) => {
        const date = typeof value === 'number' ? String(value) : value;
        // As text, a month or year comes before every day in it.
        if (typeof date !== 'string' || !PAST_FIELDS.has(path.at(-1) ?? '') || date <= today) return [];
        return [
          problemAt(slug, entry, path, {
            found: quote(date),
            allowed: `a day up to today, ${today}`,
            fix: path[0] === 'timeline' ? OF_A_CHANGE : 'Write the day on which it was really done.',
          }),
        ];
      }),
    ),
};
