import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../../catalog/catalog.ts';
import { itemPaths } from '../../../../catalog/paths.ts';
import type { Campaign } from '../../../../domain/entities.ts';
import { campaignNewsOf } from '../../../../feeds/news/campaign-news.ts';
import { rssText } from '../../../../feeds/news/rss.ts';
import { pageContext } from '../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

export const getStaticPaths = async () => itemPaths((await loadCatalog()).allCampaigns, (campaign) => campaign.id);

/** News of a campaign, changes in care and what to do, as RSS 2.0. */
export const GET: APIRoute<{ item: Campaign }> = async ({ params, props: { item: campaign }, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  return new Response(rssText(campaignNewsOf({ page, campaign, origin: String(site) }, await loadCatalog())));
};
