import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'action-past';

/** Nobody is asked to do what can no longer be done. The site takes such an action out of what people can do by itself. */
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
            found: `${quote(until)}, the last day of ${quote(id)}; pages have not offered it since`,
            allowed: `${quote(today)}, or a later day`,
            fix: 'See whether it goes on, and write the new day; otherwise delete the action.',
          }),
        ];
      }),
    ),
};
