import type { SurveyResult, SurveyShare } from '../schemas/survey.ts';
import type { Campaign, Survey, SurveyQuestion } from './entities.ts';

/** What one survey of a campaign found on a question. */
export interface QuestionResult {
  campaign: Campaign;
  survey: Survey;
  result: SurveyResult;
}

/** A question with what every survey found on it. */
export interface AskedQuestion {
  question: SurveyQuestion;
  results: QuestionResult[];
}

/** What the surveys of some campaigns found on a question, the oldest survey first, those of one year in the order of the campaigns. */
export function resultsOn(question: string, campaigns: readonly Campaign[]): QuestionResult[] {
  return campaigns
    .flatMap((campaign) =>
      campaign.surveys.flatMap((survey) =>
        survey.results.filter((result) => result.question === question).map((result) => ({ campaign, survey, result })),
      ),
    )
    .toSorted((a, b) => a.survey.year - b.survey.year);
}

/** The questions that surveys of some campaigns asked, in their order, each with what was found. */
export function askedQuestions(questions: readonly SurveyQuestion[], campaigns: readonly Campaign[]): AskedQuestion[] {
  return questions
    .map((question) => ({ question, results: resultsOn(question.id, campaigns) }))
    .filter(({ results }) => results.length > 0);
}

/** Id of the resource that gives a figure: the share names its own, or its result does, or it is that of the survey. */
export function sourceOf({ source }: Pick<Survey, 'source'>, result: SurveyResult, share?: SurveyShare): string {
  return share?.resource ?? result.resource ?? source.resource;
}

/** Ids of the resources that give the figures of a result, each once. */
export function resultSources(survey: Pick<Survey, 'source'>, result: SurveyResult): string[] {
  return [...new Set(result.answers.map((share) => sourceOf(survey, result, share)))];
}

/** The questions that several surveys asked first: they tell something over the years. */
export function mostAsked(asked: readonly AskedQuestion[]): AskedQuestion[] {
  return asked.toSorted((a, b) => b.results.length - a.results.length);
}

/** The latest survey first. */
export function latestSurveys({ surveys }: Pick<Campaign, 'surveys'>): Survey[] {
  return surveys.toSorted((a, b) => b.year - a.year);
}
