import { byLanguage } from '../../domain/browse.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { API_URLS, createUrls, type FeedFormat } from '../../i18n/urls.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEM_SOURCES, CODE_SYSTEMS } from '../../schemas/code-systems.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import type { IndexDocument } from '../contract.ts';
import { absolute } from '../hub/hub-content.ts';
import { LICENSE } from '../license.ts';
import { contentDay, documentHead, inEveryLocale, pagesOf, type ApiContent, type ApiContext } from './api-content.ts';
import type { Endpoint } from './endpoint.ts';
import { schemaNameOf } from './open-api.ts';
import { askedIn } from './surveys.ts';

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
    feeds: PUBLISHED_LOCALE_IDS.flatMap((locale) => [
      feedEntry(locale, { of: 'directory' }, context),
      ...content.topics.map(({ id: topic }) => feedEntry(locale, { of: 'topic', topic }, context)),
      feedEntry(locale, { of: 'campaigns' }, context),
      ...content.campaigns.map(({ id: campaign }) => feedEntry(locale, { of: 'campaign', campaign }, context)),
    ]),
    counts: countsOf(content),
    licenses: [
      { of: 'Our own texts: summaries, descriptions, notes, facts in our words, labels', ...LICENSE },
      {
        of: 'Titles of resources, names of publishers, and addresses',
        name: 'Those of their publishers, as are the pages behind the addresses',
      },
      ...CODE_SYSTEM_IDS.map((system) => ({
        of: `Codes of ${CODE_SYSTEMS[system].name}`,
        name: CODE_SYSTEM_SOURCES[system].licence,
      })),
    ],
  };
}

type FeedEntry = IndexDocument['feeds'][number];

function feedEntry(
  locale: LocaleId,
  subject: Pick<FeedEntry, 'of' | 'topic' | 'campaign'>,
  context: ApiContext,
): FeedEntry {
  const { feedOf, campaignFeed } = createUrls(locale);
  const isOfCampaigns = subject.of === 'campaigns' || subject.of === 'campaign';
  const addressOf = (format: FeedFormat) =>
    absolute(context, isOfCampaigns ? campaignFeed(format, subject.campaign) : feedOf(format, subject.topic));
  return {
    locale,
    lang: LOCALES[locale].lang,
    ...subject,
    rss: addressOf('xml'),
    atom: addressOf('atom'),
    json: addressOf('json'),
  };
}

function countsOf(content: ApiContent): IndexDocument['counts'] {
  const { topics, resources, organizations, clinics, facts, campaigns, stories } = content;
  return {
    topics: topics.length,
    resources: resources.length,
    versions: resources.flatMap(({ versions }) => versions).length,
    organizations: organizations.length,
    clinics: clinics.length,
    facts: facts.length,
    campaigns: campaigns.length,
    surveyQuestions: askedIn(content).length,
    stories: stories.length,
    languages: byLanguage(resources).length,
  };
}
