import { actionAddedOn, actionEndedOn } from '../../domain/campaign-actions.ts';
import type { Campaign, Fact, Resource } from '../../domain/entities.ts';
import { isListed } from '../../domain/freshness.ts';
import { isWithdrawn } from '../../domain/recalls.ts';
import type { PageContext } from '../../i18n/page-context.ts';
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
  /** What it stands below on the page of the campaign, and in its id. */
  fragment: string;
  kind: 'latest' | 'change' | 'action' | 'ended';
  date: string;
  text: string;
  facts?: readonly string[] | undefined;
  resource?: string | undefined;
}

/**
 * What a campaign tells: its news, changes in care that have come, and what to do, each when it was added and once it has ended.
 * The id of an item is the page of the campaign and the place on it, and stays the same for ever.
 */
export function campaignItems(campaign: Campaign, context: CampaignNewsContext): NewsItem[] {
  const { id } = context.page.locale;
  const { latest, timeline } = campaign;
  const told: Told[] = [
    ...latest.map((news): Told => ({
      ...pick(news, id),
      fragment: `latest-${news.id}`,
      kind: 'latest',
      date: news.on,
    })),
    ...timeline
      .filter(({ state }) => state === 'done')
      .map((change): Told => ({
        ...pick(change, id),
        fragment: `change-${change.id}`,
        kind: 'change',
        date: change.on,
      })),
    ...campaign.actions.flatMap((action) => ofAction(action, campaign, context)),
  ];
  return told.map((each) => itemOf(each, campaign, context));
}

type WithText = Pick<Campaign['latest'][number], 'text' | 'facts'> & { resource?: string | undefined };

function pick({ text, facts, resource }: WithText, locale: PageContext['locale']['id']) {
  return { text: text[locale], facts, resource };
}

/** An action when it was added, and again once it has ended. */
function ofAction(action: Campaign['actions'][number], campaign: Campaign, { page }: CampaignNewsContext): Told[] {
  const { id, text, resource } = action;
  const said = { text: text[page.locale.id], resource };
  const added: Told = { ...said, fragment: `action-${id}`, kind: 'action', date: actionAddedOn(action, campaign) };
  const end = actionEndedOn(action);
  if (end === undefined) return [added];
  return [added, { ...said, fragment: `action-${id}-ended`, kind: 'ended', date: end }];
}

function itemOf(told: Told, campaign: Campaign, context: CampaignNewsContext): NewsItem {
  const page = absolute(context, context.page.urls.campaign(campaign.id));
  const id = `${page}#${told.fragment}`;
  return {
    id,
    isAddition: false,
    url: told.kind === 'ended' ? page : id,
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
