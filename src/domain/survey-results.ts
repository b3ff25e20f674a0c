import type { SurveyResult } from '../schemas/survey.ts';
import type { Campaign, Survey, SurveyQuestion } from './entities.ts';

/** The answers to one question in one survey, with all they belong to. */
export interface QuestionResult {
  /** "campaign/survey/question", with a number behind it from the second time on that a survey asks the same of others. */
  id: string;
  campaign: Campaign;
  survey: Survey;
  question: SurveyQuestion;
  result: SurveyResult;
}

/** Every answer of some campaigns: questions in the given order, each with its latest survey first, then by campaign. */
export function questionResults(
  campaigns: readonly Campaign[],
  questions: readonly SurveyQuestion[],
): QuestionResult[] {
  const all = campaigns.flatMap((campaign) =>
    campaign.surveys.flatMap((survey) => resultsOf(survey, campaign, questions)),
  );
  return questions.flatMap((question) =>
    all.filter((each) => each.question === question).sort((a, b) => b.survey.year - a.survey.year),
  );
}

function resultsOf(survey: Survey, campaign: Campaign, questions: readonly SurveyQuestion[]): QuestionResult[] {
  const times = new Map<string, number>();
  return survey.results.map((result) => {
    const time = (times.get(result.question) ?? 0) + 1;
    times.set(result.question, time);
    const id = `${campaign.id}/${survey.id}/${result.question}${time > 1 ? `/${time}` : ''}`;
    const question = questions.find((each) => each.id === result.question);
    if (!question) throw new Error(`The survey "${survey.id}" asks "${result.question}", which does not exist`);
    return { id, campaign, survey, question, result };
  });
}

/** The words of an answer of a question. */
export function answerLabel({ answers }: SurveyQuestion, id: string): SurveyQuestion['answers'][number]['label'] {
  const answer = answers.find((each) => each.id === id);
  if (!answer) throw new Error(`"${id}" is no answer of the question, and passed the content check`);
  return answer.label;
}
