import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Content } from '../content-model.ts';
import type { Name } from './shape.ts';

/** Name of a publisher; its id where its file is not valid. */
export function publisherName(content: Content, id: string): string {
  return content.organizations.get(id)?.data.name ?? id;
}

/** English title of a topic; its id where that text is not valid. */
export function topicTitle(content: Content, id: string): string {
  return content.topicTexts.get(`${id}/en`)?.data.title ?? id;
}

type TextOf = (content: Content, id: string, locale: LocaleId) => string | undefined;

/** Where each kind of record has its name. */
const NAMES: Partial<Record<CollectionName, TextOf>> = {
  topics: ({ topicTexts }, id) => topicTexts.get(`${id}/en`)?.data.title,
  guides: ({ guideTexts }, id) => guideTexts.get(`${id}/en`)?.data.title,
  terms: ({ termTexts }, id) => termTexts.get(`${id}/en`)?.data.title,
  campaigns: ({ campaigns }, id) => campaigns.get(id)?.data.name,
  surveyQuestions: ({ surveyQuestions }, id) => surveyQuestions.get(id)?.data.title.en,
  topicTexts: ({ topicTexts }, id, locale) => topicTexts.get(`${id}/${locale}`)?.data.title,
  guideTexts: ({ guideTexts }, id, locale) => guideTexts.get(`${id}/${locale}`)?.data.title,
  termTexts: ({ termTexts }, id, locale) => termTexts.get(`${id}/${locale}`)?.data.title,
  campaignTexts: ({ campaignTexts }, id, locale) => campaignTexts.get(`${id}/${locale}`)?.data.title,
  pageTexts: ({ pageTexts }, id, locale) => pageTexts.get(`${id}/${locale}`)?.data.title,
  facts: ({ facts }, id) => facts.get(id)?.data.text.en,
  organizations: publisherName,
  clinics: ({ clinics }, id) => clinics.get(id)?.data.name,
};

/** What a record is called, in the language in which it has a name, else by its id. */
export function recordName(content: Content, collection: CollectionName, id: string, locale: LocaleId = 'en'): Name {
  if (collection === 'resources' || collection === 'stories') {
    const [version] = versionsNaming(content, collection, id);
    return version ? { text: version.title, lang: version.lang } : { text: id, lang: 'en' };
  }
  const isText = collection.endsWith('Texts');
  return { text: NAMES[collection]?.(content, id, locale) ?? id, lang: LOCALES[isText ? locale : 'en'].lang };
}

/** The versions of a resource, whose titles name it; a story is called what its resource is called. */
function versionsNaming({ resources, stories }: Content, collection: 'resources' | 'stories', id: string) {
  const resource = collection === 'stories' ? stories.get(id)?.data.resource : id;
  return resources.get(resource ?? '')?.data.versions ?? [];
}
