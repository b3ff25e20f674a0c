import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../../../catalog/catalog.ts';
import { campaignHubPaths } from '../../../../../../catalog/hubs.ts';
import type { Campaign } from '../../../../../../domain/entities.ts';
import { campaignHubOf } from '../../../../../../feeds/hub/campaign-hub.ts';
import { hubHtml } from '../../../../../../hub/html.ts';
import { pageContext } from '../../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../../schemas/vocabulary.ts';

export const getStaticPaths = campaignHubPaths;

/** A campaign as HTML to paste into another page, with the day it was made. */
export const GET: APIRoute<{ campaign: Campaign }> = async ({ params, props: { campaign }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { body } = await loadProse('campaignTexts', campaign.id, page.locale.id);
  const catalog = await loadCatalog();
  const hub = campaignHubOf({ campaign, page, body, origin: String(site) }, catalog);
  const asOf = page.format.day(catalog.today);
  return new Response(hubHtml(hub, { theme: 'auto' }, asOf), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
