import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'action-without-place';

/** Whoever wants to take part is led to where it is done. Only showing the campaign to others needs no page. */
export const actionWithoutPlaceRule: Rule = {
  slug,
  title: 'A way to take part leads nowhere',
  severity: 'warning',
  run: ({ campaigns }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.actions.flatMap(({ id, kind, resource }, index) => {
        if (kind === 'share' || resource !== undefined) return [];
        return [
          problemAt(slug, entry, ['actions', index], {
            found: `no resource for ${quote(id)}, an action ${quote(kind)}`,
            allowed: 'a "resource" for every action but "share"',
            fix: 'Name the resource that is the page where it is done, or delete the action.',
          }),
        ];
      }),
    ),
};
