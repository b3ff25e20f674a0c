import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../catalog/catalog.ts';
import { topicsXml } from '../../../../feeds/medlineplus/topics-xml.ts';
import { PUBLISHED_LOCALE_IDS } from '../../../../schemas/published-locales.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

/** Every topic in every language, in the manner of the XML of MedlinePlus. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadCatalog();
  const bodies = await Promise.all(
    content.topics.flatMap(({ id }) =>
      PUBLISHED_LOCALE_IDS.map(
        async (locale) => [`${locale}/${id}`, (await loadProse('topicTexts', id, locale)).body] as const,
      ),
    ),
  );
  const bodyById = new Map(bodies);
  const bodyOf = (topic: string, locale: LocaleId) => bodyById.get(`${locale}/${topic}`)!;
  return new Response(topicsXml({ content, bodyOf, origin: String(site) }));
};
