import type { APIRoute } from 'astro';
import { campaignHubPaths } from '../../../../catalog/hubs.ts';
import type { Campaign } from '../../../../domain/entities.ts';
import { campaignOembed } from '../../../../feeds/oembed.ts';
import { pageContext } from '../../../../i18n/page-context.ts';
import type { LocaleId } from '../../../../schemas/vocabulary.ts';

export const getStaticPaths = campaignHubPaths;

/** How a website that is given the address of a campaign shows it, as oEmbed in JSON. */
export const GET: APIRoute<{ campaign: Campaign }> = ({ params, props: { campaign }, site }) =>
  Response.json(campaignOembed(campaign, pageContext(params['locale'] as LocaleId), String(site)));
