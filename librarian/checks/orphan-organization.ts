import { isWhole } from '../entries.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'orphan-organization';

/** An organization publishes something, leads research, runs a campaign or a survey, or has a part that does. */
export const orphanOrganizationRule: Rule = {
  slug,
  title: 'Nothing names an organization',
  severity: 'warning',
  run: (content) => {
    if (!isWhole(content)) return [];
    const named = new Set(referencesOf(content).flatMap(({ to, id }) => (to === 'organizations' ? [id] : [])));
    return [...content.organizations.values()]
      .filter(({ id }) => !named.has(id))
      .map(({ id, file }) =>
        problemWithFile(slug, file, {
          found: `no resource, topic, organization, clinic or campaign names ${quote(id)}`,
          allowed: 'an organization that something names',
          fix: 'Name it in "publishers" of a resource, or delete the file.',
        }),
      );
  },
};
