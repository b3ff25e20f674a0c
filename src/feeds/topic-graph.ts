import { daysOfResource, daysOfTopic, latestOf } from '../domain/content-days.ts';
import type { Resource, Topic } from '../domain/entities.ts';
import { topicSections, type TopicSectionGroup } from '../domain/topic-sections.ts';
import type { PageContext } from '../i18n/page-context.ts';
import type { Translate } from '../i18n/translator.ts';
import type { SectionId } from '../schemas/vocabulary.ts';
import {
  breadcrumbJsonLd,
  jsonLdContext,
  resourceJsonLd,
  topicJsonLd,
  type JsonLd,
  type JsonLdContext,
} from './json-ld.ts';
import { LICENSE } from './license.ts';

/** Sections that are about one of the aspects of health that schema.org names. */
const ASPECTS: Partial<Record<SectionId, string>> = {
  summary: 'OverviewHealthAspect',
  symptoms: 'SymptomsHealthAspect',
  'prevention-and-risk-factors': 'PreventionHealthAspect',
  'treatments-and-therapies': 'TreatmentsHealthAspect',
  'living-with': 'LivingWithHealthAspect',
};

/** The page of a topic as linked data: what the page itself carries, and beside it its sections and the resources it lists. */
export function topicGraph(topic: Topic, resources: readonly Resource[], page: PageContext, site: URL): JsonLd {
  const { t, urls, locale } = page;
  const context = jsonLdContext(page, urls.topic(topic.id), site);
  const groups = topicSections(topic, resources, locale.readingLanguages);
  const listed = [...new Set(groups.flatMap((group) => group.sections.flatMap(resourcesOf)))];
  const node = topicJsonLd(context, topic, listed);
  const whole = {
    ...node,
    hasPart: partsOf(context, t, groups),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: listed.length,
      itemListElement: listed.map((resource, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: resourceJsonLd({ ...context, path: urls.resource(resource.id) }, resource),
      })),
    },
    sdDatePublished: latestOf([...daysOfTopic(topic), ...listed.flatMap(daysOfResource)]),
    sdLicense: LICENSE.url,
    sdPublisher: node['publisher'],
  };
  const trail = [
    { name: t('nav.topics'), path: urls.topics },
    { name: topic.texts[locale.id].title, path: urls.topic(topic.id) },
  ];
  return { '@context': 'https://schema.org', '@graph': [whole, breadcrumbJsonLd(context, trail)] };
}

function resourcesOf({ inPageLanguage, inOtherLanguages }: TopicSectionGroup['sections'][number]): Resource[] {
  return [...inPageLanguage, ...inOtherLanguages];
}

/** The summary and every section, each at its place on the page. */
function partsOf(context: JsonLdContext, t: Translate, groups: readonly TopicSectionGroup[]): JsonLd[] {
  const sections: SectionId[] = ['summary', ...groups.flatMap((group) => group.sections.map(({ id }) => id))];
  return sections.map((id) => {
    const address = new URL(`${context.path}#${id}`, context.origin).href;
    const aspect = ASPECTS[id];
    return {
      '@type': aspect ? 'HealthTopicContent' : 'WebPageElement',
      '@id': address,
      url: address,
      name: id === 'summary' ? t('topic.summary') : t(`section.${id}`),
      inLanguage: context.locale.lang,
      ...(aspect && { hasHealthAspect: `https://schema.org/${aspect}` }),
    };
  });
}
