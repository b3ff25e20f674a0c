import { allVocabularies } from '../../src/feeds/concepts.ts';
import { PUBLISHED_LOCALE_IDS } from '../../src/schemas/published-locales.ts';
import { PAGE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { LanguageIndex } from '../../src/search/concept-index.ts';
import { matchConcepts } from '../../src/search/concept-match.ts';
import type { Content, DataCollectionName, EntryData, TextCollectionName } from '../content-model.ts';

/** Words that a team has heard or read, with where they are written down. */
export interface HeardWords {
  words: string;
  file: string;
  line: number;
}

/** Reads a list of words: one search per line, `#` begins a remark. */
export function readWords(text: string, file: string): HeardWords[] {
  return text
    .split('\n')
    .map((line, place) => ({ words: line.replace(/#.*$/, '').trim(), file, line: place + 1 }))
    .filter(({ words }) => words !== '');
}

/** The words of a list that no term of the vocabulary knows, in any language of the site. */
export function wordsLeadingNowhere(content: Content, heard: readonly HeardWords[]): HeardWords[] {
  if (heard.length === 0) return [];
  const indexes = vocabulariesOf(content).map((vocabulary) => new LanguageIndex(vocabulary));
  return heard.filter(({ words }) => matchConcepts(words, indexes).length === 0);
}

function vocabulariesOf(content: Content) {
  return allVocabularies({
    topics: titled(content, 'topics', 'topicTexts'),
    terms: titled(content, 'terms', 'termTexts'),
    guides: titled(content, 'guides', 'guideTexts'),
    pages: PAGE_IDS.flatMap((id) => {
      const texts = textsOf(content, 'pageTexts', id);
      return texts ? [{ id, texts }] : [];
    }),
    organizations: records(content, 'organizations'),
    allClinics: records(content, 'clinics'),
    allCampaigns: titled(content, 'campaigns', 'campaignTexts'),
    surveyQuestions: records(content, 'surveyQuestions'),
    facts: records(content, 'facts'),
    concepts: records(content, 'concepts'),
    settings: content.settings.get('site')?.data ?? {},
  });
}

function records<K extends DataCollectionName>(content: Content, collection: K): (EntryData<K> & { id: string })[] {
  return [...content[collection].values()].map(({ id, data }) => ({ ...(data as EntryData<K>), id }));
}

/** Records with their texts; one whose texts are not all there has no names to go by. */
function titled<K extends DataCollectionName, T extends TextCollectionName>(content: Content, collection: K, of: T) {
  return records(content, collection).flatMap((record) => {
    const texts = textsOf(content, of, record.id);
    return texts ? [{ ...record, texts }] : [];
  });
}

function textsOf<T extends TextCollectionName>(
  content: Content,
  collection: T,
  id: string,
): Record<LocaleId, EntryData<T>> | undefined {
  const texts = PUBLISHED_LOCALE_IDS.flatMap((locale) => {
    const entry = content[collection].get(`${id}/${locale}`);
    return entry ? [[locale, entry.data] as const] : [];
  });
  if (texts.length < PUBLISHED_LOCALE_IDS.length) return undefined;
  return Object.fromEntries(texts) as Record<LocaleId, EntryData<T>>;
}
