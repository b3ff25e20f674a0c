import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import type { SurveyQuestion } from '../../../../domain/entities.ts';
import { surveyTable } from '../../../../feeds/api/survey-table.ts';
import { resultsIn } from '../../../../feeds/api/surveys.ts';

export const getStaticPaths = async () =>
  (await loadCatalog()).surveyQuestions.map((question) => ({ params: { question: question.id }, props: { question } }));

/** Every answer to a question, one per row. */
export const GET: APIRoute<{ question: SurveyQuestion }> = async ({ props: { question } }) => {
  const content = await loadCatalog();
  return new Response(surveyTable(resultsIn(content, [question]), content.resourceById));
};
