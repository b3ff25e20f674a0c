import { z } from 'astro/zod';
import {
  daySchema,
  idSchema,
  jurisdictionSchema,
  lineSchema,
  localizedLineSchema,
  reviewSchema,
  textStatesSchema,
} from './fields.ts';
import { FACT_BOUNDS, FACT_COPIES, FACT_KINDS, FACT_UNITS } from './vocabulary.ts';

const amountSchema = z.number().nonnegative();

const valueSchema = z
  .strictObject({
    amount: amountSchema.optional(),
    from: amountSchema.optional().describe('Lower end of a range'),
    to: amountSchema.optional().describe('Upper end of a range'),
    unit: z.enum(FACT_UNITS),
    bound: z.enum(FACT_BOUNDS).optional().describe('How exact the source is'),
  })
  .refine(
    ({ amount, from, to }) =>
      amount !== undefined
        ? from === undefined && to === undefined
        : from !== undefined && to !== undefined && from < to,
    { error: 'must have either "amount", or "from" and a larger "to"' },
  )
  .describe('The figure as the source gives it, never averaged or rounded');

const editionSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a year, a month or a day: "2012", "2023-07" or "2021-11-24"',
  )
  .describe('Date of the edition as the source gives it, between quotes: a year, a month or a day');

/** One figure or instruction with its source. File: `facts/<id>.yaml`. */
export const factSchema = z
  .strictObject({
    kind: z.enum(FACT_KINDS),
    value: valueSchema.optional().describe('Needed for every kind but instruction'),
    denominator: localizedLineSchema.optional().describe('What is counted: "pregnancies that the person knew of"'),
    jurisdictions: z.array(jurisdictionSchema).min(1).describe('Where the source applies'),
    source: z.strictObject({
      resource: idSchema.describe('Id of the resource that says it'),
      section: lineSchema.optional().describe('Heading in the source, in the language of its first version'),
      edition: editionSchema.optional(),
      copy: z
        .enum(FACT_COPIES)
        .optional()
        .describe('What was read in place of the source: an earlier copy of it, or another text that quotes it'),
      on: daySchema.describe('The day we read it'),
    }),
    text: localizedLineSchema.describe('One whole sentence that stands alone, without the name of the source'),
    review: reviewSchema,
    texts: textStatesSchema,
  })
  .refine((fact) => fact.kind === 'instruction' || fact.value !== undefined, {
    path: ['value'],
    error: 'must be given for every kind but "instruction"',
  });

/** A fact as written in its file. */
export type FactData = z.infer<typeof factSchema>;
/** The figure of a fact. */
export type FactValue = NonNullable<FactData['value']>;
