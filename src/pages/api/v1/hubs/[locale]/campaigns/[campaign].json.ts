import type { APIRoute } from 'astro';
import { loadCatalog, loadProse } from '../../../../../../catalog/catalog.ts';
import { campaignHubPaths } from '../../../../../../catalog/hubs.ts';
import type { Campaign } from '../../../../../../domain/entities.ts';
import { campaignHubOf } from '../../../../../../feeds/hub/campaign-hub.ts';
import { pageContext } from '../../../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../../../schemas/vocabulary.ts';

export const getStaticPaths = campaignHubPaths;

/** A campaign as other websites show it. */
export const GET: APIRoute<{ campaign: Campaign }> = async ({ params, props: { campaign }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const { body } = await loadProse('campaignTexts', campaign.id, page.locale.id);
  return Response.json(campaignHubOf({ campaign, page, body, origin: String(site) }, await loadCatalog()));
};
