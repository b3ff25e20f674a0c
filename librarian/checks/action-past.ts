import type { CampaignAction } from '../../src/schemas/campaign.ts';
import type { Entry } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'action-past';

/** Nobody is asked to do what can no longer be done. Pages say by themselves that such an action is over, and take its link away. */
export const actionPastRule: Rule = {
  slug,
  title: 'A way to take part is over',
  severity: 'warning',
  run: ({ campaigns }, { today }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.actions.flatMap((action, index) =>
        action.until !== undefined && action.until < today
          ? lastDayPassed(entry, action.id, action.until, index, today)
          : afterTheEnd(entry, action, index),
      ),
    ),
};

function lastDayPassed(entry: Entry, id: string, until: string, index: number, today: string): Problem[] {
  return [
    problemAt(slug, entry, ['actions', index, 'until'], {
      found: `${quote(until)}, the last day of ${quote(id)}; pages call it over since`,
      allowed: `${quote(today)}, or a later day`,
      fix: 'See whether it goes on, and write the new day; otherwise delete the action.',
    }),
  ];
}

/** A campaign that has ended may still hold ways to take part that nobody has looked at since. */
function afterTheEnd(entry: Entry<'campaigns'>, { id }: CampaignAction, index: number): Problem[] {
  if (entry.data.status !== 'ended') return [];
  return [
    problemAt(slug, entry, ['actions', index], {
      found: `${quote(id)}, which pages still ask for, of a campaign that has ended`,
      allowed: 'no action that is open once the "status" is "ended"',
      fix: 'Delete the action. If people can still take part, the campaign runs: write "status: running", and leave out "ended".',
    }),
  ];
}
