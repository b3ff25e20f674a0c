import type { Campaign } from '../../domain/entities.ts';
import { targetOf } from '../../domain/recalls.ts';
import { whatsNew, type ChangeSources, type DirectoryChange } from '../../domain/whats-new.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { FEED_FORMATS } from '../../i18n/urls.ts';
import { absolute } from '../hub/hub-content.ts';
import { campaignItems, type CampaignNewsContext } from './campaign-items.ts';
import { instantOf } from './instant.ts';
import { ENOUGH_ITEMS, newsItem, type News, type NewsItem } from './news.ts';

/** A feed to make: in a language, of a campaign or of all of them. */
export interface CampaignNewsRequest {
  page: PageContext;
  campaign?: Campaign | undefined;
  /** Where the site is published, such as `https://example.org`. */
  origin: string;
}

/** What the news of campaigns is made of. */
export type CampaignNewsSources = ChangeSources & Pick<CampaignNewsContext, 'factById' | 'resourceById'>;

/** What is new in a campaign, or in all of them: the campaign itself, what it tells, and what was recalled of it. */
export function campaignNewsOf(request: CampaignNewsRequest, content: CampaignNewsSources): News {
  const { page, campaign } = request;
  const { t, urls, locale } = page;
  const items = byDate([
    ...ofDirectory(request, content),
    ...(campaign ? [campaign] : content.campaigns).flatMap((each) => campaignItems(each, { ...request, ...content })),
  ]);
  const self = FEED_FORMATS.map((format) => [format, absolute(request, urls.campaignFeed(format, campaign?.id))]);
  return {
    title: t('feed.title', { site: t('site.name'), title: campaignNewsTitle(campaign, page) }),
    description: campaign
      ? t('feed.campaignDescription', { campaign: campaign.texts[locale.id].title })
      : t('feed.campaignsDescription'),
    lang: locale.lang,
    author: t('site.name'),
    home: absolute(request, urls.home),
    url: absolute(request, campaign ? urls.campaign(campaign.id) : urls.campaigns),
    self: Object.fromEntries(self) as News['self'],
    // A site without campaigns has an empty feed, as new as everything else.
    updated: items[0]?.day ?? whatsNew(content)[0]!.day,
    items: recent(items),
  };
}

/** What a link to the feed of a campaign, or of all of them, says. */
export function campaignNewsTitle(campaign: Campaign | undefined, { t, locale }: PageContext): string {
  return campaign ? t('feed.campaign', { campaign: campaign.texts[locale.id].title }) : t('feed.campaigns');
}

/** That campaigns were added, and what was recalled of them. */
function ofDirectory(request: CampaignNewsRequest, content: CampaignNewsSources): NewsItem[] {
  const isMeant = (id: string) => request.campaign === undefined || request.campaign.id === id;
  const isAbout = (change: DirectoryChange) => {
    if (change.kind === 'campaign') return isMeant(change.campaign.id);
    if (change.kind !== 'recall') return false;
    const { kind, id } = targetOf(change.recall);
    return kind === 'campaign' && isMeant(id);
  };
  return whatsNew(content).flatMap(({ day, changes }) =>
    changes.filter(isAbout).map((change) => newsItem(change, day, request)),
  );
}

/** The latest first; what began on one day stays in its order. */
function byDate(items: readonly NewsItem[]): NewsItem[] {
  const begun = ({ day }: NewsItem) => instantOf(day);
  return items.toSorted((a, b) => (begun(a) === begun(b) ? 0 : begun(a) < begun(b) ? 1 : -1));
}

/** As many as a reader of feeds needs; a day stays whole. */
function recent(items: readonly NewsItem[]): NewsItem[] {
  const last = items[ENOUGH_ITEMS - 1]?.day;
  return items.filter((item, place) => place < ENOUGH_ITEMS || item.day === last);
}
