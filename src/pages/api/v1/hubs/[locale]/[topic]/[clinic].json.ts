import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../../../catalog/catalog.ts';
import { clinicHubPaths } from '../../../../../../catalog/hubs.ts';
import type { Clinic, Topic } from '../../../../../../domain/entities.ts';
import { hubOf } from '../../../../../../feeds/hub/hub.ts';
import { pageContext } from '../../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../../schemas/vocabulary.ts';

export const getStaticPaths = clinicHubPaths;

/** A topic as the website of a clinic shows it, with the clinic's own advice. */
export const GET: APIRoute<{ topic: Topic; clinic: Clinic }> = async ({ params, props: { topic, clinic }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { body } = await loadProse('topicTexts', topic.id, page.locale.id);
  return Response.json(hubOf({ topic, clinic, page, body, origin: String(site) }, await loadCatalog()));
};
