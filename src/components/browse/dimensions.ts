import { byAudience, byCountry, byFormatIn, byTopic } from '../../domain/browse.ts';
import type { CollectIn } from '../../domain/combinations.ts';
import type { Topic } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { DimensionId, FacetId } from '../../i18n/urls.ts';
import type { AudienceId, FormatId } from '../../schemas/vocabulary.ts';
import type { FilterId } from '../../search/state.ts';
import { FACETS } from './facets.ts';

/** Every topic by its id. */
export type Topics = ReadonlyMap<string, Topic>;

/** How one thing that the resources of a language are narrowed down by is made and named. */
export interface Dimension {
  collect: CollectIn;
  /** The filter of the search page that asks for the same. */
  filter: FilterId;
  /** Name of a value in the page's language. */
  name(value: string, page: PageContext, topics: Topics): string;
  /** Title of what has a value and is in a language, both named in the page's language. */
  title(value: string, names: { name: string; language: string }, page: PageContext): string;
  /** The page of a value in all languages. */
  all(value: string, page: PageContext, topics: Topics): { href: string; label: string };
}

/** Whatever the resources of a language can be narrowed down by. */
export const DIMENSIONS: Record<DimensionId, Dimension> = {
  topics: {
    collect: byTopic,
    filter: 'topic',
    name: topicTitle,
    title: (_, names, { t }) => t('inLanguage.topics', names),
    all: (value, page, topics) => ({
      href: page.urls.topic(value),
      label: page.t('guide.topic', { topic: topicTitle(value, page, topics) }),
    }),
  },
  formats: {
    collect: byFormatIn,
    filter: 'format',
    name: FACETS.formats.name,
    title: (value, { language }, { t }) => t(`inLanguage.formats.${value as FormatId}`, { language }),
    all: (value, page) => facetLink('formats', value, page),
  },
  audiences: {
    collect: byAudience,
    filter: 'audience',
    name: FACETS.audiences.name,
    title: (value, { language }, { t }) => t(`inLanguage.audiences.${value as AudienceId}`, { language }),
    all: (value, page) => facetLink('audiences', value, page),
  },
  countries: {
    collect: byCountry,
    filter: 'country',
    name: FACETS.countries.name,
    title: (_, names, { t }) => t('inLanguage.countries', names),
    all: (value, page) => facetLink('countries', value, page),
  },
};

function topicTitle(id: string, page: PageContext, topics: Topics): string {
  const topic = topics.get(id);
  if (!topic) throw new Error(`A resource is listed under "${id}", which is no topic`);
  return topic.texts[page.locale.id].title;
}

/** A link to the page of a value, under the title of that page. */
export function facetLink(id: FacetId, value: string, page: PageContext): { href: string; label: string } {
  const name = FACETS[id].name(value, page);
  return { href: page.urls.facetValue(id, value), label: page.t(`${id}.value`, { name }) };
}
