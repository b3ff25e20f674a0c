import { LOCALE_IDS, type LocaleId, type PageId } from '../schemas/vocabulary.ts';

/** The lists a reader can browse by, by address segment. */
export const FACET_IDS = ['languages', 'formats', 'audiences', 'countries'] as const;
/** One of {@link FACET_IDS}. */
export type FacetId = (typeof FACET_IDS)[number];

/** What the resources of a language can be narrowed down by, by address segment. */
export const DIMENSION_IDS = ['topics', 'formats', 'audiences', 'countries'] as const;
/** One of {@link DIMENSION_IDS}. */
export type DimensionId = (typeof DIMENSION_IDS)[number];

/** Kinds of feeds, by the ending of their files: RSS 2.0, Atom, JSON Feed. */
export const FEED_FORMATS = ['xml', 'atom', 'json'] as const;
/** One of {@link FEED_FORMATS}. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Paper sizes of a leaflet. */
export const PAPER_IDS = ['a4', 'a5'] as const;
/** One of {@link PAPER_IDS}. */
export type PaperId = (typeof PAPER_IDS)[number];

/** Paper sizes of a poster. */
export const POSTER_IDS = ['a4', 'a3'] as const;
/** One of {@link POSTER_IDS}. */
export type PosterId = (typeof POSTER_IDS)[number];

/** What the stories can be narrowed down by, by address segment. */
export const STORY_FACET_IDS = ['themes', 'languages'] as const;
/** One of {@link STORY_FACET_IDS}. */
export type StoryFacetId = (typeof STORY_FACET_IDS)[number];

/** Every address of one locale, from the site's root, with its trailing slash. */
export interface Urls {
  home: string;
  topics: string;
  /** The topics of a group, where there are so many that they have a page of their own. */
  topicGroup(id: string): string;
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
  /** The topics that there is something on in a language, where they are many. */
  topicsIn(language: string): string;
  search: string;
  saved: string;
  /** What is kept on the reader's device. */
  offline: string;
  /** What the page of the saved list shows of each resource, as data. */
  savedRecords: string;
  whatsNew: string;
  siteMap: string;
  translations: string;
  clinics: string;
  clinic(id: string): string;
  /** The leaflet of a clinic, for paper of a size. */
  clinicHandout(id: string, paper: PaperId): string;
  campaigns: string;
  campaign(id: string): string;
  /** Every survey of a campaign in full. */
  campaignSurveys(id: string): string;
  /** The poster of a campaign, for paper of a size. */
  campaignPoster(id: string, paper: PosterId): string;
  /** Every question that surveys ask. */
  surveys: string;
  /** The answers to a question, year by year. */
  survey(question: string): string;
  stories: string;
  /** The stories with a theme or in a language. */
  storiesWith(facet: StoryFacetId, value: string): string;
  /** What people can count on, by country. */
  rights: string;
  rightsIn(country: string): string;
  /** What clinical record systems can ask, and the answer to a question behind `#`. */
  infobutton: string;
  /** Where a website puts together what it shows of ours. */
  embed: string;
  /** What data there is for programs. */
  data: string;
  page(id: PageId): string;
  /** What is new, as a feed. */
  feed: string;
  /** What is new on a topic, or on all of them, as a feed of a kind. */
  feedOf(format: FeedFormat, topic?: string): string;
  /** What is new in a campaign, or in all of them, as a feed of a kind. */
  campaignFeed(format: FeedFormat, id?: string): string;
  notFound: string;
}

/** Makes the addresses of a locale. The only place where addresses are put together. */
export function createUrls(locale: LocaleId): Urls {
  const home = `/${locale}/`;
  const facetValue = (id: FacetId, value: string) => `${home}${id}/${value.toLowerCase()}/`;
  const feedOf = (format: FeedFormat, topic?: string) =>
    `/feeds/${locale}/${topic === undefined ? 'whats-new' : `topics/${topic}`}.${format}`;
  return {
    home,
    topics: `${home}topics/`,
    topicGroup: (id) => `${home}groups/${id}/`,
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
    topicsIn: (language) => `${facetValue('languages', language)}topics/`,
    search: `${home}search/`,
    saved: `${home}saved/`,
    offline: `${home}offline/`,
    savedRecords: `/saved-records/${locale}.json`,
    whatsNew: `${home}whats-new/`,
    siteMap: `${home}site-map/`,
    translations: `${home}translations/`,
    clinics: `${home}clinics/`,
    clinic: (id) => `${home}clinics/${id}/`,
    clinicHandout: (id, paper) => `${home}clinics/${id}/handout-${paper}/`,
    campaigns: `${home}campaigns/`,
    campaign: (id) => `${home}campaigns/${id}/`,
    campaignSurveys: (id) => `${home}campaigns/${id}/surveys/`,
    campaignPoster: (id, paper) => `${home}campaigns/${id}/poster-${paper}/`,
    surveys: `${home}surveys/`,
    survey: (question) => `${home}surveys/${question}/`,
    stories: `${home}stories/`,
    storiesWith: (facet, value) => `${home}stories/${facet}/${value.toLowerCase()}/`,
    rights: `${home}rights/`,
    rightsIn: (country) => `${home}rights/${country.toLowerCase()}/`,
    infobutton: `${home}infobutton/`,
    embed: `${home}embed/`,
    data: `${home}data/`,
    page: (id) => `${home}${id}/`,
    feed: feedOf('xml'),
    feedOf,
    campaignFeed: (format, id) => `/feeds/${locale}/campaigns${id === undefined ? '' : `/${id}`}.${format}`,
    notFound: `${home}404.html`,
  };
}

/** Style sheet with the colours of a clinic. */
export const clinicTheme = (id: string) => `/clinics/${id}.css`;

/** Where the data for programs begins. */
export const API_ROOT = '/api/v1/';

/** Addresses of the data for programs; `name` of a document is its file name without ending. */
export const API_URLS = {
  document: (name: string) => `${API_ROOT}${name}.json`,
  topic: (id: string) => `${API_ROOT}topics/${id}.json`,
  resource: (id: string) => `${API_ROOT}resources/${id}.json`,
  schema: (name: string) => `${API_ROOT}schemas/${name}.json`,
  resourceTable: `${API_ROOT}resources.csv`,
  campaign: (id: string) => `${API_ROOT}campaigns/${id}.json`,
  survey: (question: string) => `${API_ROOT}surveys/${question}.json`,
  surveyTable: (question?: string) => `${API_ROOT}surveys${question === undefined ? '' : `/${question}`}.csv`,
  jsonLd: (locale: string, topic: string) => `${API_ROOT}json-ld/${locale}/${topic}.jsonld`,
  medlineplusTopics: `${API_ROOT}medlineplus/topics.xml`,
  medlineplusDtd: `${API_ROOT}medlineplus/topics.dtd`,
} as const;

/** A campaign, where an embed could show a topic. */
export interface CampaignTarget {
  campaign: string;
}

/** Stands in place of a topic in the addresses of what other websites show of a campaign. No topic may have it as its id. */
export const CAMPAIGN_FOLDER = 'campaigns';

const hubPath = (locale: LocaleId, shown: string | CampaignTarget, clinic?: string) => {
  const ids = typeof shown === 'string' ? [shown, clinic ?? []].flat() : [CAMPAIGN_FOLDER, shown.campaign];
  return [locale, ...ids].join('/');
};

/**
 * Addresses of what other websites show of a topic, given by its id, with or without a clinic's own advice; or of a campaign, given
 * as `{ campaign }`.
 */
export const EMBED_URLS = {
  /** Script of the `<signpost-hub>` element. */
  script: '/embed/v1/signpost.js',
  /** Script that makes frames as tall as their content. */
  height: '/embed/v1/frame-height.js',
  /** The page for an `<iframe>`. */
  frame: (locale: LocaleId, shown: string | CampaignTarget, clinic?: string) =>
    `/embed/${hubPath(locale, shown, clinic)}/`,
  /** The same as HTML to paste. */
  snippet: (locale: LocaleId, shown: string | CampaignTarget, clinic?: string) =>
    `/embed/v1/snippets/${hubPath(locale, shown, clinic)}.html`,
  /** The same as data: what the element loads. */
  hub: (locale: LocaleId, shown: string | CampaignTarget, clinic?: string) =>
    `${API_ROOT}hubs/${hubPath(locale, shown, clinic)}.json`,
  /** oEmbed document of the page of a topic or a campaign. */
  oembed: (locale: LocaleId, shown: string | CampaignTarget, format: 'json' | 'xml') =>
    `/oembed/${hubPath(locale, shown)}.${format}`,
} as const;

/** The address of the same page in another locale. */
export function inLocale(path: string, locale: LocaleId): string {
  const pattern = new RegExp(`^/(?:${LOCALE_IDS.join('|')})/`);
  if (!pattern.test(path)) throw new Error(`No locale at the start of the address "${path}"`);
  return path.replace(pattern, `/${locale}/`);
}
