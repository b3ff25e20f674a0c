import { allEntries, valuesOf } from '../entries.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'future-date';
/** Days on which something was done. `review.next` is the one day that lies ahead. */
const PAST_FIELDS: ReadonlySet<PropertyKey> = new Set(['on', 'added', 'reviewedOn', 'last', 'written', 'updated']);

/** A day on which something was done is not later than today. */
export const futureDateRule: Rule = {
  slug,
  title: 'Something is dated in the future',
  severity: 'error',
  run: (content, { today }) =>
    allEntries(content).flatMap((entry) =>
      [...valuesOf(entry.data)].flatMap(({ path, value }) => {
        if (typeof value !== 'string' || !PAST_FIELDS.has(path.at(-1) ?? '') || value <= today) return [];
        return [
          problemAt(slug, entry, path, {
            found: quote(value),
            allowed: `a day up to today, ${today}`,
            fix: 'Write the day on which it was really done.',
          }),
        ];
      }),
    ),
};
