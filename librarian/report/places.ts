import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LocaleId, PageId } from '../../src/schemas/vocabulary.ts';
import { createUrls, type Urls } from '../../src/i18n/urls.ts';
import type { Content } from '../content-model.ts';

/** Where `npm run edit` serves the editor. */
const EDITOR = 'http://localhost:4330/';

type PageOf = (urls: Urls, id: string, content: Content) => string | undefined;

/** Where each kind of record is shown. */
const PAGES: Partial<Record<CollectionName, PageOf>> = {
  resources: (urls, id) => urls.resource(id),
  organizations: (urls, id) => urls.organization(id),
  topics: (urls, id) => urls.topic(id),
  guides: guidePage,
  terms: (urls, id) => urls.term(id),
  facts: rightsPage,
  clinics: (urls, id) => urls.clinic(id),
  campaigns: (urls, id) => urls.campaign(id),
  surveyQuestions: (urls, id) => urls.survey(id),
  topicTexts: (urls, id) => urls.topic(id),
  guideTexts: guidePage,
  termTexts: (urls, id) => urls.term(id),
  campaignTexts: (urls, id) => urls.campaign(id),
  pageTexts: (urls, id) => urls.page(id as PageId),
};

function guidePage(urls: Urls, id: string, { guides }: Content): string | undefined {
  const topic = guides.get(id)?.data.topic;
  return topic && urls.guide(topic, id);
}

/** What people can count on stands on the page of a country; other facts have none. */
function rightsPage(urls: Urls, id: string, { facts }: Content): string | undefined {
  const { right, jurisdictions } = facts.get(id)?.data ?? {};
  const country = right && jurisdictions?.[0];
  return country && urls.rightsIn(country);
}

/** The public page that shows a record in a locale, from the root; undefined where it has no page of its own. */
export function publicPage(
  content: Content,
  collection: CollectionName,
  id: string,
  locale: LocaleId = 'en',
): string | undefined {
  return PAGES[collection]?.(createUrls(locale), id, content);
}

/** Collections that the editor shows as one file, or folds into another's entries. */
const ENTRY_OF: Partial<Record<CollectionName, (id: string) => string>> = {
  topicTexts: (id) => `topicTexts-${id}`,
  guideTexts: (id) => `guideTexts-${id}`,
  termTexts: (id) => `termTexts-${id}`,
  campaignTexts: (id) => `campaignTexts-${id}`,
  pageTexts: (id) => `pageTexts-${id}`,
};

/** Address of a record in the editor. */
export function editorAddress(collection: CollectionName, id: string): string {
  return `${EDITOR}#/collections/${collection}/entries/${ENTRY_OF[collection]?.(id) ?? id}`;
}
