import type { Organization, Resource, Topic } from '../domain/entities.ts';
import { servesLanguage, versionFor } from '../domain/versions.ts';
import { LOCALES } from '../i18n/locales.ts';
import { createUrls } from '../i18n/urls.ts';
import type { ResourceVersion } from '../schemas/resource.ts';
import { LOCALE_IDS, type LocaleId } from '../schemas/vocabulary.ts';
import { spaceHan } from '../search/han.ts';
import { writeVersionLinks } from '../search/version-links.ts';

/** A record for the search index that no page stands behind (Pagefind `CustomRecord`). */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Records for every resource: one per version, in the language of that version, and one in every locale the resource has
 * no version in, so that readers of each locale find every resource once, under the title that its pages show.
 */
export function searchRecords(resources: readonly Resource[], topics: readonly Topic[]): SearchRecord[] {
  return resources.flatMap((resource) => [
    ...resource.versions.map((version) => record(resource, version, localeServing(version.lang), topics)),
    ...LOCALE_IDS.filter((locale) => !resource.versions.some((version) => localeServing(version.lang) === locale)).map(
      (locale) => record(resource, versionFor(resource, LOCALES[locale].readingLanguages), locale, topics),
    ),
  ]);
}

/** The locale whose readers a language serves, if the site is published in it. */
function localeServing(lang: string): LocaleId | undefined {
  return LOCALE_IDS.find((locale) => servesLanguage(lang, LOCALES[locale].lang));
}

function record(
  resource: Resource,
  version: ResourceVersion,
  locale: LocaleId | undefined,
  topics: readonly Topic[],
): SearchRecord {
  const texts = topicTexts(resource, locale, topics);
  const description = locale ? resource.description[locale] : '';
  const publishers = resource.publishers.map((publisher) => publisherName(publisher, locale));
  return {
    url: createUrls(locale ?? 'en').resource(resource.id) + (locale ? '' : `#version-${version.lang}`),
    // Small letters, as Pagefind reads the `lang` of pages: other letters would make a second index of the language.
    language: (locale ? LOCALES[locale].lang : version.lang).toLowerCase(),
    content: spaceHan(
      [version.title, description, ...publishers, ...texts.flatMap((text) => [text.title, ...text.alsoCalled])]
        .filter(Boolean)
        .join('\n'),
    ),
    meta: {
      title: spaceHan(version.title),
      description: spaceHan(description),
      publisher: spaceHan(publishers.join(', ')),
      versions: writeVersionLinks([version, ...resource.versions.filter((each) => each !== version)]),
      ...(resource.freshness.state === 'overdue' && { review: 'overdue' }),
    },
    filters: filtersOf(resource),
  };
}

function topicTexts(resource: Resource, locale: LocaleId | undefined, topics: readonly Topic[]) {
  if (!locale) return [];
  const placed = new Set(resource.placements.map((placement) => placement.topic));
  return topics.filter((topic) => placed.has(topic.id)).map((topic) => topic.texts[locale]);
}

function publisherName(publisher: Organization, locale: LocaleId | undefined): string {
  const name = (locale && publisher.names?.[locale]) ?? publisher.name;
  return publisher.abbreviation ? `${name} (${publisher.abbreviation})` : name;
}

/** Filter values of a resource; the filters are those of `src/search/state.ts`. */
function filtersOf(resource: Resource): Record<string, string[]> {
  const { placements, versions, publishers } = resource;
  return {
    kind: ['resource'],
    topic: distinct(placements.map((placement) => placement.topic)),
    section: distinct(placements.map((placement) => placement.section)),
    language: distinct(versions.map((version) => version.lang)),
    format: distinct(versions.flatMap((version) => version.formats)),
    audience: distinct(resource.audiences),
    publisher: distinct(publishers.map((publisher) => publisher.kind)),
    country: distinct(resource.jurisdictions),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
