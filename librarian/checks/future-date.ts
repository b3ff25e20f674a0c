import type { Entry } from '../content-model.ts';
import { allEntries, valuesOf } from '../entries.ts';
import type { FieldPath } from '../field-path.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
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

/** So many entries with a day to come, and more than half of all, are no slips: the day of the check is wrong. */
const MANY = 20;

/** What was done is not dated later than today. A month or a year that has begun is not in the future. */
export const futureDateRule: Rule = {
  slug,
  title: 'Something is dated in the future',
  severity: 'error',
  run: (content, { today }) => {
    const dated = allEntries(content).map(datesOf);
    const late = dated.map((dates) => dates.filter(({ date }) => date > today)).filter((dates) => dates.length > 0);
    const entries = dated.filter((dates) => dates.length > 0).length;
    if (late.length >= MANY && late.length * 2 > entries) return [wrongToday(late.flat(), late.length, today)];
    return late.flat().map(({ entry, path, date }) =>
      problemAt(slug, entry, path, {
        found: quote(date),
        allowed: `a day up to today, ${today}`,
        fix: path[0] === 'timeline' ? OF_A_CHANGE : 'Write the day on which it was really done.',
      }),
    );
  },
};

/** A day, a month or a year on which something was done. As text, a month or year comes before every day in it. */
interface PastDate {
  entry: Entry;
  path: FieldPath;
  date: string;
}

function datesOf(entry: Entry): PastDate[] {
  return [...valuesOf(entry.data)].flatMap(({ path, value }) => {
    const date = typeof value === 'number' ? String(value) : value;
    return typeof date === 'string' && PAST_FIELDS.has(path.at(-1) ?? '') ? [{ entry, path, date }] : [];
  });
}

/** One problem for all of them, at the newest day: thousands would hide what is wrong. */
function wrongToday(late: readonly PastDate[], entries: number, today: string): Problem {
  const { entry, path, date } = late.reduce((newest, each) => (each.date > newest.date ? each : newest));
  return problemAt(slug, entry, path, {
    found: `${quote(date)}, and days after today in ${entries} entries, more than half of all`,
    allowed: `a day up to today, ${today}`,
    fix: 'The clock of this computer or SIGNPOST_TODAY is behind: set it right. If it is right, write the days on which things were really done.',
  });
}
