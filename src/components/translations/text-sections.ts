import type { Campaign, CareCard, CareCountry, Clinic, Fact, Guide, ProsePage } from '../../domain/entities.ts';
import type { Resource, SurveyQuestion, Term, Topic } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { countRow, textRow, type LocaleRow } from './locale-rows.ts';

/** Whatever has texts in several locales. */
export interface TextSources {
  topics: readonly Topic[];
  guides: readonly Guide[];
  campaigns: readonly Campaign[];
  careCards: readonly CareCard[];
  careCountries: readonly CareCountry[];
  facts: readonly Fact[];
  terms: readonly Term[];
  clinics: readonly Clinic[];
  surveyQuestions: readonly SurveyQuestion[];
  resources: readonly Resource[];
  pages: readonly ProsePage[];
}

/** A table of texts of one kind, or of the numbers of those that have no row of their own. */
export interface TextSection {
  caption: string;
  items: readonly LocaleRow[];
}

/** The tables of the page of translations, in its order. */
export function textSections(sources: TextSources, page: PageContext): TextSection[] {
  const { t, urls, locale } = page;
  const { topics, guides, campaigns } = sources;
  const ofTopics = topics.map((topic) => textRow(topic.texts[locale.id].title, urls.topic(topic.id), topic, page));
  const ofGuides = guides.map((guide) =>
    textRow(guide.texts[locale.id].title, urls.guide(guide.topic, guide.id), guide, page),
  );
  const ofCampaigns = campaigns.map((campaign) =>
    textRow(campaign.texts[locale.id].title, urls.campaign(campaign.id), campaign, page),
  );
  return [
    { caption: t('nav.topics'), items: ofTopics },
    { caption: t('translations.guides'), items: ofGuides },
    ...(campaigns.length > 0 ? [{ caption: t('campaign.list'), items: ofCampaigns }] : []),
    { caption: t('translations.records'), items: recordRows(sources, page) },
  ];
}

function recordRows(sources: TextSources, page: PageContext): LocaleRow[] {
  const { t } = page;
  const campaignRecords = sources.campaigns.map(({ recordTexts: texts }) => ({ texts }));
  return [
    countRow(t('translations.careCards'), [...sources.careCards, ...sources.careCountries], page),
    countRow(t('translations.facts'), sources.facts, page),
    countRow(t('nav.glossary'), sources.terms, page),
    countRow(t('clinic.list'), sources.clinics, page),
    countRow(t('campaign.list'), campaignRecords, page),
    countRow(t('survey.list'), sources.surveyQuestions, page),
    countRow(t('translations.resources'), sources.resources, page),
    countRow(t('translations.pages'), sources.pages, page),
  ];
}
