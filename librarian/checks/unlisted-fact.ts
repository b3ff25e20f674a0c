import { isWhole } from '../entries.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'unlisted-fact';

/** A fact answers a question of a topic, or stands in a text, a step or the advice of a clinic. */
export const unlistedFactRule: Rule = {
  slug,
  title: 'No page shows a fact',
  severity: 'warning',
  run: (content) => {
    if (!isWhole(content)) return [];
    const named = new Set(referencesOf(content).flatMap(({ to, id }) => (to === 'facts' ? [id] : [])));
    return [...content.facts.values()]
      .filter(({ id }) => !named.has(id))
      .map(({ id, file }) =>
        problemWithFile(slug, file, {
          found: `no question, text, step or clinic names ${quote(id)}`,
          allowed: 'a fact that something names',
          fix: 'Name it in "questions" of a topic, in "facts" of a step or an advice, or by <Fact id="…" /> in a text, or delete the file.',
        }),
      );
  },
};
