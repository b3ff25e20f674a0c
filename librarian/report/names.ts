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
  topicTexts: ({ topicTexts }, id, locale) => topicTexts.get(`${id}/${locale}`)?.data.title,
  guideTexts: ({ guideTexts }, id, locale) => guideTexts.get(`${id}/${locale}`)?.data.title,
  termTexts: ({ termTexts }, id, locale) => termTexts.get(`${id}/${locale}`)?.data.title,
  pageTexts: ({ pageTexts }, id, locale) => pageTexts.get(`${id}/${locale}`)?.data.title,
  facts: ({ facts }, id) => facts.get(id)?.data.text.en,
  organizations: publisherName,
  clinics: ({ clinics }, id) => clinics.get(id)?.data.name,
};

/** What a record is called, in the language in which it has a name, else by its id. */
export function recordName(content: Content, collection: CollectionName, id: string, locale: LocaleId = 'en'): Name {
  if (collection === 'resources') {
    const [version] = content.resources.get(id)?.data.versions ?? [];
    return version ? { text: version.title, lang: version.lang } : { text: id, lang: 'en' };
  }
  const isText = collection.endsWith('Texts');
  return { text: NAMES[collection]?.(content, id, locale) ?? id, lang: LOCALES[isText ? locale : 'en'].lang };
}
