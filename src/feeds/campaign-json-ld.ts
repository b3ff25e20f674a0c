import type { Campaign, Resource, Story } from '../domain/entities.ts';
import { isListed } from '../domain/freshness.ts';
import type { RightGroup } from '../domain/rights.ts';
import { inReadingOrder } from '../domain/stories.ts';
import { resultSources, type AskedQuestion } from '../domain/surveys.ts';
import { originalVersion, versionFor } from '../domain/versions.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { API_URLS } from '../i18n/urls.ts';
import { MEDIA } from './api/endpoint.ts';
import { publisherJsonLd, versionJsonLd, type JsonLd, type JsonLdContext } from './json-ld.ts';
import { LICENSE } from './license.ts';

const absolute = ({ origin }: JsonLdContext, path: string) => new URL(path, origin).href;

/** What every page of ours says of itself. */
function webPage(context: JsonLdContext): JsonLd {
  const address = absolute(context, context.path);
  return {
    '@id': address,
    url: address,
    inLanguage: context.locale.lang,
    isAccessibleForFree: true,
    license: LICENSE.url,
    publisher: { '@type': 'Organization', name: context.siteName },
  };
}

/**
 * `WebPage` about a `Project`: the campaign with who runs it, where and since when. The page is about it, not by it.
 * @param home The campaign's own page.
 */
export function campaignJsonLd(context: JsonLdContext, campaign: Campaign, home: Resource | undefined): JsonLd {
  const { title, description, status, reviewer, reviewedOn } = campaign.texts[context.locale.id];
  const { name, aim, regions, began, ended, organization } = campaign;
  return {
    '@type': 'WebPage',
    ...webPage(context),
    name: title,
    description,
    datePublished: campaign.added,
    ...(status === 'reviewed' && { lastReviewed: reviewedOn, reviewedBy: { '@type': 'Person', name: reviewer } }),
    about: {
      '@type': 'Project',
      '@id': `${absolute(context, context.path)}#campaign`,
      name,
      description: aim.text[context.locale.id],
      ...(home && isListed(home) && { url: originalVersion(home).url }),
      ...(began !== undefined && { foundingDate: began }),
      ...(ended !== undefined && { dissolutionDate: ended }),
      areaServed: regions.map(areaJsonLd),
      parentOrganization: publisherJsonLd(organization),
    },
  };
}

/** A country by its ISO 3166-1 code, or the whole world (UN M49 `001`). */
function areaJsonLd(code: string): JsonLd {
  return { '@type': /^[A-Z]{2}$/.test(code) ? 'Country' : 'Place', identifier: code };
}

/** `Dataset` for what surveys found on a question, with its files. Figures stay with the files and the page. */
export function surveyJsonLd(
  context: JsonLdContext,
  { question, results }: AskedQuestion,
  resourceById: ReadonlyMap<string, Resource>,
): JsonLd {
  const { id } = context.locale;
  const years = results.map(({ survey }) => survey.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const sources = new Set(results.flatMap(({ survey, result }) => resultSources(survey, result)));
  return {
    '@type': 'Dataset',
    ...webPage(context),
    name: question.title[id],
    description: question.question[id],
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    spatialCoverage: [...new Set(results.flatMap(({ campaign }) => campaign.regions))].map(areaJsonLd),
    creator: [...new Map(results.map(({ survey }) => [survey.organization.id, survey.organization])).values()].map(
      publisherJsonLd,
    ),
    variableMeasured: question.answers.map(({ label }) => ({
      '@type': 'PropertyValue',
      name: label[id],
      unitText: 'percent',
    })),
    measurementTechnique: [...new Set(results.flatMap(({ survey }) => survey.method?.[id] ?? []))],
    isBasedOn: [...sources].flatMap((source) => sourceJsonLd(resourceById.get(source))),
    distribution: [
      { path: API_URLS.surveyTable(question.id), format: MEDIA.csv },
      { path: API_URLS.survey(question.id), format: MEDIA.json },
    ].map(({ path, format }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(context, path),
      encodingFormat: format,
    })),
  };
}

/** The original of a listed source; of a withdrawn one nothing. */
function sourceJsonLd(resource: Resource | undefined): JsonLd[] {
  return resource && isListed(resource) ? [versionJsonLd(originalVersion(resource))] : [];
}

/** `ItemList` of the stories of a page in its order, each in the version that the page shows. */
export function storyListJsonLd(context: JsonLdContext, stories: readonly Story[], page: PageContext): JsonLd {
  return itemList(
    context,
    inReadingOrder(stories, context.locale.readingLanguages).map(({ resource, themes, published }) => ({
      ...versionJsonLd(versionFor(resource, context.locale.readingLanguages)),
      publisher: resource.publishers.map(publisherJsonLd),
      keywords: themes.map((theme) => page.t(`story.theme.${theme}`)),
      ...(published !== undefined && { datePublished: published }),
    })),
  );
}

/**
 * `ItemList` of what people can count on in a country, each statement a `Claim` with its source.
 * @param groups What the page of the country shows, in its order.
 */
export function rightsJsonLd(
  context: JsonLdContext,
  country: string,
  groups: readonly RightGroup[],
  resourceById: ReadonlyMap<string, Resource>,
): JsonLd {
  const rights = groups.flatMap((group) => group.rights);
  return itemList(
    context,
    rights.map(({ id, text, source, right }) => {
      const [citation] = sourceJsonLd(resourceById.get(source.resource));
      return {
        '@type': 'Claim',
        '@id': `${absolute(context, context.path)}#${id}`,
        text: text[context.locale.id],
        inLanguage: context.locale.lang,
        spatialCoverage: (right.parts ?? [country]).map(partJsonLd),
        ...(citation && { citation }),
      };
    }),
  );
}

/** A country, or a part of one by its ISO 3166-2 code. */
function partJsonLd(code: string): JsonLd {
  return code.includes('-') ? { '@type': 'AdministrativeArea', identifier: code } : areaJsonLd(code);
}

function itemList(context: JsonLdContext, items: readonly JsonLd[]): JsonLd {
  return {
    '@type': 'ItemList',
    '@id': `${absolute(context, context.path)}#list`,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
}
