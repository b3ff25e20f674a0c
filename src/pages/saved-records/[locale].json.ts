import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { localePaths } from '../../catalog/paths.ts';
import { savedRecords } from '../../components/saved/saved-records.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';

export const getStaticPaths = localePaths;

/** What the page of the saved list shows of each resource. One file for all lists, so that its name tells nothing of one. */
export const GET: APIRoute = async ({ params }) => {
  const { allResources } = await loadCatalog();
  return new Response(JSON.stringify(savedRecords(pageContext(params['locale'] as LocaleId), allResources)));
};
