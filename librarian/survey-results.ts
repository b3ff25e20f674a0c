import type { SurveyResult } from '../src/schemas/survey.ts';
import type { Content, Entry } from './content-model.ts';
import type { FieldPath } from './field-path.ts';

/** What people answered to a question in one survey, with the question. */
export interface ResultOfQuestion {
  /** The campaign with the survey. */
  entry: Entry<'campaigns'>;
  /** Way to the result. */
  path: FieldPath;
  result: SurveyResult;
  question: Entry<'surveyQuestions'>;
}

/** Every result of every survey whose question can be read. */
export function surveyResults({ campaigns, surveyQuestions }: Content): ResultOfQuestion[] {
  return [...campaigns.values()].flatMap((entry) =>
    entry.data.surveys.flatMap(({ results }, survey) =>
      results.flatMap((result, index) => {
        const question = surveyQuestions.get(result.question);
        return question === undefined ? [] : [{ entry, path: ['surveys', survey, 'results', index], result, question }];
      }),
    ),
  );
}
