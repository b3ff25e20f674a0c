import type { z } from 'astro/zod';
import { daysOfResource, daysOfTopic } from '../../domain/content-days.ts';
import type { Topic } from '../../domain/entities.ts';
import { placedIn } from '../../domain/topic-sections.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { API_URLS, createUrls, EMBED_URLS } from '../../i18n/urls.ts';
import { SECTION_GROUPS, type LocaleId } from '../../schemas/vocabulary.ts';
import type { topicContract, TopicRecord, topicsContract } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import {
  documentHead,
  inEveryLocale,
  listedOf,
  noticeData,
  pagesOf,
  stateData,
  type ApiContext,
} from './api-content.ts';

/** Every topic. */
export function topicsDocument(context: ApiContext): z.infer<typeof topicsContract> {
  const { content } = context;
  return {
    ...documentHead(
      'topics',
      content.topics.flatMap((topic) => daysOf(topic, context)),
      content,
    ),
    topics: content.topics.map((topic) => topicRecord(topic, context)),
  };
}

/** One topic. */
export function topicDocument(topic: Topic, context: ApiContext): z.infer<typeof topicContract> {
  return {
    ...documentHead('topic', daysOf(topic, context), context.content),
    topic: topicRecord(topic, context),
  };
}

function daysOf(topic: Topic, { content }: ApiContext): string[] {
  return [...daysOfTopic(topic), ...(content.resourcesByTopic.get(topic.id) ?? []).flatMap(daysOfResource)];
}

function topicRecord(topic: Topic, context: ApiContext): TopicRecord {
  const { id, group, related, glossary, primaryInstitute, otherLanguages, questions = [] } = topic;
  return {
    id,
    document: absolute(context, API_URLS.topic(id)),
    group,
    texts: inEveryLocale((locale) => topicText(topic, locale, context)),
    codes: confirmedCodes(topic),
    sections: sectionsOf(topic, context),
    related,
    guides: context.content.guides
      .filter((guide) => guide.topic === id)
      .map((guide) => ({
        id: guide.id,
        titles: inEveryLocale((locale) => guide.texts[locale].title),
        pages: pagesOf(context, (urls) => urls.guide(id, guide.id)),
      })),
    questions: answered(questions, context),
    glossary,
    ...(primaryInstitute !== undefined && { primaryInstitute }),
    ...(otherLanguages && { otherLanguages: listedOf(otherLanguages, context) }),
    written: topic.written,
    review: topic.review,
    reviewState: topic.reviewState,
    ...noticeData(topic),
  };
}

function topicText(topic: Topic, locale: LocaleId, context: ApiContext): TopicRecord['texts'][LocaleId] {
  const { title, alsoCalled, description, ...state } = topic.texts[locale];
  const { lang, dir } = LOCALES[locale];
  const urls = createUrls(locale);
  const feedOf = (format: 'xml' | 'atom' | 'json') => absolute(context, urls.feedOf(format, topic.id));
  return {
    lang,
    dir,
    title,
    alsoCalled,
    description,
    state: stateData(state),
    page: absolute(context, urls.topic(topic.id)),
    hub: absolute(context, EMBED_URLS.hub(locale, topic.id)),
    jsonLd: absolute(context, API_URLS.jsonLd(locale, topic.id)),
    feeds: { rss: feedOf('xml'), atom: feedOf('atom'), json: feedOf('json') },
  };
}

/** Codes seen in a published source. Names of SNOMED CT are licensed, so its codes stand alone. */
export function confirmedCodes({ codes = {} }: Pick<Topic, 'codes'>): TopicRecord['codes'] {
  return Object.fromEntries(
    Object.entries(codes).flatMap(([system, list]) => {
      const known = (list ?? [])
        .filter(({ confirmed }) => confirmed)
        .map(({ code, display, nearest }) => ({
          code,
          ...(system !== 'snomedct' && display !== undefined && { display }),
          ...(nearest && { nearest }),
        }));
      return known.length > 0 ? [[system, known]] : [];
    }),
  );
}

/** Questions with the facts that may be stated; one that has none is left out. */
function answered(questions: NonNullable<Topic['questions']>, { content }: ApiContext): TopicRecord['questions'] {
  const stated = new Set(content.facts.map(({ id }) => id));
  return questions
    .map(({ facts, ...question }) => ({ ...question, facts: facts.filter((id) => stated.has(id)) }))
    .filter(({ facts }) => facts.length > 0);
}

function sectionsOf(topic: Topic, { content }: ApiContext): TopicRecord['sections'] {
  return SECTION_GROUPS.flatMap((group) =>
    group.sections
      .map((id) => ({
        id,
        group: group.id,
        resources: placedIn(topic.id, id, content.resourcesByTopic.get(topic.id) ?? []).map((resource) => resource.id),
      }))
      .filter(({ resources }) => resources.length > 0),
  );
}
