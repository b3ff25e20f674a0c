import { campaignFacts, campaignResources } from '../../domain/campaign-references.ts';
import { storiesOf } from '../../domain/campaigns.ts';
import { daysOfCampaign, daysOfFact, daysOfRecall, latestOf } from '../../domain/content-days.ts';
import { isWithdrawn, ownDescription, targetOf } from '../../domain/recalls.ts';
import { countriesWithRights } from '../../domain/rights.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { campaignName, regionsLabel } from '../../wording/campaign.ts';
import { publisherLabel } from '../../wording/labels.ts';
import { noticeField } from '../../wording/recalls.ts';
import { CONTRACT_VERSION, type CampaignHub } from '../contract.ts';
import { need, type CampaignContent, type CampaignRequest } from './campaign-content.ts';
import { changesOf, codeOfCare, figuresOf, latestNews, openActions, sourcesOf } from './campaign-lines.ts';
import { surveysInShort } from './campaign-surveys.ts';
import { absolute } from './hub-content.ts';
import { attributionOf, commonLabelsIn, otherLanguages } from './hub-frame.ts';
import { withLanguage } from './hub-items.ts';
import { textState } from './hub-state.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A campaign as other websites show it: all that any view of it needs, in words of one language. */
export function campaignHubOf(request: CampaignRequest, content: CampaignContent): CampaignHub {
  const { campaign, page } = request;
  const { urls, locale } = page;
  const { organization } = campaign;
  const text = campaign.texts[locale.id];
  const said = noticeField(campaign, page);
  return {
    version: CONTRACT_VERSION,
    kind: 'campaign',
    id: campaign.id,
    locale: locale.id,
    lang: locale.lang,
    dir: locale.dir,
    title: text.title,
    name: withLanguage(campaignName(campaign, page), page),
    description: isWithdrawn(campaign) ? said.notice!.text : ownDescription(campaign, text.description, locale.id),
    url: absolute(request, urls.campaign(campaign.id)),
    organization: {
      id: organization.id,
      name: withLanguage(publisherLabel(organization, page), page),
      url: absolute(request, urls.organization(organization.id)),
    },
    regions: campaign.regions,
    regionsLabel: regionsLabel(campaign.regions, page),
    status: campaign.status,
    statusLabel: statusIn(request),
    state: textState(text, page),
    recordState: textState(campaign.recordTexts[locale.id], page),
    updated: latestDay(request, content),
    added: campaign.added,
    lastReviewed: campaign.review.last,
    nextReview: campaign.review.next,
    dates: datesIn(request),
    ...said,
    ...(isWithdrawn(campaign) ? NOTHING : contentsOf(request, content)),
    languages: otherLanguages(request, (each) => each.campaign(campaign.id), { campaign: campaign.id }),
    attribution: attributionOf(request),
    labels: labelsIn(page),
  };
}

/** What is left of a campaign that was withdrawn. */
const NOTHING = {
  summary: [],
  latest: [],
  facts: [],
  surveys: [],
  standards: [],
  timeline: [],
  actions: [],
  pages: [],
};

function contentsOf(request: CampaignRequest, content: CampaignContent) {
  const { campaign, page, origin, body } = request;
  const { aim } = campaign;
  return {
    aim: { text: aim.text[page.locale.id], sources: sourcesOf([aim.resource], request, content) },
    summary: proseBlocks(body, { ...content, page, origin }),
    latest: latestNews(request, content),
    facts: figuresOf(campaign.facts, request, content),
    surveys: surveysInShort(request, content),
    standards: campaign.standards.map((code) => codeOfCare(code, request, content)),
    timeline: changesOf(request, content),
    actions: openActions(request, content),
    pages: pagesOf(request, content),
  };
}

/** More on this site: the topics of the campaign, its surveys, its stories, and what people can count on where it works. */
function pagesOf(request: CampaignRequest, { topicById, stories, facts }: CampaignContent): CampaignHub['pages'] {
  const { campaign, page } = request;
  const { t, urls, locale, format } = page;
  const covered = countriesWithRights(facts);
  const pages: (readonly [title: string, path: string])[] = [
    ...campaign.topics.map((id) => [need(topicById, id).texts[locale.id].title, urls.topic(id)] as const),
    ...(campaign.surveys.length > 0 ? [[t('campaign.allSurveys'), urls.campaignSurveys(campaign.id)] as const] : []),
    ...(storiesOf(campaign.id, stories).length > 0 ? [[t('campaign.part.stories'), urls.stories] as const] : []),
    ...campaign.regions
      .filter((region) => covered.includes(region))
      .map((country) => [t('campaign.rights', { country: format.region(country) }), urls.rightsIn(country)] as const),
  ];
  return pages.map(([title, path]) => ({ title, url: absolute(request, path) }));
}

/** "Running (last looked 15 Jan 2026)", or "Ended, 2024". */
function statusIn({ campaign, page }: CampaignRequest): string {
  const { t, format } = page;
  const { status, statusOn, ended } = campaign;
  const label = t(`campaign.status.${status}`);
  if (ended !== undefined) return format.series([label, format.date(ended)]);
  return `${label} ${t('campaign.statusOn', { day: format.day(statusOn) })}`;
}

function datesIn({ campaign, page }: CampaignRequest): string[] {
  const { t, format } = page;
  const { added, review, reviewState } = campaign;
  return [
    t('topic.written', { day: format.day(added) }),
    ...(reviewState === 'overdue' ? [t('review.overdue', { day: format.day(review.next) })] : []),
    t('topic.nextReview', { day: format.day(review.next) }),
  ];
}

/** The latest day on which something shown here was written, read, reviewed or recalled. */
function latestDay({ campaign }: CampaignRequest, { factById, recalls }: CampaignContent): string {
  const facts = campaignFacts(campaign);
  const reached = new Set([campaign.id, ...facts, ...campaignResources(campaign)]);
  return latestOf([
    ...daysOfCampaign(campaign),
    ...facts.flatMap((id) => daysOfFact(need(factById, id))),
    ...recalls.filter((recall) => reached.has(targetOf(recall).id)).flatMap(daysOfRecall),
  ]);
}

function labelsIn(page: PageContext): CampaignHub['labels'] {
  const { t } = page;
  return {
    ...commonLabelsIn(page),
    by: t('campaign.by'),
    aim: t('campaign.part.aim'),
    latest: t('campaign.part.latest'),
    facts: t('campaign.part.facts'),
    surveys: t('campaign.part.surveys'),
    standards: t('campaign.part.standards'),
    timeline: t('campaign.part.timeline'),
    actions: t('campaign.part.actions'),
    pages: t('hub.campaign.pages'),
    notOurs: t('campaign.notOurs'),
    inOurWords: t('campaign.standardsHelp'),
  };
}
