import type { APIRoute } from 'astro';
import { hubPaths } from '../../../catalog/hubs.ts';
import type { Topic } from '../../../domain/entities.ts';
import { oembedXml, topicOembed } from '../../../feeds/oembed.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import type { LocaleId } from '../../../schemas/vocabulary.ts';

export const getStaticPaths = hubPaths;

/** How a website that is given the address of a topic shows it, as oEmbed in XML. */
export const GET: APIRoute<{ topic: Topic }> = ({ params, props: { topic }, site }) =>
  new Response(oembedXml(topicOembed(topic, pageContext(params['locale'] as LocaleId), String(site))));
