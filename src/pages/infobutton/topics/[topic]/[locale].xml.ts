import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import type { Topic } from '../../../../domain/entities.ts';
import { topicAnswer } from '../../../../feeds/infobutton/answer.ts';
import { topicPaths } from '../../../../feeds/infobutton/paths.ts';
import { pageContext } from '../../../../i18n/page-context.ts';
import { writeAtom } from '../../../../infobutton/atom.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

export const getStaticPaths = async () => topicPaths((await loadCatalog()).topics);

/** The answer for the name of a topic, as an Atom feed. */
export const GET: APIRoute<{ item: Topic }> = async ({ params, props, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const catalog = await loadCatalog();
  const answer = topicAnswer(props.item, catalog, { page, origin: String(site), recalls: catalog.recalls });
  return new Response(writeAtom(answer));
};
