import { z } from 'astro/zod';
import { ACTION_KINDS, CAMPAIGN_STATUSES, CHANGE_STATES } from '../../schemas/vocabulary.ts';
import {
  address,
  day,
  direction,
  documentOf,
  id,
  jurisdiction,
  languageTag,
  perLocale,
  recallNotice,
  reviewData,
  reviewState,
  textStateData,
  textStates,
} from './base.ts';
import { calendarDate, citedFact, citedSource } from './cited.ts';
import { organizationName, surveyRecord } from './survey.ts';
import { feeds } from './topic.ts';

const campaignText = z.strictObject({
  lang: languageTag,
  dir: direction,
  title: z.string(),
  description: z.string(),
  state: textStateData,
  page: address,
  feeds,
});

const happened = {
  id: z.string().describe('Tells it from others of the campaign'),
  on: calendarDate,
  text: perLocale(z.string()),
  facts: z.array(citedFact).describe('Its figures'),
};

const news = z.strictObject({ ...happened, source: citedSource });
const change = z.strictObject({
  ...happened,
  state: z.enum(CHANGE_STATES).describe('Whether it has come, or is asked for or promised'),
  source: citedSource.optional(),
});

const code = z.strictObject({
  id: z.string(),
  name: z.string(),
  lang: languageTag,
  on: calendarDate.optional().describe('Date of the edition'),
  source: citedSource,
  points: z.array(z.strictObject({ id, title: perLocale(z.string()), text: perLocale(z.string()) })).min(1),
});

const action = z.strictObject({
  id: z.string(),
  kind: z.enum(ACTION_KINDS),
  text: perLocale(z.string()),
  source: citedSource.optional().describe('Where it is done'),
  regions: z.array(jurisdiction).min(1).describe('Where people can take part'),
  added: day,
  until: day.optional().describe('The last day on which it can be done'),
  open: z.boolean().describe('Whether it can be done on the day of the build'),
});

const supporter = z.strictObject({
  name: z.string(),
  lang: languageTag,
  role: perLocale(z.string()).optional().describe('Office or work at the time, for a person'),
  source: citedSource,
});

const video = z.strictObject({
  title: z.string(),
  lang: languageTag,
  about: perLocale(z.string()),
  source: citedSource,
});

/** A campaign for better care. */
export const campaignRecord = z.strictObject({
  id,
  document: address.describe('This record as a document of its own'),
  name: z.string().describe('Name as the organization writes it'),
  lang: languageTag.describe('Language of the name'),
  texts: perLocale(campaignText),
  organization: organizationName.describe('Who runs it'),
  page: citedSource.describe('Its own page'),
  regions: z.array(jurisdiction).min(1).describe('Where it works'),
  status: z.enum(CAMPAIGN_STATUSES),
  statusOn: day.describe('The day we last looked whether it still runs'),
  began: calendarDate.optional(),
  ended: calendarDate.optional(),
  aim: z.strictObject({ text: perLocale(z.string()), source: citedSource }),
  latest: z.array(news).describe('What happened, the latest first'),
  video: video.optional(),
  facts: z.array(citedFact).describe('Facts about care, in the order of the page'),
  surveys: z.array(surveyRecord),
  standards: z.array(code).describe('Codes and charters of good care'),
  timeline: z.array(change).describe('How care has changed, the latest first'),
  supporters: z.array(supporter),
  actions: z.array(action).describe('How to take part'),
  topics: z.array(id).describe('Its topics, the main one first'),
  understanding: z.array(id).describe('Resources that explain what happens'),
  coping: z.array(id).describe('Resources with practical advice'),
  resources: z.array(id).describe('Other pages of the campaign'),
  stories: z.array(id).describe('Stories that belong to it'),
  added: day,
  review: reviewData,
  reviewState,
  recordTexts: textStates,
  notice: recallNotice,
});
/** A campaign for better care. */
export type CampaignRecord = z.infer<typeof campaignRecord>;

/** Every campaign that no recall has withdrawn. */
export const campaignsContract = documentOf('campaigns', { campaigns: z.array(campaignRecord) });
/** One campaign, withdrawn ones too. */
export const campaignContract = documentOf('campaign', { campaign: campaignRecord });
