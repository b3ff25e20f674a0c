import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { localePaths } from '../../../catalog/paths.ts';
import { newsOf } from '../../../feeds/news/news.ts';
import { rssText } from '../../../feeds/news/rss.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import type { LocaleId } from '../../../schemas/vocabulary.ts';

export const getStaticPaths = localePaths;

/** What was added, reviewed, moved or withdrawn, as RSS 2.0. */
export const GET: APIRoute = async ({ params, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  return new Response(rssText(newsOf({ page, origin: String(site) }, await loadCatalog())));
};
