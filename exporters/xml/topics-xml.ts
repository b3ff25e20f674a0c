import { categoryName, type PlacementSection } from '../../importers/medlineplus/categories.ts';
import { markOfFormat } from '../../importers/medlineplus/formats.ts';
import { languageName } from '../../importers/medlineplus/languages.ts';
import { xmlText, type XmlElement } from '../../src/feeds/xml.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { createUrls } from '../../src/i18n/urls.ts';
import type { OrganizationData } from '../../src/schemas/organization.ts';
import type { ResourceData, ResourceVersion } from '../../src/schemas/resource.ts';
import type { TopicData, TopicTextData } from '../../src/schemas/topic.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

/** What is exported: records by id, texts by `<topic>/<locale>`. */
export interface XmlContent {
  topics: ReadonlyMap<string, TopicData>;
  topicTexts: ReadonlyMap<string, TopicTextData>;
  resources: ReadonlyMap<string, ResourceData>;
  organizations: ReadonlyMap<string, OrganizationData>;
  /** The text of a topic in a locale as HTML. */
  summaryOf: (topic: string, locale: LocaleId) => string;
}

/** Where the site is published, and the day of the export. */
export interface XmlFrame {
  origin: string;
  today: string;
}

/**
 * Every topic in every language it is written in, in the form of the XML of MedlinePlus, with every link to a page of any language:
 * one in a language that the site is not written in stands with the first text of its topic, and says its language in `xml:lang`.
 */
export function exportXml(content: XmlContent, frame: XmlFrame): string {
  const topics = [...content.topics].flatMap(([id, topic]) => {
    const locales = LOCALE_IDS.filter((locale) => content.topicTexts.has(`${id}/${locale}`));
    return locales.map((locale) => topicElement({ id, topic, locale, locales, content, frame }));
  });
  const [year, month, day] = frame.today.split('-');
  return xmlText('health-topics', {
    '@total': String(topics.length),
    '@date-generated': `${month}/${day}/${year} 00:00:00`,
    'health-topic': topics,
  });
}

interface TopicContext {
  id: string;
  topic: TopicData;
  locale: LocaleId;
  /** Locales that the topic has a text in. */
  locales: readonly LocaleId[];
  content: XmlContent;
  frame: XmlFrame;
}

function topicElement(context: TopicContext): XmlElement {
  const { id, topic, locale, locales, content, frame } = context;
  const text = content.topicTexts.get(`${id}/${locale}`);
  const institute = content.organizations.get(topic.primaryInstitute ?? '');
  const [year, month, day] = topic.written.split('-');
  return {
    '@meta-desc': text?.description,
    '@title': text?.title,
    ...identity(id, locale, frame),
    '@language': languageName(LOCALES[locale].lang),
    '@date-created': `${month}/${day}/${year}`,
    'also-called': text?.alsoCalled,
    'full-summary': content.summaryOf(id, locale),
    group: { '@url': new URL(createUrls(locale).topics, frame.origin).href, '@id': topic.group, '#text': topic.group },
    'language-mapped-topic': mappedTopic(context),
    'mesh-heading': (topic.codes?.mesh ?? [])
      .filter(({ nearest }) => !nearest)
      .map(({ code, display = code }) => ({ descriptor: { '@id': code, '#text': display } })),
    'other-language': locales
      .filter((each) => each !== locale)
      .map((other) => ({
        '@vernacular-name': LOCALES[other].autonym,
        '@url': identity(id, other, frame)['@url'],
        '#text': languageName(LOCALES[other].lang),
      })),
    'primary-institute': institute && { '@url': institute.url, '#text': institute.name },
    'related-topic': topic.related.flatMap((related) => {
      const title = content.topicTexts.get(`${related}/${locale}`)?.title;
      return title === undefined ? [] : [{ ...identity(related, locale, frame), '#text': title }];
    }),
    site: [...content.resources.values()].flatMap((resource) => siteElements(resource, context)),
  };
}

function identity(id: string, locale: LocaleId, { origin }: XmlFrame) {
  return { '@url': new URL(createUrls(locale).topic(id), origin).href, '@id': `${locale}/${id}` };
}

/** The one counterpart that the form has room for: the first other text, which is the English one for all but English. */
function mappedTopic({ id, locale, locales, content, frame }: TopicContext): XmlElement | undefined {
  const other = locales.find((each) => each !== locale);
  if (other === undefined) return undefined;
  const title = content.topicTexts.get(`${id}/${other}`)?.title;
  return { ...identity(id, other, frame), '@language': languageName(LOCALES[other].lang), '#text': title };
}

function siteElements(resource: ResourceData, { id, locale, locales, content }: TopicContext): XmlElement[] {
  const sections = resource.placements.flatMap(({ topic, section }) =>
    topic === id ? [section as PlacementSection] : [],
  );
  if (sections.length === 0) return [];
  const publishers = resource.publishers.flatMap((publisher) => content.organizations.get(publisher) ?? []);
  const [first] = resource.versions;
  return resource.versions
    .filter(({ lang }) => homeOf(lang, locales) === locale)
    .map((version) => ({
      '@title': version.title,
      '@url': version.url,
      '@language-mapped-url': (version === first ? resource.versions[1] : first)?.url,
      '@xml:lang': version.lang === LOCALES[locale].lang ? undefined : version.lang,
      'information-category': sections.map((section) => categoryName(section, LOCALES[locale].lang)),
      organization: publishers.map(({ name }) => name),
      'standard-description': marksOf(version, publishers),
    }));
}

/** The locale among whose links a page in a language stands. */
function homeOf(lang: string, locales: readonly LocaleId[]): LocaleId | undefined {
  const base = new Intl.Locale(lang).language;
  const exact = locales.find((locale) => LOCALES[locale].lang === lang);
  return exact ?? locales.find((locale) => new Intl.Locale(LOCALES[locale].lang).language === base) ?? locales[0];
}

function marksOf({ formats }: ResourceVersion, publishers: readonly OrganizationData[]): string[] {
  const marks = publishers.some(({ mark }) => mark === 'nih') ? ['NIH'] : [];
  return [...marks, ...formats.flatMap((format) => markOfFormat(format) ?? [])];
}
