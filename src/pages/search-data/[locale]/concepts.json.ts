import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { askedQuestions } from '../../../domain/surveys.ts';
import { localePaths } from '../../../catalog/paths.ts';
import { suggestionWords } from '../../../components/search/search-words.ts';
import { conceptTargets, vocabularyOf } from '../../../feeds/concepts.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import type { LocaleId } from '../../../schemas/vocabulary.ts';
import { writeConceptFile } from '../../../search/concepts.ts';

export const getStaticPaths = localePaths;

/** The words of one language that lead somewhere, and what the suggestions say. */
export const GET: APIRoute = async ({ params }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const catalog = await loadCatalog();
  const asked = askedQuestions(catalog.surveyQuestions, catalog.campaigns);
  const sources = { ...catalog, surveyQuestions: asked.map(({ question }) => question) };
  const targets = conceptTargets(sources, page.locale.id, page.t);
  const file = writeConceptFile(page.locale.id, targets, vocabularyOf(sources, page.locale.id));
  return new Response(JSON.stringify({ ...file, words: suggestionWords(page) }));
};
