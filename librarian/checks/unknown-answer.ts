import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { surveyResults } from '../survey-results.ts';
import { didYouMean, listAllowed, quote } from '../wording.ts';

const slug = 'unknown-answer';

/** A result names answers that its question has. */
export const unknownAnswerRule: Rule = {
  slug,
  title: 'A survey names an answer that its question does not have',
  severity: 'error',
  run: (content) =>
    surveyResults(content).flatMap(({ entry, path, result, question }) => {
      const known = question.data.answers.map(({ id }) => id);
      return result.answers.flatMap(({ answer }, index) => {
        if (known.includes(answer)) return [];
        return [
          problemAt(slug, entry, [...path, 'answers', index, 'answer'], {
            found: `${quote(answer)}, which is no answer of ${quote(question.id)}`,
            allowed: listAllowed(known, answer),
            fix: `${didYouMean(answer, known)}Correct the id, or add the answer to survey-questions/${question.id}.yaml.`,
          }),
        ];
      });
    }),
};
