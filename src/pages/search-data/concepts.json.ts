import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { askedQuestions } from '../../domain/surveys.ts';
import { allVocabularies, conceptTargets } from '../../feeds/concepts.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import { writeSharedFile } from '../../search/concepts.ts';

/** The words of all languages that lead somewhere. */
export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const asked = askedQuestions(catalog.surveyQuestions, catalog.campaigns);
  const sources = { ...catalog, surveyQuestions: asked.map(({ question }) => question) };
  const [first] = PUBLISHED_LOCALE_IDS;
  const targets = conceptTargets(sources, first, pageContext(first).t);
  return new Response(JSON.stringify(writeSharedFile(targets, allVocabularies(sources))));
};
