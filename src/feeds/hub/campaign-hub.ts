import { daysOfCampaign, daysOfFact, daysOfRecall, latestOf } from '../../domain/content-days.ts';
import { isWithdrawn, ownDescription, targetOf } from '../../domain/recalls.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { publisherLabel, regionName } from '../../wording/labels.ts';
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
  const { urls, locale, format } = page;
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
    name: withLanguage({ text: campaign.name, attributes: { lang: campaign.lang } }, page),
    description: isWithdrawn(campaign) ? said.notice!.text : ownDescription(campaign, text.description, locale.id),
    url: absolute(request, urls.campaign(campaign.id)),
    organization: {
      id: organization.id,
      name: withLanguage(publisherLabel(organization, page), page),
      url: absolute(request, urls.organization(organization.id)),
    },
    regions: campaign.regions,
    regionsLabel: format.list(campaign.regions.map((code) => regionName(code, page))),
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
  const rights = campaign.regions.filter((code) =>
    facts.some(({ right, jurisdictions }) => right && jurisdictions.includes(code)),
  );
  const pages: [title: string, path: string][] = [
    ...campaign.topics.map((id): [string, string] => [need(topicById, id).texts[locale.id].title, urls.topic(id)]),
    ...(campaign.surveys.length > 0
      ? [[t('hub.campaign.allAnswers'), urls.campaignSurveys(campaign.id)] as [string, string]]
      : []),
    ...(stories.some(({ campaigns }) => campaigns?.includes(campaign.id))
      ? [[t('hub.campaign.stories'), urls.stories] as [string, string]]
      : []),
    ...rights.map((code): [string, string] => [
      t('hub.campaign.rights', { country: format.region(code) }),
      urls.rightsIn(code),
    ]),
  ];
  return pages.map(([title, path]) => ({ title, url: absolute(request, path) }));
}

function statusIn({ campaign, page }: CampaignRequest): string {
  const { t, format } = page;
  const { status, statusOn, ended } = campaign;
  if (status === 'ended') return t('hub.campaign.status.ended', { date: format.date(ended ?? statusOn) });
  return t(`hub.campaign.status.${status}`, { day: format.day(statusOn) });
}

function datesIn({ campaign, page }: CampaignRequest): string[] {
  const { t, format } = page;
  const { review, reviewState } = campaign;
  return [
    t('hub.campaign.reviewed', { day: format.day(review.last) }),
    ...(reviewState === 'overdue' ? [t('review.overdue', { day: format.day(review.next) })] : []),
    t('topic.nextReview', { day: format.day(review.next) }),
  ];
}

/** The latest day on which something shown here was written, read, reviewed or recalled. */
function latestDay({ campaign }: CampaignRequest, { factById, recalls }: CampaignContent): string {
  const facts = [...campaign.facts, ...[...campaign.latest, ...campaign.timeline].flatMap((each) => each.facts ?? [])];
  const reached = new Set([campaign.id, ...facts, ...resourcesOf(campaign)]);
  return latestOf([
    ...daysOfCampaign(campaign),
    ...facts.flatMap((id) => daysOfFact(need(factById, id))),
    ...recalls.filter((recall) => reached.has(targetOf(recall).id)).flatMap(daysOfRecall),
  ]);
}

/** Ids of the resources that are sources of a campaign, or are led to. */
function resourcesOf(campaign: CampaignRequest['campaign']): string[] {
  const { aim, latest, timeline, surveys, standards, actions } = campaign;
  return [
    aim.resource,
    ...[...latest, ...timeline, ...standards, ...actions].flatMap(({ resource }) => resource ?? []),
    ...surveys.flatMap(({ source, results }) => [
      source.resource,
      ...results.flatMap(({ resource }) => resource ?? []),
    ]),
  ];
}

function labelsIn(page: PageContext): CampaignHub['labels'] {
  const { t } = page;
  return {
    ...commonLabelsIn(page),
    by: t('hub.campaign.by'),
    aim: t('hub.campaign.aim'),
    latest: t('hub.campaign.latest'),
    facts: t('hub.campaign.facts'),
    surveys: t('hub.campaign.surveys'),
    standards: t('hub.campaign.standards'),
    timeline: t('hub.campaign.timeline'),
    actions: t('hub.campaign.actions'),
    pages: t('hub.campaign.pages'),
  };
}
