import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'action-past';

/** Nobody is asked to do what can no longer be done. Pages say by themselves that such an action is over, and take its link away. */
export const actionPastRule: Rule = {
  slug,
  title: 'A way to take part is over',
  severity: 'warning',
  run: ({ campaigns }, { today }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.actions.flatMap(({ id, until }, index) => {
        if (until === undefined || until >= today) return [];
        return [
          problemAt(slug, entry, ['actions', index, 'until'], {
            found: `${quote(until)}, the last day of ${quote(id)}; pages call it over since`,
            allowed: `${quote(today)}, or a later day`,
            fix: 'See whether it goes on, and write the new day; otherwise delete the action.',
          }),
        ];
      }),
    ),
};
