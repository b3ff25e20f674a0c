import { daysOfFact, daysOfResource, daysOfTopic, latestOf } from '../../domain/content-days.ts';
import type {
  Campaign,
  CareCountry,
  Clinic,
  Fact,
  Guide,
  Organization,
  Recall,
  Recallable,
  Resource,
  Story,
  SurveyQuestion,
  Term,
  Topic,
} from '../../domain/entities.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { SomeLocales, TextState } from '../../domain/translation.ts';
import { pageContext } from '../../i18n/page-context.ts';
import { createUrls, type Urls } from '../../i18n/urls.ts';
import type { SettingsData } from '../../schemas/settings.ts';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import type { LocaleId } from '../../schemas/vocabulary.ts';
import { recallSentence } from '../../wording/recalls.ts';
import { CONTRACT_VERSION, type TextStateContractData } from '../contract/base.ts';
import { absolute } from '../hub/hub-content.ts';
import { LICENSE } from '../license.ts';

/** What the data for programs is made of. */
export interface ApiContent {
  topics: readonly Topic[];
  guides: readonly Guide[];
  terms: readonly Term[];
  facts: readonly Fact[];
  /** Resources that lists show. */
  resources: readonly Resource[];
  /** Every resource, withdrawn ones too. */
  allResources: readonly Resource[];
  organizations: readonly Organization[];
  /** Clinics that lists show. */
  clinics: readonly Clinic[];
  /** Every clinic, recalled ones too. */
  allClinics: readonly Clinic[];
  /** Campaigns that lists show. */
  campaigns: readonly Campaign[];
  /** Every campaign, withdrawn ones too. */
  allCampaigns: readonly Campaign[];
  /** In the order of the pages. */
  surveyQuestions: readonly SurveyQuestion[];
  stories: readonly Story[];
  /** Every fact by id, withdrawn ones too. */
  factById: ReadonlyMap<string, Fact>;
  recalls: readonly Recall[];
  careCountries: readonly CareCountry[];
  settings: Pick<SettingsData, 'sources'>;
}

/** The content, and where the site is published, such as `https://example.org`. */
export interface ApiContext {
  content: ApiContent;
  origin: string;
}

/** A value for every locale. */
export function inEveryLocale<T>(valueIn: (locale: LocaleId) => T): Record<LocaleId, T> {
  return Object.fromEntries(PUBLISHED_LOCALE_IDS.map((locale) => [locale, valueIn(locale)])) as Record<LocaleId, T>;
}

/** Full addresses of a page in every locale. */
export function pagesOf(context: ApiContext, pathOf: (urls: Urls) => string): Record<LocaleId, string> {
  return inEveryLocale((locale) => absolute(context, pathOf(createUrls(locale))));
}

/**
 * What every document begins with.
 * @param days Days of what the document holds. An empty list is as new as the content.
 */
export function documentHead<K extends string>(kind: K, days: readonly string[], content: ApiContent) {
  const updated = days.length > 0 ? latestOf(days) : contentDay(content);
  return { version: CONTRACT_VERSION, kind, updated, license: LICENSE.url } as const;
}

/** The latest day on which anything in the content changed or was looked at. */
export function contentDay({ topics, facts, allResources }: ApiContent): string {
  return latestOf([
    ...topics.flatMap(daysOfTopic),
    ...facts.flatMap(daysOfFact),
    ...allResources.flatMap(daysOfResource),
  ]);
}

/** Those of some resources that lists show. */
export function listedOf(ids: readonly string[], { content }: ApiContext): string[] {
  const listed = idsOf(content.resources);
  return ids.filter((id) => listed.has(id));
}

const idsOf = oncePer((resources: ApiContent['resources']) => new Set(resources.map(({ id }) => id)));

/** The recall in force against a record, in words of every locale, as a field `notice`; no field without one. */
export function noticeData({ recall }: Recallable) {
  if (!recall) return {};
  const { id, action, on } = recall;
  const text = inEveryLocale((locale) => recallSentence(recall, pageContext(locale)));
  return { notice: { recall: id, action, on, text } };
}

/** Who vouches for a text. */
export function stateData({ status, reviewer, reviewedOn, translation, stale }: TextState): TextStateContractData {
  return {
    status,
    ...(reviewer !== undefined && { reviewer }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(translation && { translatedFrom: translation.of, translationMethod: translation.method }),
    stale,
  };
}

/** Who vouches for the texts of a record. */
export function statesData(texts: Record<LocaleId, TextState>): Record<LocaleId, TextStateContractData>;
export function statesData(texts: SomeLocales<TextState>): SomeLocales<TextStateContractData>;
export function statesData(texts: SomeLocales<TextState>): SomeLocales<TextStateContractData> {
  return Object.fromEntries(
    PUBLISHED_LOCALE_IDS.flatMap((locale) => {
      const state = texts[locale];
      return state ? [[locale, stateData(state)]] : [];
    }),
  );
}
