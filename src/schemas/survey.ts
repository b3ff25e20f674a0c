import { z } from 'astro/zod';
import {
  calendarDateSchema,
  daySchema,
  idSchema,
  lineSchema,
  localizedLineSchema,
  paragraphSchema,
  perLocale,
  reviewSchema,
  textStatesSchema,
} from './fields.ts';
import { FACT_BOUNDS, FACT_COPIES } from './vocabulary.ts';

const shareSchema = z
  .strictObject({
    answer: idSchema.describe('Id of an answer of the question'),
    percent: z.number().min(0).max(100).describe('Share of those asked, 0 to 100, as the source gives it'),
    bound: z.enum(FACT_BOUNDS).optional().describe('How exact the source is'),
    resource: idSchema
      .optional()
      .describe('Id of the resource that gives this figure, where it is another one than that of the result'),
  })
  .describe('How many gave an answer');

const resultSchema = z
  .strictObject({
    question: idSchema.describe('Id of the question'),
    of: localizedLineSchema.optional().describe('Who was asked this, where it was not everybody'),
    base: z.int().positive().optional().describe('How many people answered it, where the source says so'),
    answers: z.array(shareSchema).min(1),
    resource: idSchema.optional().describe('Id of the resource that gives these figures, where it is another one'),
    note: localizedLineSchema.optional().describe('What to know about these figures, such as another figure elsewhere'),
  })
  .describe('What the answers to a question were');

/** A survey of a campaign: who was asked, how, and what they answered. */
export const surveySchema = z
  .strictObject({
    id: idSchema.describe('Tells the survey from others of the campaign; its address fragment is "survey-" and this'),
    organization: idSchema
      .optional()
      .describe('Id of the organization that asked, where it is not that of the campaign'),
    label: localizedLineSchema
      .optional()
      .describe('What tells it from another survey of the same organization and year, such as "staff"'),
    year: z.int().min(1900).max(2200).describe('Year in which the answers were published'),
    published: calendarDateSchema.optional(),
    population: localizedLineSchema.describe('Who was asked, in one sentence'),
    method: perLocale(paragraphSchema)
      .optional()
      .describe('How people were asked and chosen, or that the source does not say; a survey without it is an error'),
    sampleSize: z.int().positive().optional().describe('How many people answered'),
    sampleBound: z.enum(FACT_BOUNDS).optional().describe('How exact the source is about that'),
    source: z.strictObject({
      resource: idSchema.describe('Id of the resource with the figures'),
      copy: z.enum(FACT_COPIES).optional().describe('What was read in place of the source'),
      on: daySchema.describe('The day we read it'),
    }),
    caveats: z.array(localizedLineSchema).describe('What to bear in mind with its figures'),
    results: z.array(resultSchema).min(1),
  })
  .refine(({ year, published }) => published === undefined || published.startsWith(String(year)), {
    path: ['published'],
    error: 'must lie in the year that "year" names: both say when the answers were published',
  });

/** A survey as written in the file of its campaign. */
export type SurveyData = z.infer<typeof surveySchema>;
/** What the answers to a question were. */
export type SurveyResult = SurveyData['results'][number];
/** How many gave an answer. */
export type SurveyShare = SurveyResult['answers'][number];

/** A question that surveys ask, so that answers of several years or campaigns can stand side by side. File: `survey-questions/<id>.yaml`. */
export const surveyQuestionSchema = z.strictObject({
  order: z.int().nonnegative().describe('Position among the questions, smaller first'),
  theme: lineSchema.optional().describe('For the team: what the question belongs to'),
  title: localizedLineSchema.describe('What it is about, as a heading'),
  question: localizedLineSchema.describe('What was asked, in our own words'),
  whole: z.boolean().describe('Whether each person gave one answer, so that the shares are parts of a whole'),
  answers: z
    .array(
      z.strictObject({
        id: idSchema,
        label: localizedLineSchema.describe('The answer in our own words; it may hold figures of the question itself'),
      }),
    )
    .min(1)
    .describe('Every answer, in the order in which they are shown'),
  review: reviewSchema,
  texts: textStatesSchema,
});

/** A question as written in its file. */
export type SurveyQuestionData = z.infer<typeof surveyQuestionSchema>;
