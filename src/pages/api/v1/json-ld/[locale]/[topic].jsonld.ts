import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../../catalog/catalog.ts';
import { hubPaths } from '../../../../../catalog/hubs.ts';
import type { Topic } from '../../../../../domain/entities.ts';
import { jsonText } from '../../../../../feeds/api/json-text.ts';
import { topicGraph } from '../../../../../feeds/topic-graph.ts';
import { pageContext } from '../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../schemas/vocabulary.ts';

export const getStaticPaths = hubPaths;

/** The page of a topic with its links as schema.org JSON-LD. */
export const GET: APIRoute<{ topic: Topic }> = async ({ params, props: { topic }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { resourcesByTopic } = await loadCatalog();
  return new Response(jsonText(topicGraph(topic, resourcesByTopic.get(topic.id) ?? [], page, new URL(String(site)))));
};
