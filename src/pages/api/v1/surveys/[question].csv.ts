import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import type { AskedQuestion } from '../../../../domain/surveys.ts';
import { surveyTable } from '../../../../feeds/api/survey-table.ts';
import { askedIn } from '../../../../feeds/api/surveys.ts';

export const getStaticPaths = async () =>
  askedIn(await loadCatalog()).map((asked) => ({ params: { question: asked.question.id }, props: { asked } }));

/** Every answer to a question, one per row. */
export const GET: APIRoute<{ asked: AskedQuestion }> = async ({ props: { asked } }) =>
  new Response(surveyTable([asked], (await loadCatalog()).resourceById));
