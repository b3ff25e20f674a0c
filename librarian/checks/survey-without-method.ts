import type { SurveyData } from '../../src/schemas/survey.ts';
import type { Entry } from '../content-model.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'survey-without-method';

/** Readers of a survey learn how people were asked and how many answered, or that its source does not say. */
export const surveyWithoutMethodRule: Rule = {
  slug,
  title: 'A survey does not say how it was done',
  severity: 'error',
  run: ({ campaigns }) =>
    [...campaigns.values()].flatMap((entry) =>
      entry.data.surveys.flatMap((survey, index) => [
        ...withoutMethod(entry, survey, index),
        ...withoutSize(entry, survey, index),
      ]),
    ),
};

function withoutMethod(entry: Entry, { id, method }: SurveyData, index: number): Problem[] {
  if (method !== undefined) return [];
  return [
    problemAt(slug, entry, ['surveys', index], {
      found: `no method of ${quote(id)}`,
      allowed: 'a "method": how people were asked and chosen, in every locale',
      fix: 'Write it in your own words. Where the source does not tell, write that it does not.',
    }),
  ];
}

function withoutSize(entry: Entry, { id, sampleSize, caveats }: SurveyData, index: number): Problem[] {
  if (sampleSize !== undefined || caveats.length > 0) return [];
  return [
    problemAt(slug, entry, ['surveys', index, 'caveats'], {
      found: `no number of people who answered ${quote(id)}, and nothing to bear in mind`,
      allowed: '"sampleSize", or a line in "caveats" that says that the source does not give it',
      fix: 'Write how many people answered, or add the line to "caveats".',
    }),
  ];
}
