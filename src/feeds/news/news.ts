import type { Resource, Topic } from '../../domain/entities.ts';
import {
  isAddedWithItsResource,
  whatsNew,
  type ChangeSources,
  type DayOfChanges,
  type DirectoryChange,
} from '../../domain/whats-new.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { FEED_FORMATS, type FeedFormat } from '../../i18n/urls.ts';
import { changeEntry } from '../../wording/changes.ts';
import { publisherNames } from '../../wording/labels.ts';
import { absolute } from '../hub/hub-content.ts';

/**
 * A reader of feeds asks often and keeps what it has read: days are added until there are so many items. A day stays whole, so that
 * nothing that was withdrawn goes untold. Whoever wants all of the past reads the list of changes.
 */
export const ENOUGH_ITEMS = 100;

/** A feed to make: in a language, of a topic or of everything. */
export interface NewsRequest {
  page: PageContext;
  topic?: Topic | undefined;
  /** Where the site is published, such as `https://example.org`. */
  origin: string;
}

/** Something that happened, for a feed. */
export interface NewsItem {
  /** Stays the same for ever. The address alone for an addition; later changes share it, so theirs goes on. */
  id: string;
  isAddition: boolean;
  url: string;
  /** Title, with its language where it is not that of the feed. */
  title: string;
  lang?: string | undefined;
  text: string;
  /** `YYYY-MM-DD`, or a month or a year where no more is known. */
  day: string;
}

/** What is new, in words of one language, for a feed of any kind. */
export interface News {
  title: string;
  description: string;
  lang: string;
  author: string;
  home: string;
  /** The page that shows the same. */
  url: string;
  /** Address of the feed, by kind. */
  self: Record<FeedFormat, string>;
  /** The day of the latest item. */
  updated: string;
  /** The latest first, of the past no more than a reader of feeds needs. */
  items: NewsItem[];
}

/** What news are made of. */
export interface NewsContent extends ChangeSources {
  /** Every resource, withdrawn ones too, by the topics they are placed on. */
  allResourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
}

/** What is new on a topic, or on everything. */
export function newsOf(request: NewsRequest, content: NewsContent): News {
  const { page, topic } = request;
  const { t, urls, locale } = page;
  const days = whatsNew(topic ? aboutTopic(topic, content) : content, content);
  const self = FEED_FORMATS.map((format) => [format, absolute(request, urls.feedOf(format, topic?.id))] as const);
  return {
    title: t('feed.title', { site: t('site.name'), title: topic ? topicTitle(topic, page) : t('whatsNew.title') }),
    description: topic
      ? t('feed.topicDescription', { topic: topic.texts[locale.id].title })
      : t('whatsNew.description'),
    lang: locale.lang,
    author: t('site.name'),
    home: absolute(request, urls.home),
    url: absolute(request, topic ? urls.topic(topic.id) : urls.whatsNew),
    self: Object.fromEntries(self) as News['self'],
    updated: days[0]!.day,
    items: recent(days).flatMap(({ day, changes }) => changes.map((change) => newsItem(change, day, request))),
  };
}

function recent(days: readonly DayOfChanges[]): DayOfChanges[] {
  const taken: DayOfChanges[] = [];
  let items = 0;
  for (const each of days) {
    if (items >= ENOUGH_ITEMS) break;
    taken.push(each);
    items += each.changes.length;
  }
  return taken;
}

/** What a link to the feed of a topic says. */
export function topicTitle(topic: Topic, { t, locale }: PageContext): string {
  return t('feed.topic', { topic: topic.texts[locale.id].title });
}

/** The topic itself, what its page lists, the clinics and campaigns of it, and what was recalled of it. */
function aboutTopic(topic: Topic, content: NewsContent): ChangeSources {
  return {
    ...content,
    topics: [topic],
    guides: content.guides.filter((guide) => guide.topic === topic.id),
    allResources: content.allResourcesByTopic.get(topic.id) ?? [],
    terms: content.terms.filter(({ id }) => topic.glossary.includes(id)),
    clinics: content.clinics.filter(({ topics }) => topics.some((each) => each.topic === topic.id)),
    campaigns: content.campaigns.filter(({ topics }) => topics.includes(topic.id)),
    stories: content.stories.filter(({ resource }) => resource.placements.some((each) => each.topic === topic.id)),
    recalls: content.recalls.filter(({ topics }) => topics.includes(topic.id)),
  };
}

/** A change of the directory as an item of a feed. */
export function newsItem(
  change: DirectoryChange,
  day: string,
  request: Pick<NewsRequest, 'page' | 'origin'>,
): NewsItem {
  const { page } = request;
  const { path, title, attributes, note, description, change: changed } = changeEntry(change, page);
  // Within a text of the page's language, names are joined in that language too.
  const about = change.kind === 'resource' ? publisherNames(change.resource, page) : note;
  const url = absolute(request, path);
  const later = laterChange(change);
  return {
    id: later === undefined ? url : `${url.replace(/#.*/, '')}#${day}-${later}`,
    isAddition: later === undefined,
    url,
    title,
    lang: attributes.lang,
    text: textOf(changed, about, description, page),
    day,
  };
}

function textOf(changed: string | undefined, note: string, description: string, { t }: PageContext): string {
  if (changed !== undefined) return t('feed.changedText', { change: changed, note, description });
  return description === '' ? note : t('feed.text', { note, description });
}

/** What tells a later change from the others that share its address; undefined for an addition, which goes by the address alone. */
function laterChange(change: DirectoryChange): string | undefined {
  if (change.kind === 'recall') return `${change.recall.id}${change.ended ? '-ended' : ''}`;
  if (change.kind === 'story') return isAddedWithItsResource(change.story) ? undefined : 'story';
  return change.kind === 'resource' && change.change !== 'added' ? change.change : undefined;
}
