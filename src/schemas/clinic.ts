import { z } from 'astro/zod';
import {
  countrySchema,
  daySchema,
  formerIdsSchema,
  idSchema,
  inSomeLocales,
  languageTagSchema,
  lineSchema,
  localizedLineSchema,
  paragraphSchema,
  perLocale,
  reviewSchema,
  telephoneSchema,
  textStatesSchema,
  webAddressSchema,
} from './fields.ts';
import { ADVICE_KINDS, CARE_LEVELS, CLINIC_KINDS, PLACEMENT_SECTION_IDS } from './vocabulary.ts';

const phoneSchema = z.strictObject({
  label: localizedLineSchema.describe('What the number is for, such as "Practice" or "Midwife on call"'),
  number: telephoneSchema,
  hours: localizedLineSchema.optional().describe('When it is answered'),
  level: z.enum(CARE_LEVELS).optional().describe('How urgent a call to this number is'),
});

const addressSchema = z.strictObject({
  lines: z.array(lineSchema).min(1).max(4).describe('Street and number, as on an envelope'),
  postalCode: lineSchema.optional(),
  city: lineSchema,
});

const adviceSchema = z
  .strictObject({
    id: idSchema.describe('Tells the advice from others; its address fragment is "advice-" and this'),
    kind: z.enum(ADVICE_KINDS),
    topics: z.array(idSchema).min(1).describe('Ids of the topics it belongs to'),
    title: localizedLineSchema.optional().describe('Heading of its own; left out where the kind says enough'),
    text: perLocale(paragraphSchema).optional(),
    points: z.array(localizedLineSchema).optional().describe('A list below the text, such as signs'),
    facts: z.array(idSchema).optional().describe('Ids of facts with the figures of this clinic'),
    on: daySchema.describe('The day the clinic said so, or the day we read it'),
    by: lineSchema.describe('Who said so: the clinic, or a named person of it'),
  })
  .refine(({ text, points, facts }) => text ?? points ?? facts, {
    error: 'must have a "text", "points" or "facts"',
  })
  .describe('Advice of this clinic, which its pages and embeds show in its name beside ours');

const colourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour of six digits, such as "#0f5257"')
  .describe('Colour as # and six hexadecimal digits');

/** Colours of a clinic for its pages and embeds. Each pair is checked for contrast. */
export const themeSchema = z
  .strictObject({
    accent: colourSchema.describe('Links and headings on a light ground'),
    accentDark: colourSchema.describe('Links and headings on a dark ground'),
  })
  .describe('Colours of the clinic');

/** A clinic that shows our content to its own patients. File: `clinics/<id>.yaml`. */
export const clinicSchema = z.strictObject({
  name: lineSchema.describe('Name as the clinic writes it'),
  lang: languageTagSchema.describe('Language of the name'),
  names: inSomeLocales(lineSchema).optional().describe('Its own name in other languages, where it uses one'),
  kind: z.enum(CLINIC_KINDS),
  organization: idSchema.optional().describe('Id of the clinic among the publishers'),
  basis: z
    .strictObject({
      resource: idSchema.describe('Id of the resource that says it all'),
      on: daySchema.describe('The day we read it'),
      note: localizedLineSchema.describe('What this page rests on, and that the clinic has not written it itself'),
    })
    .optional()
    .describe('For a page made from what a clinic has published, without the clinic'),
  region: countrySchema.describe('Country whose emergency numbers and advice apply'),
  founded: z.int().min(1000).max(9999).optional().describe('Year in which it was founded'),
  place: localizedLineSchema.optional().describe('Town or district, in words'),
  website: webAddressSchema.optional(),
  phones: z.array(phoneSchema).describe('Numbers the clinic has published; empty where it has published none'),
  emergency: localizedLineSchema.describe('What to do in an emergency, in one line without a number'),
  address: addressSchema.optional(),
  about: z.array(perLocale(paragraphSchema)).min(1),
  team: z
    .array(z.strictObject({ title: localizedLineSchema, text: perLocale(paragraphSchema) }))
    .optional()
    .describe('How the clinic works with others'),
  advice: z.array(adviceSchema).refine((advice) => advice.some(({ kind }) => kind === 'when-to-call'), {
    error: 'must have a piece of the kind "when-to-call"',
  }),
  theme: themeSchema.optional(),
  languages: z.array(languageTagSchema).min(1).describe('Languages it lists resources in, the first one first'),
  topics: z
    .array(
      z.strictObject({
        topic: idSchema,
        sections: z
          .array(z.enum(PLACEMENT_SECTION_IDS))
          .min(1)
          .optional()
          .describe('Sections to show; all when left out'),
      }),
    )
    .min(1)
    .describe('Topics it shows, the main one first'),
  formerIds: formerIdsSchema,
  added: daySchema,
  review: reviewSchema,
  texts: textStatesSchema,
});

/** A clinic as written in its file. */
export type ClinicData = z.infer<typeof clinicSchema>;
/** A piece of a clinic's own advice. */
export type ClinicAdvice = ClinicData['advice'][number];
/** Colours of a clinic. */
export type ClinicTheme = z.infer<typeof themeSchema>;
