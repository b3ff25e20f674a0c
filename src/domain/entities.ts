import type { CampaignAction, CampaignData, CampaignTextData } from '../schemas/campaign.ts';
import type { CareCardData, CareCountryData } from '../schemas/care.ts';
import type { ClinicData } from '../schemas/clinic.ts';
import type { ConceptData } from '../schemas/concept.ts';
import type { FactData } from '../schemas/fact.ts';
import type { TermData, TermTextData } from '../schemas/glossary.ts';
import type { GuideData, GuideTextData } from '../schemas/guide.ts';
import type { OrganizationData } from '../schemas/organization.ts';
import type { PageTextData } from '../schemas/page.ts';
import type { RecallData } from '../schemas/recall.ts';
import type { ResourceData } from '../schemas/resource.ts';
import type { StoryData } from '../schemas/story.ts';
import type { SurveyData, SurveyQuestionData } from '../schemas/survey.ts';
import type { TopicData, TopicTextData } from '../schemas/topic.ts';
import type { LocaleId, PageId } from '../schemas/vocabulary.ts';
import type { Freshness, ReviewState } from './freshness.ts';
import type { SomeLocales, TextState } from './translation.ts';

/** The states of a record's texts, one per locale. */
type TextStates = Record<LocaleId, TextState>;

/** Something that can be recalled. */
export interface Recallable {
  /** The recall in force against it, which has been applied to it already. */
  recall?: RecallInForce;
}

/** A resource with its id, its publishers at hand, and how far it can be trusted on the day of the build. */
export interface Resource extends Omit<ResourceData, 'publishers' | 'description' | 'texts'>, Recallable {
  id: string;
  /** One line of our own, in the locales it was written in. */
  description: SomeLocales<string>;
  publishers: readonly Organization[];
  freshness: Freshness;
  texts: SomeLocales<TextState>;
}

/** A publisher with its id. */
export interface Organization extends OrganizationData {
  id: string;
}

/** A topic with its texts in every locale. */
export interface Topic extends TopicData, Recallable {
  id: string;
  reviewState: ReviewState;
  texts: Record<LocaleId, TopicTextData & TextState>;
}

/** A glossary term with its texts in every locale. */
export interface Term extends TermData, Recallable {
  id: string;
  texts: Record<LocaleId, TermTextData & TextState>;
}

/** A care card with its id. */
export interface CareCard extends Omit<CareCardData, 'texts'>, Recallable {
  id: string;
  reviewState: ReviewState;
  texts: TextStates;
}

/** Whom to call in a country, with the id of the record. */
export interface CareCountry extends Omit<CareCountryData, 'texts'> {
  id: string;
  reviewState: ReviewState;
  texts: TextStates;
}

/** A fact with its id. */
export interface Fact extends Omit<FactData, 'texts'>, Recallable {
  id: string;
  reviewState: ReviewState;
  texts: TextStates;
}

/** A page of our own below a topic, with its texts in every locale. */
export interface Guide extends GuideData, Recallable {
  id: string;
  reviewState: ReviewState;
  texts: Record<LocaleId, GuideTextData & TextState>;
}

/** A prose page with its front matter in every locale. */
export interface ProsePage {
  id: PageId;
  texts: Record<LocaleId, PageTextData & TextState>;
}

/** A clinic with its id, and the publisher it is, where it is one. */
export interface Clinic extends Omit<ClinicData, 'texts'>, Recallable {
  id: string;
  reviewState: ReviewState;
  texts: TextStates;
}

/** A survey of a campaign, with who asked. */
export interface Survey extends Omit<SurveyData, 'organization'> {
  organization: Organization;
}

/** A campaign with its texts in every locale, who runs it, and which of its actions can no longer be taken. */
export interface Campaign extends Omit<CampaignData, 'texts' | 'organization' | 'surveys' | 'actions'>, Recallable {
  id: string;
  organization: Organization;
  surveys: readonly Survey[];
  actions: readonly (CampaignAction & { past: boolean })[];
  reviewState: ReviewState;
  /** The states of the texts of its record. */
  recordTexts: TextStates;
  /** Its titles and texts, each with its state. */
  texts: Record<LocaleId, CampaignTextData & TextState>;
}

/** A question that surveys ask, with its id. */
export interface SurveyQuestion extends Omit<SurveyQuestionData, 'texts'> {
  id: string;
  reviewState: ReviewState;
  texts: TextStates;
}

/** A published story with what to know before opening it. Only stories whose resource lists show are there. */
export interface Story extends Omit<StoryData, 'resource'> {
  id: string;
  resource: Resource;
  reviewState: ReviewState;
}

/** A recall with the states of its texts. */
export interface Recall extends Omit<RecallData, 'texts'> {
  texts: TextStates;
  /** Ids of the topics whose pages show what it is about, or rest on it. */
  topics: readonly string[];
}

/** A recall in force, at what it is about. */
export interface RecallInForce extends Recall {
  /** What the description said before the correction was added to it, for places that show the correction beside it. */
  described?: SomeLocales<string>;
}

/** Orders two texts as a language does. */
export type Compare = (a: string, b: string) => number;

/** Words that readers search with, with the id of their file. */
export interface Concept extends ConceptData {
  id: string;
}
