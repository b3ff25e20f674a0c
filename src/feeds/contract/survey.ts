import { z } from 'astro/zod';
import { FACT_BOUNDS, FACT_COPIES } from '../../schemas/vocabulary.ts';
import { address, day, documentOf, id, perLocale, recallNotice, reviewData, reviewState, textStates } from './base.ts';
import { calendarDate, citedSource } from './cited.ts';

/** Who did something, by the name it writes itself. */
export const organizationName = z.strictObject({ id, name: z.string(), lang: z.string() });

const share = z.strictObject({
  answer: id.describe('Id of an answer of the question'),
  label: perLocale(z.string()).describe('The answer in our own words'),
  percent: z.number().describe('Share of those asked, 0 to 100, as the source gives it'),
  bound: z.enum(FACT_BOUNDS).optional().describe('How exact the source is'),
  source: citedSource.describe('What gives this figure; most often the source of the record'),
});

/** What the answers to one question were in one survey, with all that is needed to read them. */
export const surveyRecord = z.strictObject({
  id: z.string().describe('"campaign/survey/question", or with a number behind it where it was asked again'),
  campaign: id,
  survey: z.string().describe('Id of the survey within its campaign'),
  surveyLabel: perLocale(z.string())
    .optional()
    .describe('What tells the survey from another one of the same organization and year'),
  question: id,
  title: perLocale(z.string()).describe('What the question is about'),
  asked: perLocale(z.string()).describe('What was asked, in our own words'),
  pages: perLocale(address).describe('The survey on the page of its campaign, per locale'),
  organization: organizationName.describe('Who asked'),
  year: z.int().describe('Year in which the answers were published'),
  published: calendarDate.optional(),
  population: perLocale(z.string()).describe('Who was asked'),
  of: perLocale(z.string())
    .optional()
    .describe('Who was asked this question, where it was not everybody that "population" names'),
  method: perLocale(z.string())
    .optional()
    .describe('How people were asked and chosen, or that the source does not say so'),
  sampleSize: z.int().optional().describe('How many people answered the survey'),
  sampleBound: z.enum(FACT_BOUNDS).optional().describe('How exact the source is about that'),
  base: z.int().optional().describe('How many people answered the question, where the source says so'),
  whole: z.boolean().describe('Whether each person gave one answer, so that the shares are parts of a whole'),
  answers: z.array(share).min(1),
  source: citedSource,
  copy: z.enum(FACT_COPIES).optional().describe('What was read in place of the source'),
  read: day.describe('The day we read the source'),
  note: perLocale(z.string()).optional().describe('What to know about these figures'),
  caveats: z.array(perLocale(z.string())).describe('What to bear in mind with the survey'),
  texts: textStates,
  notice: recallNotice,
});
/** What the answers to one question were in one survey. */
export type SurveyRecord = z.infer<typeof surveyRecord>;

const questionRecord = z.strictObject({
  id,
  document: address.describe('The question with all its answers as a document of its own'),
  table: address.describe('The same as CSV'),
  pages: perLocale(address),
  title: perLocale(z.string()),
  question: perLocale(z.string()).describe('What was asked, in our own words'),
  whole: z.boolean(),
  answers: z.array(z.strictObject({ id, label: perLocale(z.string()) })).min(1),
  review: reviewData,
  reviewState,
  texts: textStates,
});
/** A question that surveys ask. */
export type QuestionRecord = z.infer<typeof questionRecord>;

/** Every answer of every survey, the questions in the order of the pages, each with its oldest survey first. */
export const surveysContract = documentOf('surveys', {
  questions: z.array(questionRecord),
  surveys: z.array(surveyRecord),
});
/** One question over years and campaigns. */
export const surveyContract = documentOf('survey', { question: questionRecord, surveys: z.array(surveyRecord) });
