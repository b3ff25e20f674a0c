import { isWhole } from '../entries.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'orphan-resource';

/** A resource is listed on a topic page, or backs something we say. */
export const orphanResourceRule: Rule = {
  slug,
  title: 'No page lists a resource',
  severity: 'warning',
  run: (content) => {
    if (!isWhole(content)) return [];
    const named = new Set(referencesOf(content).flatMap(({ to, id }) => (to === 'resources' ? [id] : [])));
    return [...content.resources.values()]
      .filter(({ id, data }) => data.placements.length === 0 && !named.has(id))
      .map((entry) =>
        problemAt(slug, entry, ['placements'], {
          found: `no placement, and nothing names ${quote(entry.id)}`,
          allowed: 'a resource with a placement, or one that another file or a text names',
          fix: 'Add a placement, or delete the file.',
        }),
      );
  },
};
