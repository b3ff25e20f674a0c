import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LocaleId, PageId } from '../../src/schemas/vocabulary.ts';
import { createUrls } from '../../src/i18n/urls.ts';
import type { Content } from '../content-model.ts';

/** Where `npm run edit` serves the editor. */
const EDITOR = 'http://localhost:4330/';

/** The public page that shows a record in a locale, from the root; undefined where it has no page of its own. */
export function publicPage(
  content: Content,
  collection: CollectionName,
  id: string,
  locale: LocaleId = 'en',
): string | undefined {
  const urls = createUrls(locale);
  switch (collection) {
    case 'resources':
      return urls.resource(id);
    case 'organizations':
      return urls.organization(id);
    case 'topics':
    case 'topicTexts':
      return urls.topic(id);
    case 'guides':
    case 'guideTexts': {
      const topic = content.guides.get(id)?.data.topic;
      return topic && urls.guide(topic, id);
    }
    case 'terms':
    case 'termTexts':
      return urls.term(id);
    case 'pageTexts':
      return urls.page(id as PageId);
    case 'clinics':
      return urls.clinic(id);
    case 'campaigns':
    case 'campaignTexts':
      return urls.campaign(id);
    case 'surveyQuestions':
      return urls.survey(id);
    default:
      return undefined;
  }
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
