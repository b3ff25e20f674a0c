import { byLanguage } from '../../domain/browse.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { API_URLS, createUrls } from '../../i18n/urls.ts';
import { LOCALE_IDS, type LocaleId } from '../../schemas/vocabulary.ts';
import type { IndexDocument } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { LICENSE } from '../license.ts';
import { contentDay, documentHead, inEveryLocale, pagesOf, type ApiContent, type ApiContext } from './api-content.ts';
import type { Endpoint } from './endpoint.ts';
import { schemaNameOf } from './open-api.ts';

/** What there is: every kind of file, every feed, how much, and under which licences. */
export function indexDocument(endpoints: readonly Endpoint[], context: ApiContext): IndexDocument {
  const { content } = context;
  return {
    ...documentHead('index', [contentDay(content)], content),
    name: pageContext('en').t('site.name'),
    description: inEveryLocale((locale) => pageContext(locale).t('data.description')),
    pages: pagesOf(context, (urls) => urls.data),
    openapi: absolute(context, API_URLS.document('openapi')),
    endpoints: endpoints.map((endpoint) => {
      const { name, path, mediaType, summary } = endpoint;
      const schema = schemaNameOf(endpoint, endpoints);
      // A parameter stays readable: an address would get its braces escaped.
      const url = absolute(context, '/').slice(0, -1) + path;
      return {
        name,
        url,
        mediaType,
        summary,
        ...(schema !== undefined && { schema: absolute(context, API_URLS.schema(schema)) }),
      };
    }),
    feeds: LOCALE_IDS.flatMap((locale) => [
      feedEntry(locale, undefined, context),
      ...content.topics.map(({ id }) => feedEntry(locale, id, context)),
    ]),
    counts: countsOf(content),
    licenses: [
      { of: 'Our own texts: summaries, descriptions, notes, facts in our words, labels', ...LICENSE },
      {
        of: 'Titles of resources, names of publishers, and addresses',
        name: 'Those of their publishers, as are the pages behind the addresses',
      },
      {
        of: 'Codes and names of MeSH, ICD-10-CM, UMLS and SNOMED CT',
        name: 'Those of the publishers of these systems, whose terms apply',
      },
    ],
  };
}

function feedEntry(locale: LocaleId, topic: string | undefined, context: ApiContext): IndexDocument['feeds'][number] {
  const { feedOf } = createUrls(locale);
  const of = (format: 'xml' | 'atom' | 'json') => absolute(context, feedOf(format, topic));
  return {
    locale,
    lang: LOCALES[locale].lang,
    ...(topic !== undefined && { topic }),
    rss: of('xml'),
    atom: of('atom'),
    json: of('json'),
  };
}

function countsOf({ topics, resources, organizations, clinics, facts }: ApiContent): IndexDocument['counts'] {
  return {
    topics: topics.length,
    resources: resources.length,
    versions: resources.flatMap(({ versions }) => versions).length,
    organizations: organizations.length,
    clinics: clinics.length,
    facts: facts.length,
    languages: byLanguage(resources).length,
  };
}
