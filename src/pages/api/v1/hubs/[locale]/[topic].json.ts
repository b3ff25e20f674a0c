import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../../catalog/catalog.ts';
import { hubPaths } from '../../../../../catalog/hubs.ts';
import type { Topic } from '../../../../../domain/entities.ts';
import { hubOf } from '../../../../../feeds/hub/hub.ts';
import { pageContext } from '../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../schemas/vocabulary.ts';

export const getStaticPaths = hubPaths;

/** A topic as other websites show it. */
export const GET: APIRoute<{ topic: Topic }> = async ({ params, props: { topic }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { body } = await loadProse('topicTexts', topic.id, page.locale.id);
  return Response.json(hubOf({ topic, page, body, origin: String(site) }, await loadCatalog()));
};
