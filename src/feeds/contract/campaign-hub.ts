import { z } from 'astro/zod';
import { ACTION_KINDS, CAMPAIGN_STATUSES, CHANGE_STATES, FACT_BOUNDS } from '../../schemas/vocabulary.ts';
import { address, CONTRACT_VERSION, day, direction, foreignText, jurisdiction, locale } from './base.ts';
import { block, commonLabels, hubAttribution, hubLanguages, noticeContract, textStateContract } from './hub-parts.ts';

const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .describe('A year, a month or a day, as exact as the source');

/** The short name of a source, which leads to its page on this site. */
const source = foreignText.extend({
  url: address,
  /** Said of a source that was withdrawn, or in place of which a copy was read. */
  note: z.string().optional(),
});

const statement = z.strictObject({ text: z.string(), sources: z.array(source) });

const figure = statement.extend({
  id: z.string(),
  /** The figure in words, such as "1 in 8"; the text says it too. */
  value: z.string().optional(),
  notice: noticeContract.optional(),
});

/** Something that happened, with its date as data and in words. */
const dated = statement.extend({
  id: z.string(),
  on: date,
  when: z.string(),
  /** Facts with the figures of it. */
  facts: z.array(figure),
});

const change = dated.extend({
  state: z.enum(CHANGE_STATES),
  /** The state in words. */
  stateLabel: z.string(),
});

const share = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Share of those asked, 0 to 100, as the source gives it. */
  percent: z.number(),
  bound: z.enum(FACT_BOUNDS).optional(),
  /** The share in words, such as "about 40%". */
  value: z.string(),
  /** Left out where it is that of the result. */
  sources: z.array(source).optional(),
});

const result = z.strictObject({
  question: z.string(),
  title: z.string(),
  /** What was asked, in our own words. */
  asked: z.string(),
  /** Who answered it and how many, in words; left out where that is not known to differ from the survey. */
  answeredBy: z.string().optional(),
  base: z.int().optional(),
  answers: z.array(share).min(1),
  note: z.string().optional(),
  /** Left out where it is that of the survey. */
  sources: z.array(source),
});

const survey = z.strictObject({
  id: z.string(),
  year: z.int(),
  /** The year in words of the language, with what tells the survey from another one of that year. */
  title: z.string(),
  by: foreignText,
  population: z.string(),
  sampleSize: z.int().optional(),
  sampleBound: z.enum(FACT_BOUNDS).optional(),
  /** How many answered, in words. */
  sample: z.string().optional(),
  method: z.string().optional(),
  sources: z.array(source),
  caveats: z.array(z.string()),
  results: z.array(result).min(1),
});

const code = z.strictObject({
  id: z.string(),
  /** Name as published. */
  name: foreignText,
  /** The original in its own words; left out once it is listed no more. */
  url: address.optional(),
  on: date.optional(),
  when: z.string().optional(),
  /** The points in their order, in our own words. */
  points: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })).min(1),
  sources: z.array(source),
});

const action = statement.extend({
  id: z.string(),
  kind: z.enum(ACTION_KINDS),
  /** Where it is done; left out where no page is needed. */
  url: address.optional(),
  regions: z.array(jurisdiction),
  /** The last day on which it can be done. */
  until: day.optional(),
  /** Where and until when, in words. */
  when: z.string(),
});

/** A campaign as other websites show it: one document with all that any view of it needs, in words of one language. */
export const campaignHubContract = z.strictObject({
  version: z.literal(CONTRACT_VERSION),
  kind: z.literal('campaign'),
  id: z.string(),
  locale,
  lang: z.string(),
  dir: direction,
  title: z.string(),
  /** Name as the organization writes it. */
  name: foreignText,
  description: z.string(),
  /** The page of the campaign on this site. */
  url: address,
  organization: z.strictObject({ id: z.string(), name: foreignText, url: address }),
  regions: z.array(jurisdiction),
  /** These in words. */
  regionsLabel: z.string(),
  status: z.enum(CAMPAIGN_STATUSES),
  /** Whether it runs, in words with the day on which we looked. */
  statusLabel: z.string(),
  /** Who vouches for the title, the description and the summary. */
  state: textStateContract,
  /** Who vouches for all other texts. */
  recordState: textStateContract,
  /** The latest day on which anything in this document changed or was looked at. */
  updated: day,
  added: day,
  lastReviewed: day,
  nextReview: day,
  /** These days in words. */
  dates: z.array(z.string()),
  /** Of a campaign that was withdrawn nothing else is there but its names, its dates and its credit. */
  notice: noticeContract.optional(),
  /** What it wants; left out of a campaign that was withdrawn. */
  aim: statement.optional(),
  summary: z.array(block),
  /** The latest first, at most five. */
  latest: z.array(dated).max(5),
  facts: z.array(figure),
  /** The latest first. */
  surveys: z.array(survey),
  standards: z.array(code),
  /** The oldest first. */
  timeline: z.array(change),
  /** What can still be done on the day of the build. */
  actions: z.array(action),
  /** More on this site: topics, surveys, stories, what people can count on. */
  pages: z.array(z.strictObject({ title: z.string(), url: address })),
  languages: hubLanguages,
  attribution: hubAttribution,
  labels: commonLabels.extend({
    /** Before the name of the organization. */
    by: z.string(),
    aim: z.string(),
    latest: z.string(),
    facts: z.string(),
    surveys: z.string(),
    standards: z.string(),
    timeline: z.string(),
    actions: z.string(),
    pages: z.string(),
    /** Said below the name: the campaign is not ours. */
    notOurs: z.string(),
    /** Said of a code of care: it stands here in our words. */
    inOurWords: z.string(),
  }),
});
/** A campaign as other websites show it. */
export type CampaignHub = z.infer<typeof campaignHubContract>;
/** The short name of a source. */
export type HubSource = z.infer<typeof source>;
/** A statement with where it is from. */
export type HubStatement = z.infer<typeof statement>;
/** A fact of a campaign. */
export type HubFigure = z.infer<typeof figure>;
/** A survey of a campaign in short. */
export type HubSurvey = z.infer<typeof survey>;
/** A code of good care. */
export type HubCode = z.infer<typeof code>;
