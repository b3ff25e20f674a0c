import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import type { ApiDocument } from '../../../feeds/api/endpoint.ts';
import { apiDocuments, documentBody } from '../../../feeds/api/endpoints.ts';
import { jsonText } from '../../../feeds/api/json-text.ts';
import { API_ROOT } from '../../../i18n/urls.ts';

export const getStaticPaths = async () =>
  apiDocuments(await loadCatalog()).map((document) => ({
    params: { document: document.path.slice(API_ROOT.length, -'.json'.length) },
    props: { document },
  }));

/** Every JSON document of the data for programs that has no route of its own. */
export const GET: APIRoute<{ document: ApiDocument }> = async ({ props: { document }, site }) => {
  const content = await loadCatalog();
  return new Response(jsonText(documentBody(document, { content, origin: String(site) })));
};
