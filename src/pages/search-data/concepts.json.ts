import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { allVocabularies, conceptTargets } from '../../feeds/concepts.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { LOCALE_IDS } from '../../schemas/vocabulary.ts';
import { writeSharedFile } from '../../search/concepts.ts';

/** The words of all languages that lead somewhere. */
export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const [first] = LOCALE_IDS;
  const targets = conceptTargets(catalog, first, pageContext(first).t);
  return new Response(JSON.stringify(writeSharedFile(targets, allVocabularies(catalog))));
};
