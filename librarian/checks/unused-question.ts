import { isWhole } from '../entries.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { referencesOf } from '../references.ts';
import { quote } from '../wording.ts';

const slug = 'unused-question';

/** A question has answers: some survey asks it. */
export const unusedQuestionRule: Rule = {
  slug,
  title: 'No survey asks a question',
  severity: 'warning',
  run: (content) => {
    if (!isWhole(content)) return [];
    const asked = new Set(referencesOf(content).flatMap(({ to, id }) => (to === 'surveyQuestions' ? [id] : [])));
    return [...content.surveyQuestions.values()]
      .filter(({ id }) => !asked.has(id))
      .map(({ id, file }) =>
        problemWithFile(slug, file, {
          found: `no survey names ${quote(id)}`,
          allowed: 'a question that a survey of a campaign names',
          fix: 'Name it in "results" of a survey, or delete the file.',
        }),
      );
  },
};
