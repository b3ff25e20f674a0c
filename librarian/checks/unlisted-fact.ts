import { isWhole } from '../entries.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'unlisted-fact';

/** A fact answers a question of a topic, stands in a text, a step, the advice of a clinic or a campaign, or is a right of a country. */
export const unlistedFactRule: Rule = {
  slug,
  title: 'No page shows a fact',
  severity: 'warning',
  run: (content) => {
    if (!isWhole(content)) return [];
    const named = new Set(referencesOf(content).flatMap(({ to, id }) => (to === 'facts' ? [id] : [])));
    return [...content.facts.values()]
      .filter(({ id, data }) => !named.has(id) && data.right === undefined)
      .map(({ id, file }) =>
        problemWithFile(slug, file, {
          found: `no question, text, step, clinic or campaign names ${quote(id)}`,
          allowed: 'a fact that something names, or with "right", for the page of a country',
          fix: 'Name it in "questions" of a topic, in "facts" of a step, an advice or a campaign, or by <Fact id="…" /> in a text, or delete the file.',
        }),
      );
  },
};
