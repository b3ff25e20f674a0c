import { LOCALE_IDS, type LocaleId, type PageId } from '../schemas/vocabulary.ts';

/** The lists a reader can browse by, by address segment. */
export const FACET_IDS = ['languages', 'formats', 'audiences', 'countries'] as const;
/** One of {@link FACET_IDS}. */
export type FacetId = (typeof FACET_IDS)[number];

/** What the resources of a language can be narrowed down by, by address segment. */
export const DIMENSION_IDS = ['topics', 'formats', 'audiences', 'countries'] as const;
/** One of {@link DIMENSION_IDS}. */
export type DimensionId = (typeof DIMENSION_IDS)[number];

/** Every address of one locale, from the site's root, with its trailing slash. */
export interface Urls {
  home: string;
  topics: string;
  topic(id: string): string;
  /** What the sources of a topic say, side by side. */
  topicSources(id: string): string;
  guide(topic: string, id: string): string;
  resources: string;
  resource(id: string): string;
  organizations: string;
  organization(id: string): string;
  glossary: string;
  term(id: string): string;
  facet(id: FacetId): string;
  facetValue(id: FacetId, value: string): string;
  /** The resources in a language that have a value of another list too. */
  facetPair(language: string, dimension: DimensionId, value: string): string;
  search: string;
  saved: string;
  /** What the page of the saved list shows of each resource, as data. */
  savedRecords: string;
  whatsNew: string;
  siteMap: string;
  translations: string;
  page(id: PageId): string;
  feed: string;
  notFound: string;
}

/** Makes the addresses of a locale. The only place where addresses are put together. */
export function createUrls(locale: LocaleId): Urls {
  const home = `/${locale}/`;
  const facetValue = (id: FacetId, value: string) => `${home}${id}/${value.toLowerCase()}/`;
  return {
    home,
    topics: `${home}topics/`,
    topic: (id) => `${home}topics/${id}/`,
    topicSources: (id) => `${home}topics/${id}/sources/`,
    guide: (topic, id) => `${home}topics/${topic}/${id}/`,
    resources: `${home}resources/`,
    resource: (id) => `${home}resources/${id}/`,
    organizations: `${home}organizations/`,
    organization: (id) => `${home}organizations/${id}/`,
    glossary: `${home}glossary/`,
    term: (id) => `${home}glossary/${id}/`,
    facet: (id) => `${home}${id}/`,
    facetValue,
    facetPair: (language, dimension, value) =>
      `${facetValue('languages', language)}${dimension}/${value.toLowerCase()}/`,
    search: `${home}search/`,
    saved: `${home}saved/`,
    savedRecords: `/saved-records/${locale}.json`,
    whatsNew: `${home}whats-new/`,
    siteMap: `${home}site-map/`,
    translations: `${home}translations/`,
    page: (id) => `${home}${id}/`,
    feed: `/feeds/${locale}/whats-new.xml`,
    notFound: `${home}404.html`,
  };
}

/** The address of the same page in another locale. */
export function inLocale(path: string, locale: LocaleId): string {
  const pattern = new RegExp(`^/(?:${LOCALE_IDS.join('|')})/`);
  if (!pattern.test(path)) throw new Error(`No locale at the start of the address "${path}"`);
  return path.replace(pattern, `/${locale}/`);
}
