import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { localePaths } from '../../../catalog/paths.ts';
import { campaignNewsOf } from '../../../feeds/news/campaign-news.ts';
import { jsonFeedText } from '../../../feeds/news/json-feed.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import type { LocaleId } from '../../../schemas/vocabulary.ts';

export const getStaticPaths = localePaths;

/** News of all campaigns, changes in care and what to do, as JSON Feed. */
export const GET: APIRoute = async ({ params, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  return new Response(jsonFeedText(campaignNewsOf({ page, origin: String(site) }, await loadCatalog())));
};
