import { daysOfResource, daysOfTopic, latestOf } from '../../domain/content-days.ts';
import type { Organization, Recall, Resource, Topic } from '../../domain/entities.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { pageContext, type PageContext } from '../../i18n/page-context.ts';
import { createUrls } from '../../i18n/urls.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import { publisherLabel } from '../../wording/labels.ts';
import { recallSentence } from '../../wording/recalls.ts';
import type { Block } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { proseBlocks, type ProseSources } from '../hub/prose-blocks.ts';
import { xmlText, type XmlElement } from '../xml.ts';
import { siteElements } from './site.ts';
import { summaryHtml } from './summary-html.ts';

/** What the XML of all topics is made of. */
export interface TopicsXmlContent extends Omit<ProseSources, 'page' | 'origin'> {
  topics: readonly Topic[];
  topicById: ReadonlyMap<string, Topic>;
  /** Resources that lists show. */
  resources: readonly Resource[];
  /** Resources that lists show, by the topics they are placed on. */
  resourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
  organizations: readonly Organization[];
}

/** The content, the text of each topic as MDX source without its fields, and where the site is published. */
export interface TopicsXmlRequest {
  content: TopicsXmlContent;
  bodyOf: (topic: string, locale: LocaleId) => string;
  origin: string;
}

/**
 * Every topic in every language in the manner of the XML of MedlinePlus: elements and attributes in its order, dates in its form.
 * One thing is added: `xml:lang` on the link to a page in another language than the topic's.
 */
export function topicsXml(request: TopicsXmlRequest): string {
  const { topics, resources } = request.content;
  const days = [...topics.flatMap(daysOfTopic), ...resources.flatMap(daysOfResource)];
  return xmlText('health-topics', {
    '@total': String(topics.length * PUBLISHED_LOCALE_IDS.length),
    '@date-generated': `${usDate(latestOf(days))} 00:00:00`,
    'health-topic': PUBLISHED_LOCALE_IDS.flatMap((locale) =>
      topics.map((topic) => topicElement(topic, locale, request)),
    ),
  });
}

function topicElement(topic: Topic, locale: LocaleId, request: TopicsXmlRequest): XmlElement {
  const page = pageContext(locale);
  const text = topic.texts[locale];
  const { content, origin } = request;
  const blocks = proseBlocks(request.bodyOf(topic.id, locale), { ...content, page, origin });
  const notices = topic.recall ? [noticeBlock(topic.recall, page)] : [];
  const institute = content.organizations.find(({ id }) => id === topic.primaryInstitute);
  return {
    '@meta-desc': text.description,
    '@title': text.title,
    ...identity(topic.id, locale, request),
    '@language': englishName(locale),
    '@date-created': usDate(topic.written),
    'also-called': text.alsoCalled,
    'full-summary': summaryHtml([...notices, ...blocks]),
    group: {
      '@url': absolute(request, page.urls.topics),
      '@id': topic.group,
      '#text': page.t(`topicGroup.${topic.group}`),
    },
    'language-mapped-topic': mappedTopic(topic, locale, request),
    'mesh-heading': meshHeadings(topic),
    'other-language': PUBLISHED_LOCALE_IDS.filter((each) => each !== locale).map((other) => ({
      '@vernacular-name': LOCALES[other].autonym,
      '@url': absolute(request, createUrls(other).topic(topic.id)),
      '#text': englishName(other),
    })),
    'primary-institute': institute && instituteElement(institute, page),
    'related-topic': topic.related.flatMap((id) => {
      const related = content.topicById.get(id);
      return related ? [{ ...identity(id, locale, request), '#text': related.texts[locale].title }] : [];
    }),
    site: siteElements(topic, content.resourcesByTopic.get(topic.id) ?? [], page),
  };
}

function noticeBlock(recall: Recall, page: PageContext): Block {
  return { kind: 'paragraph', spans: [{ text: recallSentence(recall, page), strong: true }] };
}

/** Address and id of a topic in a locale; ids of MedlinePlus belong to one language too. */
function identity(topic: string, locale: LocaleId, request: TopicsXmlRequest) {
  return { '@url': absolute(request, createUrls(locale).topic(topic)), '@id': `${locale}/${topic}` };
}

/** The one counterpart that the form has room for: Spanish for English where it is published, English for all others. */
function mappedTopic(topic: Topic, locale: LocaleId, request: TopicsXmlRequest): XmlElement | undefined {
  const other = locale === 'en' ? 'es' : 'en';
  if (!PUBLISHED_LOCALE_IDS.includes(other)) return undefined;
  return {
    ...identity(topic.id, other, request),
    '@language': englishName(other),
    '#text': topic.texts[other].title,
  };
}

function meshHeadings({ codes }: Topic): XmlElement[] {
  return (codes?.mesh ?? [])
    .filter(({ confirmed, nearest }) => confirmed && !nearest)
    .map(({ code, display = code }) => ({ descriptor: { '@id': code, '#text': display } }));
}

function instituteElement(institute: Organization, page: PageContext): XmlElement {
  return { '@url': institute.url, '#text': publisherLabel(institute, page).text };
}

function englishName(locale: LocaleId): string {
  return pageContext('en').format.language(LOCALES[locale].lang);
}

/** `2026-11-20` as "11/20/2026". */
function usDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}
