import type { z } from 'astro/zod';
import { actionAddedOn } from '../../domain/campaign-actions.ts';
import { campaignFacts } from '../../domain/campaign-references.ts';
import { latestFirst, storiesOf } from '../../domain/campaigns.ts';
import { daysOfCampaign, daysOfFact, daysOfRecall } from '../../domain/content-days.ts';
import type { Campaign } from '../../domain/entities.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { API_URLS, createUrls, type FeedFormat } from '../../i18n/urls.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import type { campaignContract, CampaignRecord, campaignsContract } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import {
  documentHead,
  inEveryLocale,
  listedOf,
  noticeData,
  stateData,
  statesData,
  type ApiContext,
} from './api-content.ts';
import { citedFacts, citedSource, nameOf } from './cited.ts';
import { surveysOfCampaign } from './surveys.ts';

/** Every campaign that lists show. */
export function campaignsDocument(context: ApiContext): z.infer<typeof campaignsContract> {
  const { campaigns } = context.content;
  return {
    ...documentHead(
      'campaigns',
      campaigns.flatMap((campaign) => daysOf(campaign, context)),
      context.content,
    ),
    campaigns: campaigns.map((campaign) => campaignRecord(campaign, context)),
  };
}

/** One campaign; a withdrawn one has its names and the notice. */
export function campaignDocument(campaign: Campaign, context: ApiContext): z.infer<typeof campaignContract> {
  return {
    ...documentHead('campaign', daysOf(campaign, context), context.content),
    campaign: campaignRecord(campaign, context),
  };
}

function daysOf(campaign: Campaign, { content }: ApiContext): string[] {
  const named = new Set(campaignFacts(campaign));
  return [
    ...daysOfCampaign(campaign),
    ...content.facts.filter(({ id }) => named.has(id)).flatMap(daysOfFact),
    ...(campaign.recall ? daysOfRecall(campaign.recall) : []),
  ];
}

function campaignRecord(campaign: Campaign, context: ApiContext): CampaignRecord {
  const { id, name, lang, status, statusOn, began, ended } = campaign;
  const source = (resource: string) => citedSource(resource, context);
  return {
    id,
    document: absolute(context, API_URLS.campaign(id)),
    name,
    lang,
    texts: inEveryLocale((locale) => textIn(campaign, locale, context)),
    organization: nameOf(campaign.organization),
    page: source(campaign.resource),
    regions: campaign.regions,
    status,
    statusOn,
    ...(began !== undefined && { began }),
    ...(ended !== undefined && { ended }),
    aim: { text: campaign.aim.text, source: source(campaign.aim.resource) },
    ...contentsOf(campaign, context),
    topics: campaign.topics,
    understanding: listedOf(campaign.understanding ?? [], context),
    coping: listedOf(campaign.coping ?? [], context),
    resources: listedOf(campaign.resources ?? [], context),
    stories: storiesOf(id, context.content.stories).map((story) => story.id),
    added: campaign.added,
    review: campaign.review,
    reviewState: campaign.reviewState,
    recordTexts: statesData(campaign.recordTexts),
    ...noticeData(campaign),
  };
}

/** What a campaign tells, which a withdrawn one does no more. */
function contentsOf(campaign: Campaign, context: ApiContext) {
  const { latest, video, facts, standards, timeline, supporters, actions } = campaign;
  const sourced = <T extends { resource: string }>({ resource, ...rest }: T) => ({
    ...rest,
    source: citedSource(resource, context),
  });
  const maybeSourced = <T extends { resource?: string | undefined }>({ resource, ...rest }: T) => ({
    ...rest,
    ...(resource !== undefined && { source: citedSource(resource, context) }),
  });
  const withFacts = <T extends { facts?: string[] | undefined }>(item: T) => ({
    ...item,
    facts: citedFacts(item.facts ?? [], context),
  });
  return {
    latest: latestFirst(latest).map((news) => withFacts(sourced(news))),
    ...(video && { video: sourced(video) }),
    facts: citedFacts(facts, context),
    surveys: surveysOfCampaign(campaign, context),
    standards: standards.map(sourced),
    timeline: latestFirst(timeline).map((change) => withFacts(maybeSourced(change))),
    supporters: supporters.map(sourced),
    actions: actions.map(({ past, ...action }) => ({
      ...maybeSourced(action),
      added: actionAddedOn(action, campaign),
      open: !past,
    })),
  };
}

function textIn(campaign: Campaign, locale: LocaleId, context: ApiContext): CampaignRecord['texts'][LocaleId] {
  const { title, description, ...state } = campaign.texts[locale];
  const { lang, dir } = LOCALES[locale];
  const urls = createUrls(locale);
  const feedOf = (format: FeedFormat) => absolute(context, urls.campaignFeed(format, campaign.id));
  return {
    lang,
    dir,
    title,
    description: campaign.recall?.described?.[locale] ?? description,
    state: stateData(state),
    page: absolute(context, urls.campaign(campaign.id)),
    feeds: { rss: feedOf('xml'), atom: feedOf('atom'), json: feedOf('json') },
  };
}
