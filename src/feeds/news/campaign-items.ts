import { actionAddedOn, actionEndedOn } from '../../domain/campaign-actions.ts';
import type { Campaign, Fact, Resource } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { isWithdrawn } from '../../domain/recalls.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { CampaignChange, CampaignNews } from '../../schemas/campaign.ts';
import { sourceLabel } from '../../wording/labels.ts';
import { absolute } from '../hub/hub-content.ts';
import type { NewsItem } from './news.ts';

/** What the news of a campaign names. */
export interface CampaignNewsContext {
  page: PageContext;
  /** Where the site is published, such as `https://example.org`. */
  origin: string;
  factById: ReadonlyMap<string, Fact>;
  resourceById: ReadonlyMap<string, Resource>;
}

/** Something that a campaign tells, before it is put into words. */
interface Told {
  /** What stands behind the page of the campaign in its id. */
  fragment: string;
  /** Where it stands on that page; of what may have left the page nothing. */
  place?: string | undefined;
  kind: 'latest' | 'change' | 'action' | 'ended';
  date: string;
  text: string;
  facts?: readonly string[] | undefined;
  resource?: string | undefined;
}

/**
 * What a campaign tells: its news, changes in care that have come or are asked for, and what to do, each when it was added and once it
 * has ended. To show the campaign to others is no news. The id of an item is the page of the campaign and the place on it, and stays the same for ever.
 */
export function campaignItems(campaign: Campaign, context: CampaignNewsContext): NewsItem[] {
  const { latest, timeline, actions } = campaign;
  const told: Told[] = [
    ...latest.filter((news) => !isChange(news, timeline)).map((news) => ofNews(news, context)),
    ...timeline.map((change) => ofChange(change, context)),
    ...actions.filter(({ kind }) => kind !== 'share').flatMap((action) => ofAction(action, campaign, context)),
  ];
  return told.map((each) => itemOf(each, campaign, context));
}

/** Whether news are told as a change in care too, by the same source on the same date: changes stay, so these are told. */
function isChange({ on, resource }: CampaignNews, timeline: readonly CampaignChange[]): boolean {
  return timeline.some((change) => change.on === on && change.resource === resource);
}

function ofNews(news: CampaignNews, { page }: CampaignNewsContext): Told {
  const place = `latest-${news.id}`;
  return { ...pick(news, page.locale.id), fragment: place, place, kind: 'latest', date: news.on };
}

/** A change says whether it has come. Once it has, it is told anew, so what was asked for has an id of its own. */
function ofChange(change: CampaignChange, { page: { t, locale } }: CampaignNewsContext): Told {
  const { state, on } = change;
  const place = `change-${change.id}`;
  const said = { ...pick(change, locale.id), place, kind: 'change', date: on } as const;
  if (state === 'done') return { ...said, fragment: place };
  const label = t('label.colon', { label: t(`campaign.change.${state}`) });
  return { ...said, fragment: `${place}-${state}`, text: `${label} ${said.text}` };
}

type WithText = Pick<Campaign['latest'][number], 'text' | 'facts'> & { resource?: string | undefined };

function pick({ text, facts, resource }: WithText, locale: PageContext['locale']['id']) {
  return { text: text[locale], facts, resource };
}

/** An action when it was added, and again once it has ended. */
function ofAction(action: Campaign['actions'][number], campaign: Campaign, { page }: CampaignNewsContext): Told[] {
  const { id, text, resource } = action;
  const said = { text: text[page.locale.id], resource };
  const place = `action-${id}`;
  const added: Told = { ...said, fragment: place, place, kind: 'action', date: actionAddedOn(action, campaign) };
  const end = actionEndedOn(action);
  if (end === undefined) return [added];
  return [added, { ...said, fragment: `${place}-ended`, kind: 'ended', date: end }];
}

function itemOf(told: Told, campaign: Campaign, context: CampaignNewsContext): NewsItem {
  const page = absolute(context, context.page.urls.campaign(campaign.id));
  return {
    id: `${page}#${told.fragment}`,
    isAddition: false,
    url: told.place === undefined ? page : `${page}#${told.place}`,
    title: told.text,
    text: textOf(told, campaign, context),
    day: told.date,
  };
}

/** Its figures, then the kind and the date as exact as the source gives it, the campaign, and the source. */
function textOf({ kind, date, facts = [], resource }: Told, campaign: Campaign, context: CampaignNewsContext): string {
  const { t, format, locale } = context.page;
  const figures = facts
    .flatMap((id) => context.factById.get(id) ?? [])
    .filter((fact) => !isWithdrawn(fact))
    .map((fact) => fact.text[locale.id]);
  const what = t('feed.campaignText', {
    kind: t(`feed.kind.${kind}`),
    date: format.date(date),
    campaign: campaign.texts[locale.id].title,
  });
  const source = resource === undefined ? undefined : context.resourceById.get(resource);
  return [...figures, what, ...(source ? [t('feed.source', { source: sourceName(source, context) })] : [])].join(
    locale.lang.startsWith('zh') ? '' : ' ',
  );
}

/** The short name of a source; of one that was withdrawn, that it was. */
function sourceName(source: Resource, { page }: CampaignNewsContext): string {
  const { text } = sourceLabel(source, page);
  return isListed(source) ? text : `${text} ${page.t('recall.source')}`;
}
