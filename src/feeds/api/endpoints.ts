import { API_URLS, createUrls, EMBED_URLS, type FeedFormat } from '../../i18n/urls.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import {
  campaignHubContract,
  changesContract,
  clinicsContract,
  factsContract,
  hsdsOrganizationsContract,
  hsdsServicesContract,
  hubContract,
  indexContract,
  languagesContract,
  organizationsContract,
  recallsContract,
  resourceContract,
  resourcesContract,
  topicContract,
  topicsContract,
  vocabularyContract,
} from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { hsdsOrganizations, hsdsServices } from '../hsds/hsds-documents.ts';
import { recallsDocument } from '../recalls.ts';
import type { ApiContent, ApiContext } from './api-content.ts';
import { CAMPAIGN_ENDPOINTS } from './campaign-endpoints.ts';
import { changesDocument } from './changes.ts';
import { clinicsDocument } from './clinics.ts';
import { each, MEDIA, single, type ApiDocument, type Endpoint } from './endpoint.ts';
import { factsDocument } from './facts.ts';
import { indexDocument } from './index-document.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { languagesDocument } from './languages.ts';
import { openApiDocument, schemasOf } from './open-api.ts';
import { organizationsDocument } from './organizations.ts';
import { resourceDocument, resourcesDocument } from './resources.ts';
import { topicDocument, topicsDocument } from './topics.ts';
import { vocabularyDocument } from './vocabulary.ts';

/** Stands for any locale in the address of an endpoint. */
const ANY_LOCALE = '{locale}' as LocaleId;
const { feedOf, campaignFeed } = createUrls(ANY_LOCALE);

/** Every kind of file that programs read, the index first. Routes, index, OpenAPI document and the tests of the documentation use it. */
export const ENDPOINTS: readonly Endpoint[] = [
  single('index', 'index', 'What there is', (context) => indexDocument(ENDPOINTS, context), indexContract),
  single('openApi', 'openapi', 'This interface as an OpenAPI 3.1 document', (context) =>
    openApiDocument(ENDPOINTS, context),
  ),
  each(
    {
      name: 'jsonSchema',
      path: API_URLS.schema('{schema}'),
      summary: 'The JSON Schema (2020-12) of a kind of document',
    },
    () => schemasOf(ENDPOINTS).map(({ name }) => name),
    (name) => API_URLS.schema(name),
    schemaDocument,
  ),
  single('topics', 'topics', 'Every topic', topicsDocument, topicsContract),
  each(
    {
      name: 'topic',
      path: API_URLS.topic('{topic}'),
      summary: 'One topic: its names, codes, sections and dates',
      shape: topicContract,
    },
    ({ topics }) => topics,
    ({ id }) => API_URLS.topic(id),
    topicDocument,
  ),
  single('resources', 'resources', 'Every listed resource', resourcesDocument, resourcesContract),
  each(
    {
      name: 'resource',
      path: API_URLS.resource('{resource}'),
      summary: 'One resource: its versions, review and history; a withdrawn one says why and gives no address',
      shape: resourceContract,
    },
    ({ allResources }) => allResources,
    ({ id }) => API_URLS.resource(id),
    resourceDocument,
  ),
  single('organizations', 'organizations', 'Every publisher', organizationsDocument, organizationsContract),
  single('clinics', 'clinics', 'Clinics that show our content', clinicsDocument, clinicsContract),
  single('facts', 'facts', 'Every figure and instruction, with its source', factsDocument, factsContract),
  ...CAMPAIGN_ENDPOINTS,
  single('changes', 'changes', 'Everything that happened, the latest first', changesDocument, changesContract),
  single(
    'recalls',
    'recalls',
    'Everything that was ever recalled, with the paths whose copies are out of date',
    ({ content, origin }) => recallsDocument(content, origin),
    recallsContract,
  ),
  single('vocabulary', 'vocabulary', 'Every closed list of values', vocabularyDocument, vocabularyContract),
  single('languages', 'languages', 'Languages of the site and its resources', languagesDocument, languagesContract),
  {
    name: 'hub',
    path: EMBED_URLS.hub(ANY_LOCALE, '{topic}'),
    mediaType: MEDIA.json,
    summary: 'A topic in one language, as other websites show it: summary, care advice, links',
    shape: hubContract,
  },
  {
    name: 'clinicHub',
    path: EMBED_URLS.hub(ANY_LOCALE, '{topic}', '{clinic}'),
    mediaType: MEDIA.json,
    summary: 'The same with the own advice of a clinic',
    shape: hubContract,
  },
  {
    name: 'campaignHub',
    path: EMBED_URLS.hub(ANY_LOCALE, { campaign: '{campaign}' }),
    mediaType: MEDIA.json,
    summary: 'A campaign in one language, as other websites show it: aim, surveys, standards, changes',
    shape: campaignHubContract,
  },
  {
    name: 'topicLinkedData',
    path: API_URLS.jsonLd('{locale}', '{topic}'),
    mediaType: MEDIA.jsonLd,
    summary: 'The page of a topic with its links as schema.org JSON-LD',
  },
  {
    name: 'resourceTable',
    path: API_URLS.resourceTable,
    mediaType: MEDIA.csv,
    summary: 'Every language version of every listed resource, one per row',
  },
  {
    name: 'medlineplusTopics',
    path: API_URLS.medlineplusTopics,
    mediaType: MEDIA.xml,
    summary: 'Every topic in every language, in the manner of the XML of MedlinePlus',
  },
  {
    name: 'medlineplusDtd',
    path: API_URLS.medlineplusDtd,
    mediaType: MEDIA.dtd,
    summary: 'Document type definition of that XML',
  },
  single(
    'hsdsOrganizations',
    'hsds/organizations',
    'Organizations that support people, after HSDS 3.2',
    hsdsOrganizations,
    hsdsOrganizationsContract,
  ),
  single('hsdsServices', 'hsds/services', 'Their services, after HSDS 3.2', hsdsServices, hsdsServicesContract),
  ...feedEndpoints('whatsNew', 'What is new in the directory', (format) => feedOf(format)),
  ...feedEndpoints('topicNews', 'What is new on a topic', (format) => feedOf(format, '{topic}')),
  ...feedEndpoints('campaignsNews', 'What is new in campaigns', (format) => campaignFeed(format)),
  ...feedEndpoints('campaignNews', 'What is new in a campaign', (format) => campaignFeed(format, '{campaign}')),
];

function feedEndpoints(name: string, summary: string, pathOf: (format: FeedFormat) => string): Endpoint[] {
  return [
    { name: `${name}Rss`, path: pathOf('xml'), mediaType: MEDIA.rss, summary: `${summary}, as RSS 2.0` },
    { name: `${name}Atom`, path: pathOf('atom'), mediaType: MEDIA.atom, summary: `${summary}, as Atom` },
    {
      name: `${name}Json`,
      path: pathOf('json'),
      mediaType: MEDIA.jsonFeed,
      summary: `${summary}, as JSON Feed 1.1`,
    },
  ];
}

function schemaDocument(name: string, context: ApiContext) {
  const schema = schemasOf(ENDPOINTS).find((one) => one.name === name);
  if (!schema) throw new Error(`No endpoint has the schema "${name}"`);
  return {
    ...jsonSchemaOf(schema.shape),
    $id: absolute(context, API_URLS.schema(name)),
    title: name,
    description: schema.summary,
  };
}

/** Every JSON document that has no route of its own. */
export function apiDocuments(content: ApiContent): ApiDocument[] {
  return ENDPOINTS.flatMap(({ documents }) => documents?.(content) ?? []);
}

/** What stands in a document of {@link apiDocuments}. */
export function documentBody({ endpoint, about }: ApiDocument, context: ApiContext): unknown {
  const body = ENDPOINTS.find(({ name }) => name === endpoint)?.body;
  if (!body) throw new Error(`No endpoint has documents of the name "${endpoint}"`);
  return body(context, about);
}
