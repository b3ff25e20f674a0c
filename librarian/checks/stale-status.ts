import { addDays } from '../../src/domain/calendar.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'stale-status';
/** A year, leap day and all. */
const LONGEST = 366;

/** Somebody has looked within a year whether a campaign still runs. One that has ended stays ended. */
export const staleStatusRule: Rule = {
  slug,
  title: 'Nobody has looked for a year whether a campaign still runs',
  severity: 'warning',
  run: ({ campaigns }, { today }) => {
    const earliest = addDays(today, -LONGEST);
    return [...campaigns.values()]
      .filter(({ data }) => data.status !== 'ended' && data.statusOn < earliest)
      .map((entry) =>
        problemAt(slug, entry, ['statusOn'], {
          found: `${quote(entry.data.status)} on ${quote(entry.data.statusOn)}`,
          allowed: `a day from ${quote(earliest)} on, unless the campaign has ended`,
          fix: 'Look whether the campaign still runs. Set "status" to what you find, and "statusOn" to today.',
        }),
      );
  },
};
