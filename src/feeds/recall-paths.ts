import type { Recall } from '../domain/entities.ts';
import { targetOf } from '../domain/recalls.ts';
import { API_ROOT, createUrls, EMBED_URLS, FACET_IDS, type Urls } from '../i18n/urls.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId, RecallKind } from '../schemas/vocabulary.ts';

/** Data files that hold something of everything. */
const DATA = [
  `${API_ROOT}*`,
  '/feeds/*',
  '/infobutton/*',
  '/oembed/*',
  '/pagefind/*',
  '/saved-records/*',
  '/search-data/*',
];

/**
 * Paths whose copies a recall makes out of date, each once and in order; one that ends in `*` stands for all that begin like it.
 * Rather some too many than one too few: a copy that is thrown away in vain is loaded again.
 */
export function recallPaths(recall: Recall): string[] {
  const { kind } = targetOf(recall);
  const paths = PUBLISHED_LOCALE_IDS.flatMap((locale) => [
    ...pagesOf(kind, createUrls(locale)),
    ...campaignPaths(locale),
    ...recall.topics.flatMap((topic) => topicPaths(locale, topic)),
  ]);
  return [...new Set([...DATA, ...paths])].sort();
}

/** Pages that may show a thing of a kind, whichever topic they are about. */
function pagesOf(kind: RecallKind, urls: Urls): string[] {
  const { home, whatsNew, siteMap, topics, embed, infobutton } = urls;
  const { glossary, clinics, campaigns, surveys, stories, rights } = urls;
  const everywhere = [
    ...[home, whatsNew, siteMap, topics, embed, infobutton],
    ...[glossary, clinics, campaigns, surveys, stories, rights].map(below),
  ];
  if (kind !== 'resource') return everywhere;
  const lists = [urls.resources, urls.organizations, ...FACET_IDS.map((facet) => urls.facet(facet))];
  return [...everywhere, ...lists.map(below)];
}

/** What other websites show of campaigns, which may state any fact and rest on any resource. */
function campaignPaths(locale: LocaleId): string[] {
  const all = { campaign: '' };
  return [EMBED_URLS.frame(locale, all), EMBED_URLS.snippet(locale, all)].map((path) =>
    below(path.replace(/(?:\/|\.html)$/, '')),
  );
}

function topicPaths(locale: LocaleId, topic: string): string[] {
  const snippet = EMBED_URLS.snippet(locale, topic).replace(/\.html$/, '');
  return [createUrls(locale).topic(topic), EMBED_URLS.frame(locale, topic), snippet].map(below);
}

function below(path: string): string {
  return `${path}*`;
}
