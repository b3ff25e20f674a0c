import type { CollectionName } from '../../src/schemas/collections.ts';
import type { CHECK_RESULTS, LocaleId, SectionId } from '../../src/schemas/vocabulary.ts';
import type { Severity } from '../problem.ts';
import type { QueueId } from './queue-words.ts';

/** What was last found at an address. */
export type LinkState = (typeof CHECK_RESULTS)[number];

/** A name in the language it is written in, a BCP 47 tag. */
export interface Name {
  text: string;
  lang: string;
}

/** Everything the desk knows about the content on a day. Plain data: it can be written as JSON and read back. */
export interface DeskReport {
  /** The content root, as it would be typed. */
  root: string;
  /** The day the report is for, `YYYY-MM-DD`. */
  today: string;
  /** Number of files looked at. */
  files: number;
  /** Files that are not valid: what they hold is missing from every figure here. */
  notRead: string[];
  /** What the content check found, by rule, most first. */
  check: RuleCount[];
  links: LinksReport;
  reviews: ReviewsReport;
  coverage: CoverageReport;
  publishers: PublishersReport;
  reading: ReadingCount[];
  translations: TranslationsReport;
  queues: Queue[];
}

/** How often a rule found something. */
export interface RuleCount {
  rule: string;
  title: string;
  severity: Severity;
  count: number;
}

/** Addresses of resources that no person has withdrawn, by state. */
export interface LinksReport {
  total: number;
  states: Record<LinkState, number>;
  /** First and last day of a check; absent when there was none. */
  oldest?: string;
  newest?: string;
  /** Those whose addresses need most work first. An address of two publishers counts for both. */
  publishers: { id: string; name: string; total: number; states: Record<LinkState, number> }[];
}

/** What is due: resources, and texts and records of our own. */
export interface ReviewCount {
  resources: number;
  ours: number;
}

/** When reviews are due. */
export interface ReviewsReport {
  overdue: ReviewCount;
  /** Resources among the overdue that lists leave out, since the days of grace are over. */
  lapsed: number;
  /** From the month of the report on. */
  months: ({ month: string } & ReviewCount)[];
  /** After the last of these months. */
  later: ReviewCount;
}

/** How many listed resources there are for readers, by topic, section and language. */
export interface CoverageReport {
  /** The languages readers are offered, by tag. */
  languages: string[];
  /** Sections that every topic should have links in. */
  core: SectionId[];
  topics: TopicCoverage[];
}

/** What a topic lists. */
export interface TopicCoverage {
  id: string;
  title: string;
  /** Listed resources, in any language. */
  listed: number;
  /** Listed resources by language, in the order of the languages of the report. */
  byLanguage: number[];
  /** Every section there is, in page order. */
  sections: { id: SectionId; listed: number; byLanguage: number[] }[];
  /** Core sections without a link in a language. */
  gaps: { section: SectionId; languages: string[] }[];
}

/** How many of the listed resources a publisher has. */
export interface PublisherCount {
  id: string;
  name: string;
  count: number;
}

/** Whose resources are listed, most first. A resource of two publishers counts for both. */
export interface PublishersReport {
  /** Listed resources. */
  listed: number;
  publishers: PublisherCount[];
  topics: { id: string; title: string; listed: number; publishers: PublisherCount[] }[];
}

/** Our texts of a locale against the limits of reading level. */
export interface ReadingCount {
  locale: LocaleId;
  /** Such as "Flesch–Kincaid grade at most 8". */
  limits: string;
  within: number;
  /** Harder, for a reason that is written down. */
  waived: number;
  /** Harder, but too short for the figures to be more than a hint. */
  short: number;
  harder: number;
}

/** In what state something of ours is in a locale. */
export const TEXT_CONDITIONS = ['reviewed', 'draft', 'stale', 'missing'] as const;
/** One of {@link TEXT_CONDITIONS}. A text behind its source is `stale`, whoever has reviewed it. */
export type TextCondition = (typeof TEXT_CONDITIONS)[number];

/** Number of texts by condition. */
export type ConditionCounts = Record<TextCondition, number>;

/** How far texts are written, translated and reviewed. */
export interface TranslationsReport {
  locales: ({ locale: LocaleId } & ConditionCounts)[];
  kinds: { kind: string; locales: ({ locale: LocaleId } & ConditionCounts)[] }[];
}

/** Work that waits for somebody. */
export interface Queue {
  id: QueueId;
  /** Why nobody could look for such work; a queue without rows is then no good news. */
  idle?: string;
  rows: QueueRow[];
}

/** One thing to do. */
export interface QueueRow {
  /** The record it is about; absent where there is none yet. */
  record?: { collection: CollectionName; id: string };
  name: Name;
  what: string;
  /** The web address it is about. */
  address?: string;
  /** A day that belongs to it, `YYYY-MM-DD`: since when, or when it is due. */
  on?: string;
  /** Address of the public page from the root. */
  page?: string;
  /** Path of the file as it would be typed. */
  file: string;
  line: number;
  /** Address in the editor that `npm run edit` opens. */
  editor?: string;
  /** The command that mends it, or shows how. */
  fix: string;
}
