import type { Campaign, Topic } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { FEED_FORMATS, type FeedFormat } from '../../i18n/urls.ts';
import { MEDIA } from '../api/endpoint.ts';
import { campaignNewsTitle } from './campaign-news.ts';
import { topicTitle } from './news.ts';

/** A link to a feed, as a page names it to readers of feeds. */
export interface FeedLink {
  format: FeedFormat;
  type: string;
  title: string;
  /** Address from the root. */
  href: string;
}

const TYPES: Readonly<Record<FeedFormat, string>> = { xml: MEDIA.rss, atom: MEDIA.atom, json: MEDIA.jsonFeed };

/** The feeds of a topic, or of everything, one per kind. */
export function feedLinks(page: PageContext, topic?: Topic): FeedLink[] {
  const title = topic ? topicTitle(topic, page) : page.t('whatsNew.title');
  return linksTo(title, (format) => page.urls.feedOf(format, topic?.id));
}

/** The feeds of a campaign, or of all of them, one per kind. */
export function campaignFeedLinks(page: PageContext, campaign?: Campaign): FeedLink[] {
  return linksTo(campaignNewsTitle(campaign, page), (format) => page.urls.campaignFeed(format, campaign?.id));
}

function linksTo(title: string, hrefOf: (format: FeedFormat) => string): FeedLink[] {
  return FEED_FORMATS.map((format) => ({ format, type: TYPES[format], title, href: hrefOf(format) }));
}
