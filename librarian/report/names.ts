import type { CollectionName } from '../../src/schemas/collections.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Content } from '../content-model.ts';
import type { Name } from './shape.ts';

/** Collections whose texts lie in files beside the record. */
const TEXTS = { topics: 'topicTexts', guides: 'guideTexts', terms: 'termTexts' } as const;

/** Name of a publisher; its id where its file is not valid. */
export function publisherName(content: Content, id: string): string {
  return content.organizations.get(id)?.data.name ?? id;
}

/** English title of a topic; its id where that text is not valid. */
export function topicTitle(content: Content, id: string): string {
  return content.topicTexts.get(`${id}/en`)?.data.title ?? id;
}

/** What a record is called, in the language in which it has a name, else by its id. */
export function recordName(content: Content, collection: CollectionName, id: string, locale: LocaleId = 'en'): Name {
  const { lang } = LOCALES[locale];
  const english = (text: string | undefined): Name => ({ text: text ?? id, lang: 'en' });
  switch (collection) {
    case 'resources': {
      const [version] = content.resources.get(id)?.data.versions ?? [];
      return version ? { text: version.title, lang: version.lang } : english(undefined);
    }
    case 'topics':
    case 'guides':
    case 'terms':
      return english(content[TEXTS[collection]].get(`${id}/en`)?.data.title);
    case 'topicTexts':
    case 'guideTexts':
    case 'termTexts':
    case 'pageTexts':
      return { text: content[collection].get(`${id}/${locale}`)?.data.title ?? id, lang };
    case 'facts':
      return english(content.facts.get(id)?.data.text.en);
    case 'organizations':
      return english(publisherName(content, id));
    case 'clinics':
      return english(content.clinics.get(id)?.data.name);
    default:
      return english(undefined);
  }
}
