import { z } from 'astro/zod';
import { ADVICE_KINDS, CARE_LEVELS, RECALL_ACTIONS, RECALL_KINDS } from '../schemas/vocabulary.ts';
import { address, CONTRACT_VERSION, day, direction, foreignText, locale, section } from './contract/base.ts';
import {
  block,
  commonLabels,
  hubAttribution,
  hubLanguages,
  noticeContract,
  textStateContract,
} from './contract/hub-parts.ts';

export { CONTRACT_VERSION, type ForeignText } from './contract/base.ts';
export {
  campaignHubContract,
  type CampaignHub,
  type HubCode,
  type HubFigure,
  type HubSource,
  type HubStatement,
  type HubSurvey,
} from './contract/campaign-hub.ts';
export { FEED_SUBJECTS, indexContract, type IndexDocument } from './contract/catalogue.ts';
export { campaignContract, campaignsContract, type CampaignRecord } from './contract/campaign.ts';
export { rightsContract, type CitedFact, type CitedSource } from './contract/cited.ts';
export {
  hsdsOrganizationsContract,
  hsdsServicesContract,
  type HsdsOrganization,
  type HsdsService,
} from './contract/hsds.ts';
export {
  CHANGE_KINDS,
  changesContract,
  clinicsContract,
  factsContract,
  languagesContract,
  organizationsContract,
  vocabularyContract,
  type ChangeRecord,
  type ClinicRecord,
  type LanguagesDocument,
  type OrganizationRecord,
  type VocabularyDocument,
} from './contract/lists.ts';
export {
  noticeContract,
  textStateContract,
  type Block,
  type CommonLabels,
  type Notice,
  type Span,
  type TextStateContract,
} from './contract/hub-parts.ts';
export { resourceContract, resourcesContract, type ResourceRecord, type VersionRecord } from './contract/resource.ts';
export { storiesContract, type StoryRecord } from './contract/story.ts';
export { surveyContract, surveysContract, type QuestionRecord, type SurveyRecord } from './contract/survey.ts';
export { topicContract, topicsContract, type TopicRecord } from './contract/topic.ts';

const hubItem = z.strictObject({
  id: z.string(),
  title: foreignText,
  url: address,
  publisher: foreignText,
  /** What kind of body the publisher is, in words. */
  publisherKind: z.string(),
  /** Formats in words, with their length, where it is more than a web page. */
  formats: z.array(z.string()),
  description: z.string(),
  /** Language of the version, in that language. */
  language: foreignText,
  versions: z.array(z.strictObject({ language: foreignText, url: address })),
  /** What is known about the address, in words with its day. */
  checked: z.string(),
  /** How far the review holds, in words with its day. */
  reviewed: z.string(),
  details: address,
  notice: noticeContract.optional(),
});
/** One link of a hub. */
export type HubItem = z.infer<typeof hubItem>;

const hubSection = z.strictObject({ id: section, title: z.string(), items: z.array(hubItem).min(1) });
/** A section of a hub. */
export type HubSection = z.infer<typeof hubSection>;

const phoneLine = z.strictObject({ text: z.string(), number: z.string().optional(), hours: z.string().optional() });
/** Whom to call. */
export type PhoneLine = z.infer<typeof phoneLine>;

const hubCare = z.strictObject({
  title: z.string(),
  /** Language of the advice, which may be another one where no text of this language was reviewed. */
  lang: z.string(),
  dir: direction,
  levels: z.array(
    z.strictObject({
      level: z.enum(CARE_LEVELS),
      /** How urgent it is, in words, for those who do not see the colour. */
      label: z.string(),
      heading: z.string(),
      signs: z.array(z.string()),
      after: z.string().optional(),
    }),
  ),
  /** Whom to call, by country; `001` is anywhere else. */
  contacts: z.array(z.strictObject({ country: z.string(), name: z.string(), lines: z.array(phoneLine) })),
  note: z.string(),
  notice: noticeContract.optional(),
});
/** When to get help, and whom to call. */
export type HubCare = z.infer<typeof hubCare>;

const hubAdvice = z.strictObject({
  id: z.string(),
  kind: z.enum(ADVICE_KINDS),
  title: z.string(),
  text: z.string().optional(),
  points: z.array(z.string()),
  on: day,
  by: z.string(),
  /** Who said so and when, in words. */
  credit: z.string(),
});
/** A piece of a clinic's own advice. */
export type HubAdvice = z.infer<typeof hubAdvice>;

const hubClinic = z.strictObject({
  id: z.string(),
  name: foreignText,
  url: address,
  /** Country whose emergency numbers apply. */
  region: z.string(),
  website: address.optional(),
  phones: z.array(phoneLine),
  emergency: z.string(),
  /** Above the advice, such as "Advice from Example Clinic". */
  heading: z.string(),
  advice: z.array(hubAdvice),
  /** What the entry rests on, where the clinic has not written it itself. */
  basis: z.string().optional(),
  theme: z.strictObject({ accent: z.string(), accentDark: z.string() }).optional(),
  state: textStateContract,
  notice: noticeContract.optional(),
});
/** A clinic's own part of a hub. */
export type HubClinic = z.infer<typeof hubClinic>;

/** Words that a view of a hub needs besides its content, in the language of the hub. */
const hubLabels = commonLabels.extend({
  /** Above the telephone numbers by country. */
  contacts: z.string(),
  /** Above a clinic's advice for an emergency. */
  emergency: z.string(),
  guides: z.string(),
  details: z.string(),
});
/** Words that a view of a hub needs. */
export type HubLabels = z.infer<typeof hubLabels>;

/** A topic as other websites show it: one document with all that any view of it needs, in words of one language. */
export const hubContract = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  kind: z.literal('hub'),
  id: z.string(),
  locale,
  lang: z.string(),
  dir: direction,
  title: z.string(),
  alsoCalled: z.array(z.string()),
  /** The other names as one phrase, where there are any. */
  alsoCalledLabel: z.string().optional(),
  description: z.string(),
  /** The page of the topic. */
  url: address,
  state: textStateContract,
  /** The latest day on which anything in this document changed or was looked at. */
  updated: day,
  written: day,
  lastReviewed: day,
  nextReview: day,
  /** These days in words. */
  dates: z.array(z.string()),
  notice: noticeContract.optional(),
  summary: z.array(block),
  care: hubCare.optional(),
  clinic: hubClinic.optional(),
  groups: z.array(z.strictObject({ id: z.string(), title: z.string(), sections: z.array(hubSection).min(1) })),
  guides: z.array(z.strictObject({ title: z.string(), url: address })),
  languages: hubLanguages,
  attribution: hubAttribution,
  labels: hubLabels,
});
/** A topic as other websites show it. */
export type Hub = z.infer<typeof hubContract>;

/** What a recall says in a language. */
const recallText = z.strictObject({
  lang: z.string(),
  dir: direction,
  /** The page about what was recalled, or the page that shows it. */
  url: address,
  title: foreignText,
  /** The notice in words; of an ended recall, what it was. */
  notice: z.string(),
  reason: z.string(),
  correction: z.string().optional(),
});

const recallEntry = z.strictObject({
  id: z.string(),
  target: z.strictObject({ kind: z.enum(RECALL_KINDS), id: z.string() }),
  action: z.enum(RECALL_ACTIONS),
  /** Whether it is in force. */
  active: z.boolean(),
  on: day,
  by: z.string(),
  lifted: z.strictObject({ on: day, by: z.string() }).optional(),
  /**
   * Paths of this site whose copies are to be thrown away or loaded anew. One that ends in `*` stands for every path that begins
   * like it.
   */
  paths: z.array(z.string().regex(/^\/[^*]*\*?$/)),
  texts: z.record(locale, recallText),
});
/** A recall as other programs read it. */
export type RecallEntry = z.infer<typeof recallEntry>;

/** Everything that was ever recalled, the latest first. A copy that is older than `updated` has to be brought up to date. */
export const recallsContract = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  kind: z.literal('recalls'),
  /** The latest day on which a recall began or ended; null when there has been none. */
  updated: day.nullable(),
  license: address,
  recalls: z.array(recallEntry),
});
/** Everything that was ever recalled. */
export type Recalls = z.infer<typeof recallsContract>;

export {
  infobuttonAnswerContract,
  infobuttonIndexContract,
  type InfobuttonAnswer,
  type InfobuttonIndex,
} from './infobutton-contract.ts';
