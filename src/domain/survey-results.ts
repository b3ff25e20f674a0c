import type { SurveyQuestion } from './entities.ts';
import type { AskedQuestion, QuestionResult } from './surveys.ts';

/** What one survey found on a question, with a name of its own. */
export interface NamedResult extends QuestionResult {
  /** "campaign/survey/question", with a number behind it from the second time on that a survey asks the same of others. */
  id: string;
  question: SurveyQuestion;
}

/** What surveys found on some questions, in the given order. */
export function namedResults(asked: readonly AskedQuestion[]): NamedResult[] {
  return asked.flatMap(({ question, results }) => {
    const times = new Map<string, number>();
    return results.map((each) => {
      const name = `${each.campaign.id}/${each.survey.id}/${question.id}`;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return { ...each, question, id: time > 1 ? `${name}/${time}` : name };
    });
  });
}

/** The words of an answer of a question. */
export function answerLabel({ answers }: SurveyQuestion, id: string): SurveyQuestion['answers'][number]['label'] {
  const answer = answers.find((each) => each.id === id);
  if (!answer) throw new Error(`"${id}" is no answer of the question, and passed the content check`);
  return answer.label;
}
