import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import { codeAnswer } from '../../../../feeds/infobutton/answer.ts';
import { mappedCodes, type MappedCode } from '../../../../feeds/infobutton/mapped-codes.ts';
import { codePaths } from '../../../../feeds/infobutton/paths.ts';
import { pageContext } from '../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

export const getStaticPaths = async () => {
  const { topics, settings } = await loadCatalog();
  return codePaths(mappedCodes(topics, settings.infobutton.unconfirmedCodes));
};

/** The answer for a code, as JSON. */
export const GET: APIRoute<{ mapped: MappedCode }> = async ({ params, props, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const catalog = await loadCatalog();
  const answer = codeAnswer(props.mapped, catalog, { page, origin: String(site), recalls: catalog.recalls });
  return new Response(JSON.stringify(answer));
};
