import type {
  Campaign,
  CareCard,
  CareCountry,
  Clinic,
  Concept,
  Fact,
  Guide,
  Organization,
  ProsePage,
  Recall,
  Resource,
  Story,
  SurveyQuestion,
  Term,
  Topic,
} from '../domain/entities.ts';
import type { SettingsData } from '../schemas/settings.ts';

/** The whole content of the site, cross-references resolved, recalls applied. */
export interface Catalog {
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
  settings: SettingsData;
  /** What lists show: every resource that is not withdrawn. Sorted by id, as is every list here. */
  resources: Resource[];
  /** Every resource, withdrawn ones too: each has its page. */
  allResources: Resource[];
  organizations: Organization[];
  topics: Topic[];
  guides: Guide[];
  terms: Term[];
  /** Facts that may be stated: those that no recall has withdrawn. */
  facts: Fact[];
  careCards: CareCard[];
  careCountries: CareCountry[];
  pages: ProsePage[];
  concepts: Concept[];
  /** What lists show: every clinic that no recall has withdrawn. */
  clinics: Clinic[];
  /** Every clinic, withdrawn ones too: each has its page. */
  allClinics: Clinic[];
  /** What lists show: every campaign that no recall has withdrawn. */
  campaigns: Campaign[];
  /** Every campaign, withdrawn ones too: each has its page. */
  allCampaigns: Campaign[];
  /** In the order in which pages show them. */
  surveyQuestions: SurveyQuestion[];
  /** Stories whose resource lists show. */
  stories: Story[];
  /** Every recall that has begun, ended ones too, in the order of their file. */
  recalls: Recall[];
  /** Every resource by id, withdrawn ones too. */
  resourceById: ReadonlyMap<string, Resource>;
  /** Resources that lists show, by the topics they are placed on. */
  resourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
  /** Every resource, withdrawn ones too, by the topics they are placed on. */
  allResourcesByTopic: ReadonlyMap<string, readonly Resource[]>;
  topicById: ReadonlyMap<string, Topic>;
  termById: ReadonlyMap<string, Term>;
  /** Every fact by id, withdrawn ones too: in their place texts say so. */
  factById: ReadonlyMap<string, Fact>;
  careCardById: ReadonlyMap<string, CareCard>;
  /** Every campaign by id, withdrawn ones too. */
  campaignById: ReadonlyMap<string, Campaign>;
  questionById: ReadonlyMap<string, SurveyQuestion>;
  /** Every text by collection, id and locale, `topicTexts/miscarriage/en`. */
  writingByKey: ReadonlyMap<string, Writing>;
}

/** A text in one locale, as far as it can be told without rendering it. */
export interface Writing {
  /** Tells its file from any other. */
  digest: string;
  /** Whether a recall has withdrawn what it belongs to. */
  withdrawn: boolean;
}
