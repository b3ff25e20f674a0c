import { z } from 'astro/zod';
import {
  idSchema,
  jurisdictionSchema,
  localizedLineSchema,
  reviewSchema,
  telephoneSchema,
  textStatesSchema,
} from './fields.ts';
import { CARE_LEVELS } from './vocabulary.ts';

const signSchema = z.strictObject({
  text: localizedLineSchema,
  sources: z.array(idSchema).min(1).describe('Ids of the resources that name this sign'),
});

/** A care card: when to get help and how quickly. File: `care/<id>.yaml`. */
export const careCardSchema = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        level: z.enum(CARE_LEVELS),
        heading: localizedLineSchema.describe('Says what to do, such as "Call your midwife or doctor today if:"'),
        signs: z.array(signSchema).min(1),
        after: localizedLineSchema.optional().describe('One line below the signs'),
      }),
    )
    .min(1),
  review: reviewSchema,
  texts: textStatesSchema,
});

/** A care card as written in its file. */
export type CareCardData = z.infer<typeof careCardSchema>;

const contactSchema = z
  .strictObject({
    level: z.enum(CARE_LEVELS),
    cards: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('Ids of the care cards that alone show it, such as a crisis line; left out where it serves all'),
    text: localizedLineSchema.describe('Whom to call, such as "Ambulance"; the number is shown after it'),
    number: telephoneSchema.optional().describe('Telephone number; left out where the source names none'),
    source: idSchema.optional().describe('Id of the resource that gives the number; needed for every number'),
  })
  .refine((contact) => contact.number === undefined || contact.source !== undefined, {
    path: ['source'],
    error: 'must name the resource that gives the number',
  });

/** Whom to call in one country, or anywhere (`001`). File: `care-countries/<id>.yaml`. */
export const careCountrySchema = z.strictObject({
  country: jurisdictionSchema,
  contacts: z.array(contactSchema).min(1),
  review: reviewSchema,
  texts: textStatesSchema,
});

/** A country's contacts as written in their file. */
export type CareCountryData = z.infer<typeof careCountrySchema>;
