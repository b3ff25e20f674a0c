import type { Resource, Topic } from '../../domain/entities.ts';
import { topicSections } from '../../domain/topic-sections.ts';
import { servesLanguage, versionFor, versionIn } from '../../domain/versions.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { SectionId } from '../../schemas/vocabulary.ts';
import { publisherLabel } from '../../wording/labels.ts';
import { recallSentence } from '../../wording/recalls.ts';
import type { XmlElement } from '../xml.ts';

/** The links of a topic as its page lists them, each once with all its sections. */
export function siteElements(topic: Topic, resources: readonly Resource[], page: PageContext): XmlElement[] {
  const sectionsOf = new Map<Resource, SectionId[]>();
  for (const group of topicSections(topic, resources, page.locale.readingLanguages)) {
    for (const { id, inPageLanguage, inOtherLanguages } of group.sections) {
      for (const resource of [...inPageLanguage, ...inOtherLanguages]) {
        sectionsOf.set(resource, [...(sectionsOf.get(resource) ?? []), id]);
      }
    }
  }
  return [...sectionsOf].map(([resource, sections]) => siteElement(resource, sections, page));
}

function siteElement(resource: Resource, sections: readonly SectionId[], page: PageContext): XmlElement {
  const { t, locale } = page;
  const version = versionFor(resource, locale.readingLanguages);
  const marks = resource.publishers.flatMap(({ mark }) => mark ?? []);
  const formats = version.formats.filter((format) => format !== 'html');
  return {
    '@title': version.title,
    '@url': version.url,
    '@language-mapped-url': mappedUrl(resource, version.lang),
    '@xml:lang': version.lang === locale.lang ? undefined : version.lang,
    'information-category': sections.map((section) => t(`section.${section}`)),
    organization: resource.publishers.map((publisher) => publisherLabel(publisher, page).text),
    'standard-description': [
      ...new Set([...marks.map((mark) => t(`mark.${mark}.short`)), ...formats.map((format) => t(`format.${format}`))]),
      ...(resource.recall ? [recallSentence(resource.recall, page)] : []),
    ],
  };
}

/** The same page in Spanish for one in English, in English for one in another language, where there is one. */
function mappedUrl(resource: Resource, lang: string): string | undefined {
  return versionIn(resource, [servesLanguage(lang, 'en') ? 'es' : 'en'])?.url;
}
