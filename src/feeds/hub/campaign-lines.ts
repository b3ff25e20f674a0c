import { factsNamed, latestFirst, oldestFirst } from '../../domain/campaigns.ts';
import type { Fact, Resource } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { isWithdrawn } from '../../domain/recalls.ts';
import { versionFor } from '../../domain/versions.ts';
import type { CampaignAction, CampaignChange, CampaignNews, CodeOfCare } from '../../schemas/campaign.ts';
import { campaignName, regionsLabel } from '../../wording/campaign.ts';
import { factValueLabel } from '../../wording/fact-value.ts';
import { sourceLabel } from '../../wording/labels.ts';
import { noticeField, recallSentence } from '../../wording/recalls.ts';
import type { CampaignHub, HubCode, HubFigure, HubSource } from '../contract.ts';
import { need, type CampaignContent, type CampaignRequest } from './campaign-content.ts';
import { absolute } from './hub-content.ts';
import { withLanguage } from './hub-items.ts';

/** Entries of the list of what is new. */
const MOST_NEWS = 5;

/**
 * Sources by their short names, each with its page on this site. One that was withdrawn says so.
 * @param copy What was read in place of the source.
 */
export function sourcesOf(
  ids: readonly (string | undefined)[],
  { page, origin }: CampaignRequest,
  { resourceById }: CampaignContent,
  copy?: Fact['source']['copy'],
): HubSource[] {
  return ids.flatMap((id) => {
    if (id === undefined) return [];
    const resource = need(resourceById, id);
    const notes = [
      ...(copy ? [page.t(`sources.copy.${copy}`)] : []),
      ...(isWithdrawn(resource) ? [page.t('recall.source')] : []),
      ...(resource.recall?.action === 'correct' ? [recallSentence(resource.recall, page)] : []),
    ];
    return {
      ...withLanguage(sourceLabel(resource, page), page),
      url: absolute({ origin }, page.urls.resource(id)),
      ...(notes.length > 0 && { note: notes.join(' ') }),
    };
  });
}

/** Facts with their figures, without those that a recall has withdrawn. */
export function figuresOf(
  ids: readonly string[] | undefined,
  request: CampaignRequest,
  content: CampaignContent,
): HubFigure[] {
  const { page } = request;
  return factsNamed(ids, content.factById).map((fact) => ({
    id: fact.id,
    text: fact.text[page.locale.id],
    ...(fact.value && { value: factValueLabel(fact.value, page) }),
    sources: sourcesOf([fact.source.resource], request, content, fact.source.copy),
    ...noticeField(fact, page),
  }));
}

/** What happened last, the latest first. */
export function latestNews(request: CampaignRequest, content: CampaignContent): CampaignHub['latest'] {
  return latestFirst(request.campaign.latest)
    .slice(0, MOST_NEWS)
    .map((news) => datedLine(news, request, content));
}

/** How care has changed, the oldest first. */
export function changesOf(request: CampaignRequest, content: CampaignContent): CampaignHub['timeline'] {
  return oldestFirst(request.campaign.timeline).map((change) => ({
    ...datedLine(change, request, content),
    state: change.state,
    stateLabel: request.page.t(`campaign.change.${change.state}`),
  }));
}

function datedLine(
  { id, on, text, facts, resource }: CampaignNews | CampaignChange,
  request: CampaignRequest,
  content: CampaignContent,
): CampaignHub['latest'][number] {
  const { format, locale } = request.page;
  return {
    id,
    on,
    when: format.date(on),
    text: text[locale.id],
    facts: figuresOf(facts, request, content),
    sources: sourcesOf([resource], request, content),
  };
}

/** A code of good care with all its points, and the way to the original. */
export function codeOfCare(code: CodeOfCare, request: CampaignRequest, content: CampaignContent): HubCode {
  const { page } = request;
  const { format, locale } = page;
  return {
    id: code.id,
    name: withLanguage(campaignName(code, page), page),
    ...originalOf(need(content.resourceById, code.resource), request),
    ...(code.on !== undefined && { on: code.on, when: format.date(code.on) }),
    points: code.points.map(({ id, title, text }) => ({ id, title: title[locale.id], text: text[locale.id] })),
    sources: sourcesOf([code.resource], request, content),
  };
}

/** What can still be done. Where the page for it is listed no more, it cannot. */
export function openActions(request: CampaignRequest, content: CampaignContent): CampaignHub['actions'] {
  return request.campaign.actions
    .filter(({ past }) => !past)
    .filter(({ resource }) => resource === undefined || isListed(need(content.resourceById, resource)))
    .map((action) => actionLine(action, request, content));
}

function actionLine(
  { id, kind, text, resource, regions, until }: CampaignAction,
  request: CampaignRequest,
  content: CampaignContent,
): CampaignHub['actions'][number] {
  const { page } = request;
  const { t, format, locale } = page;
  return {
    id,
    kind,
    text: text[locale.id],
    ...(resource !== undefined && originalOf(need(content.resourceById, resource), request)),
    regions,
    ...(until !== undefined && { until }),
    when: [
      regionsLabel(regions, page),
      until === undefined ? [] : t('campaign.action.until', { day: format.day(until) }),
    ]
      .flat()
      .join(' · '),
    sources: sourcesOf([resource], request, content),
  };
}

/** The address of a resource at its publisher, as long as it is listed. */
function originalOf(resource: Resource, { page }: CampaignRequest): { url?: string } {
  return isListed(resource) ? { url: versionFor(resource, page.locale.readingLanguages).url } : {};
}
