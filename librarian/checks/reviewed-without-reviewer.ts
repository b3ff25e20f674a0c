import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { textStates } from '../text-states.ts';

const slug = 'reviewed-without-reviewer';

/** A text is called reviewed only when it says by whom and when. */
export const reviewedWithoutReviewerRule: Rule = {
  slug,
  title: 'A text is called reviewed, but not by whom and when',
  severity: 'error',
  run: (content) =>
    textStates(content).flatMap(({ entry, path, state }) => {
      const { status, reviewer, reviewedOn } = state;
      const missing = [reviewer === undefined && '"reviewer"', reviewedOn === undefined && '"reviewedOn"'].filter(
        Boolean,
      );
      if (status !== 'reviewed' || missing.length === 0) return [];
      return [
        problemAt(slug, entry, [...path, 'status'], {
          found: `"reviewed" without ${missing.join(' and ')}`,
          allowed: '"reviewed" with the name and role of the person, and the day; otherwise "draft"',
          fix: `Add ${missing.join(' and ')}, or set "status" back to draft.`,
        }),
      ];
    }),
};
