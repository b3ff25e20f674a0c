import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { surveyTable } from '../../../feeds/api/survey-table.ts';
import { askedIn } from '../../../feeds/api/surveys.ts';

/** Every answer of every survey, one per row. */
export const GET: APIRoute = async () => {
  const content = await loadCatalog();
  return new Response(surveyTable(askedIn(content), content.resourceById));
};
