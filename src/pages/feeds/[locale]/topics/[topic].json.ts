import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import { hubPaths } from '../../../../catalog/hubs.ts';
import type { Topic } from '../../../../domain/entities.ts';
import { newsOf } from '../../../../feeds/news/news.ts';
import { jsonFeedText } from '../../../../feeds/news/json-feed.ts';
import { pageContext } from '../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

export const getStaticPaths = hubPaths;

/** What was added, reviewed, moved or withdrawn on a topic, as JSON Feed. */
export const GET: APIRoute<{ topic: Topic }> = async ({ params, props: { topic }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  return new Response(jsonFeedText(newsOf({ page, topic, origin: String(site) }, await loadCatalog())));
};
