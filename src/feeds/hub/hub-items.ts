import type { Organization, Resource } from '../../domain/entities.ts';
import { topicSections } from '../../domain/topic-sections.ts';
import { ownDescription } from '../../domain/recalls.ts';
import { versionFor } from '../../domain/versions.ts';
import { autonym, direction } from '../../i18n/format.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { checkLabel, formatLabels, publishersLabel, reviewLabel, type Label } from '../../wording/labels.ts';
import { noticeField } from '../../wording/recalls.ts';
import type { ForeignText, Hub, HubItem } from '../contract.ts';
import { absolute, type HubContent, type HubRequest } from './hub-content.ts';

/**
 * The links of a hub in their groups and sections. A clinic shows its own choice of sections, and resources in its own languages
 * beside those of the locale.
 */
export function hubGroups(request: HubRequest, content: HubContent): Hub['groups'] {
  const { topic, page, clinic } = request;
  const languages = [...new Set([...page.locale.readingLanguages, ...(clinic?.languages ?? [])])];
  const chosen = clinic?.topics.find((each) => each.topic === topic.id)?.sections;
  return topicSections(topic, content.resourcesByTopic.get(topic.id) ?? [], languages)
    .map(({ id, sections }) => ({
      id,
      title: page.t(`group.${id}`),
      sections: sections
        .filter((section) => !chosen || (chosen as readonly string[]).includes(section.id))
        .map((section) => ({
          id: section.id,
          title: page.t(`section.${section.id}`),
          items: [...section.inPageLanguage, ...section.inOtherLanguages].map((resource) =>
            hubItem(resource, languages, request),
          ),
        })),
    }))
    .filter(({ sections }) => sections.length > 0);
}

/**
 * A resource as a hub lists it.
 * @param languages Languages to choose the version by.
 */
export function hubItem(resource: Resource, languages: readonly string[], request: HubRequest): HubItem {
  const { page } = request;
  const version = versionFor(resource, languages);
  return {
    id: resource.id,
    title: { text: version.title, lang: version.lang, dir: direction(version.lang) },
    url: version.url,
    publisher: withLanguage(publishersLabel(resource, page), page),
    publisherKind: kindsOf(resource.publishers, page),
    formats: version.formats.some((format) => format !== 'html') ? formatLabels(version, page) : [],
    description: ownDescription(resource, resource.description[page.locale.id], page.locale.id) ?? '',
    language: inItself(version.lang),
    versions: resource.versions
      .filter((each) => each !== version)
      .map((each) => ({ language: inItself(each.lang), url: each.url })),
    checked: checkLabel(version, page),
    reviewed: reviewLabel(resource, page),
    details: absolute(request, page.urls.resource(resource.id)),
    ...noticeField(resource, page),
  };
}

function kindsOf(publishers: readonly Organization[], { t, format }: PageContext): string {
  return format.series([...new Set(publishers.map(({ kind }) => t(`kind.${kind}`)))]);
}

/** A label with its language and direction written out. */
export function withLanguage({ text, attributes }: Label, { locale }: PageContext): ForeignText {
  const lang = attributes.lang ?? locale.lang;
  return { text, lang, dir: direction(lang) };
}

function inItself(lang: string): ForeignText {
  return { text: autonym(lang), lang, dir: direction(lang) };
}
