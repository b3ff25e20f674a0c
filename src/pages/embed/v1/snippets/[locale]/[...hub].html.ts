import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../../catalog/catalog.ts';
import { everyHubPath } from '../../../../../catalog/hubs.ts';
import type { Clinic, Topic } from '../../../../../domain/entities.ts';
import { hubOf } from '../../../../../feeds/hub/hub.ts';
import { hubHtml } from '../../../../../hub/html.ts';
import { pageContext } from '../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../schemas/vocabulary.ts';

export const getStaticPaths = everyHubPath;

/** A topic as HTML to paste into another page, with the day it was made. */
export const GET: APIRoute<{ topic: Topic; clinic?: Clinic }> = async ({ params, props: { topic, clinic }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { body } = await loadProse('topicTexts', topic.id, page.locale.id);
  const catalog = await loadCatalog();
  const hub = hubOf({ topic, clinic, page, body, origin: String(site) }, catalog);
  const asOf = page.format.day(catalog.today);
  return new Response(hubHtml(hub, { theme: 'auto' }, asOf), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
