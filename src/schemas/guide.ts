import { z } from 'astro/zod';
import {
  daySchema,
  idSchema,
  lineSchema,
  localizedLineSchema,
  paragraphSchema,
  perLocale,
  reviewSchema,
  proseStateShape,
  textStatesSchema,
} from './fields.ts';
import { PLACEMENT_SECTION_IDS } from './vocabulary.ts';

const stepSchema = z.strictObject({
  id: idSchema.describe('Address fragment of the step'),
  title: localizedLineSchema,
  when: localizedLineSchema.optional().describe('When it happens, in words without figures'),
  text: perLocale(paragraphSchema),
  facts: z.array(idSchema).optional().describe('Ids of facts shown with the step'),
  sources: z.array(idSchema).min(1).describe('Ids of the resources that say this'),
});

/** A page of our own below a topic, such as what happens and when. File: `guides/<guide>/guide.yaml`. */
export const guideSchema = z.strictObject({
  topic: idSchema,
  order: z.int().nonnegative().describe('Position among the guides of the topic, smaller first'),
  timeline: z
    .strictObject({ steps: z.array(stepSchema).min(2), texts: textStatesSchema })
    .optional()
    .describe('Steps in the order in which they happen'),
  sections: z
    .array(z.enum(PLACEMENT_SECTION_IDS))
    .optional()
    .describe('Sections of the topic whose resources are listed below the text'),
  written: daySchema,
  review: reviewSchema,
});

/** A guide's own file. */
export type GuideData = z.infer<typeof guideSchema>;

/** Front matter of a guide in one locale. File: `guides/<guide>/<locale>.mdx`; the body is the text. */
export const guideTextSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema.max(200),
  ...proseStateShape,
});

/** Front matter of a guide's text. */
export type GuideTextData = z.infer<typeof guideTextSchema>;
