import type { Organization, Resource, Term, Topic } from '../domain/entities.ts';
import { versionFor } from '../domain/versions.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PageContext } from '../i18n/page-context.ts';
import { inLocale, type Urls } from '../i18n/urls.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEMS } from '../schemas/code-systems.ts';
import type { ResourceVersion } from '../schemas/resource.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { FormatId } from '../schemas/vocabulary.ts';
import { LICENSE } from './license.ts';

/** One step of a breadcrumb. */
export interface Crumb {
  name: string;
  /** Address from the site's root. */
  path: string;
  /** Language of the name when it is not the page's. */
  lang?: string | undefined;
}

/** A schema.org node as JSON-LD. */
export type JsonLd = Record<string, unknown>;

/** What every node of a page needs: where it stands and in which locale. */
export interface JsonLdContext {
  /** Origin of the published site, such as `https://example.org`. */
  origin: string;
  /** Address of the page from the root. */
  path: string;
  locale: Locale;
  urls: Urls;
  siteName: string;
}

/**
 * The context of a page.
 * @param path Address of the page from the root.
 * @param site Where the site is published.
 */
export function jsonLdContext(page: PageContext, path: string, site: URL | undefined): JsonLdContext {
  return { origin: String(site), path, locale: page.locale, urls: page.urls, siteName: page.t('site.name') };
}

const absolute = (context: JsonLdContext, path: string) => new URL(path, context.origin).href;

/** `BreadcrumbList` (schema.org). */
export function breadcrumbJsonLd(context: JsonLdContext, trail: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absolute(context, crumb.path),
    })),
  };
}

/** `WebSite` for the home page. */
export function webSiteJsonLd(context: JsonLdContext, description: string): JsonLd {
  return {
    '@type': 'WebSite',
    '@id': absolute(context, context.urls.home),
    url: absolute(context, context.urls.home),
    name: context.siteName,
    description,
    inLanguage: context.locale.lang,
  };
}

/** `MedicalWebPage` about a `MedicalCondition`; the resources are an `ItemList` of which the page itself holds the items. */
export function topicJsonLd(context: JsonLdContext, topic: Topic, resources: readonly Resource[]): JsonLd {
  const text = topic.texts[context.locale.id];
  return {
    '@type': 'MedicalWebPage',
    '@id': absolute(context, context.path),
    url: absolute(context, context.path),
    name: text.title,
    description: text.description,
    inLanguage: context.locale.lang,
    [context.locale.id === 'en' ? 'workTranslation' : 'translationOfWork']: translations(context),
    datePublished: topic.written,
    ...(text.status === 'reviewed' && {
      lastReviewed: text.reviewedOn,
      reviewedBy: { '@type': 'Person', name: text.reviewer },
    }),
    isAccessibleForFree: true,
    license: LICENSE.url,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    publisher: { '@type': 'Organization', name: context.siteName },
    about: {
      '@type': 'MedicalCondition',
      name: text.title,
      alternateName: text.alsoCalled,
      code: medicalCodes(topic),
    },
    mainEntity: { '@type': 'ItemList', numberOfItems: new Set(resources).size },
  };
}

function translations(context: JsonLdContext): unknown {
  const others = PUBLISHED_LOCALE_IDS.filter((id) => (context.locale.id === 'en' ? id !== 'en' : id === 'en'));
  const nodes = others.map((id) => ({ '@id': absolute(context, inLocale(context.path, id)) }));
  return nodes.length === 1 ? nodes[0] : nodes;
}

/** The leading confirmed code of each system: the code of the topic as a whole, where the others are parts of it. */
function medicalCodes(topic: Topic): JsonLd[] {
  return CODE_SYSTEM_IDS.flatMap((system) =>
    (topic.codes?.[system] ?? [])
      .filter((code) => code.confirmed && !code.nearest)
      .slice(0, 1)
      .map((code) => ({ '@type': 'MedicalCode', codeValue: code.code, codingSystem: CODE_SYSTEMS[system].name })),
  );
}

const FORMAT_TYPES: Record<FormatId, string> = {
  html: 'WebPage',
  pdf: 'DigitalDocument',
  video: 'VideoObject',
  audio: 'AudioObject',
  slideshow: 'PresentationDigitalDocument',
  data: 'Dataset',
  forum: 'WebPage',
};

/** `CreativeWork` subtype for a resource: its version for the reader, the others as its original and translations. */
export function resourceJsonLd(context: JsonLdContext, resource: Resource): JsonLd {
  const shown = versionFor(resource, context.locale.readingLanguages);
  const [original, ...rest] = resource.versions;
  const translated = rest.filter((version) => version !== shown);
  return {
    '@id': `${absolute(context, context.path)}#resource`,
    ...versionJsonLd(shown),
    description: resource.description[context.locale.id],
    publisher: resource.publishers.map(publisherJsonLd),
    subjectOf: { '@type': 'WebPage', '@id': absolute(context, context.path), inLanguage: context.locale.lang },
    ...(original && original !== shown && { translationOfWork: versionJsonLd(original) }),
    ...(translated.length > 0 && { workTranslation: translated.map(versionJsonLd) }),
  };
}

/** A language version of a resource, as a node of the type that its format tells. */
export function versionJsonLd(version: ResourceVersion): JsonLd {
  const [main] = version.formats;
  return {
    '@type': main ? FORMAT_TYPES[main] : 'WebPage',
    name: version.title,
    url: version.url,
    inLanguage: version.lang,
    ...(version.formats.includes('pdf') && { encodingFormat: 'application/pdf' }),
  };
}

/** A publisher as a node. */
export function publisherJsonLd(organization: Organization): JsonLd {
  return {
    '@type': organization.kind === 'government' ? 'GovernmentOrganization' : 'Organization',
    name: organization.name,
    ...(organization.url && { url: organization.url }),
  };
}

/** `Organization` for a publisher's page. */
export function organizationJsonLd(organization: Organization): JsonLd {
  return {
    ...publisherJsonLd(organization),
    ...(organization.names && { alternateName: Object.values(organization.names) }),
    address: { '@type': 'PostalAddress', addressCountry: organization.country },
  };
}

/** `DefinedTerm` for a glossary term. */
export function termJsonLd(context: JsonLdContext, term: Term): JsonLd {
  const text = term.texts[context.locale.id];
  return {
    '@type': 'DefinedTerm',
    name: text.title,
    ...(text.alsoCalled && { alternateName: text.alsoCalled }),
    description: text.description,
    inLanguage: context.locale.lang,
    inDefinedTermSet: absolute(context, context.urls.glossary),
  };
}

/** Joins nodes into one JSON-LD document, safe inside a `<script>` element. */
export function serializeJsonLd(nodes: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
