import type { SurveyResult } from '../../src/schemas/survey.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { surveyResults } from '../survey-results.ts';
import { quote } from '../wording.ts';

const slug = 'shares-over-whole';
const WHOLE = 100;
/** Far less than any share: sums of decimal fractions are not exact. */
const SLACK = 1e-6;

type Share = SurveyResult['answers'][number];

/** Shares of people who gave one answer each are no more than everybody, but for rounding. */
export const sharesOverWholeRule: Rule = {
  slug,
  title: 'The shares of a survey are more than everybody',
  severity: 'error',
  run: (content) =>
    surveyResults(content).flatMap(({ entry, path, result, question }) => {
      if (!question.data.whole || sum(result.answers, leastOf) <= WHOLE + SLACK) return [];
      const total = Number(sum(result.answers, ({ percent }) => percent).toFixed(2));
      return [
        problemAt(slug, entry, [...path, 'answers'], {
          found: `${total} percent in all, more than rounding explains, of ${quote(question.id)}`,
          allowed: `at most ${WHOLE}, and half of the last digit of each share for rounding, where the question says "whole: true"`,
          fix: 'Compare each share with the source. Where people could give several answers, set "whole" of the question to false.',
        }),
      ];
    }),
};

function sum(shares: readonly Share[], of: (share: Share) => number): number {
  return shares.reduce((total, share) => total + of(share), 0);
}

/** The least that a share can stand for: before it was rounded, or nothing where the source gives only the most it can be. */
function leastOf({ percent, bound }: Share): number {
  if (bound === 'at-most' || bound === 'less-than') return 0;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return Math.max(0, percent - 0.5 * 10 ** -decimals);
}
