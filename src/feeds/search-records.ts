import type { Organization, Resource, Story, Topic } from '../domain/entities.ts';
import { versionFor } from '../domain/versions.ts';
import { LOCALES } from '../i18n/locales.ts';
import { createUrls } from '../i18n/urls.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { spaceHan } from '../search/han.ts';
import { writeVersionLinks } from '../search/version-links.ts';

/** A record for the search index that no page stands behind (Pagefind `CustomRecord`). */
export interface IndexRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What the records are made of. */
export interface RecordSources {
  /** Resources that lists show. */
  resources: readonly Resource[];
  topics: readonly Topic[];
  stories: readonly Pick<Story, 'resource'>[];
}

/**
 * Records for the index of a locale: one per resource, under the title that the pages of the locale show, with the titles of its
 * other versions among its words.
 */
export function searchRecords({ resources, topics, stories }: RecordSources, locale: LocaleId): IndexRecord[] {
  const told = new Set(stories.map(({ resource }) => resource.id));
  const placed = new Map(topics.map((topic, place) => [topic.id, { topic, place }]));
  return resources.map((resource) => record(resource, placed, told.has(resource.id), locale));
}

/** Topics by id, with their place in the order of all. */
type PlacedTopics = ReadonlyMap<string, { topic: Topic; place: number }>;

function record(resource: Resource, topics: PlacedTopics, isStory: boolean, locale: LocaleId): IndexRecord {
  const shown = versionFor(resource, LOCALES[locale].readingLanguages);
  const versions = [shown, ...resource.versions.filter((version) => version !== shown)];
  const description = resource.description[locale] ?? '';
  const publishers = resource.publishers.map((publisher) => publisherName(publisher, locale));
  const texts = topicTexts(resource, locale, topics).flatMap((text) => [text.title, ...text.alsoCalled]);
  const titles = distinct(versions.map(({ title }) => title));
  return {
    url: createUrls(locale).resource(resource.id),
    // Small letters, as Pagefind reads the `lang` of pages: other letters would make a second index of the language.
    language: LOCALES[locale].lang.toLowerCase(),
    content: [...titles, description, ...publishers, ...texts].filter(Boolean).join('\n'),
    meta: {
      title: spaceHan(shown.title),
      description: spaceHan(description),
      publisher: spaceHan(publishers.join(', ')),
      versions: writeVersionLinks(versions),
      ...(resource.freshness.state === 'overdue' && { review: 'overdue' }),
    },
    filters: filtersOf(resource, isStory),
  };
}

function topicTexts(resource: Resource, locale: LocaleId, topics: PlacedTopics) {
  const ids = distinct(resource.placements.map((placement) => placement.topic));
  const own = ids.flatMap((id) => topics.get(id) ?? []);
  return own.sort((a, b) => a.place - b.place).map(({ topic }) => topic.texts[locale]);
}

function publisherName(publisher: Organization, locale: LocaleId): string {
  const name = publisher.names?.[locale] ?? publisher.name;
  return publisher.abbreviation ? `${name} (${publisher.abbreviation})` : name;
}

/** Filter values of a resource; the filters are those of `src/search/state.ts`. */
function filtersOf(resource: Resource, isStory: boolean): Record<string, string[]> {
  const { placements, versions, publishers } = resource;
  return {
    // A story is a resource too: who looks for either finds it.
    kind: isStory ? ['resource', 'story'] : ['resource'],
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
