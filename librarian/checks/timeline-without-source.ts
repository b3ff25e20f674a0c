import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'timeline-without-source';

/** Every change in care, law or policy names the resource that says so. */
export const timelineWithoutSourceRule: Rule = {
  slug,
  title: 'A change in care names no source',
  severity: 'error',
  run: ({ campaigns }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.timeline.flatMap(({ id, resource }, index) => {
        if (resource !== undefined) return [];
        return [
          problemAt(slug, entry, ['timeline', index], {
            found: `no resource for ${quote(id)}`,
            allowed: 'a "resource" for every change',
            fix: 'Name the resource that says so, or delete the change.',
          }),
        ];
      }),
    ),
};
