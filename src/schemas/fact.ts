import { z } from 'astro/zod';
import {
  calendarDateSchema,
  daySchema,
  idSchema,
  jurisdictionSchema,
  lineSchema,
  localizedLineSchema,
  reviewSchema,
  textStatesSchema,
} from './fields.ts';
import {
  FACT_BOUNDS,
  FACT_COPIES,
  FACT_KINDS,
  FACT_KINDS_OF_WORDS,
  FACT_UNITS,
  RIGHT_KINDS,
  SUBDIVISION_IDS,
  WORLDWIDE,
  type FactKind,
} from './vocabulary.ts';

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

const rightSchema = z
  .strictObject({
    kind: z.enum(RIGHT_KINDS),
    order: z.int().nonnegative().describe('Position among the facts of its kind, smaller first'),
    topics: z.array(idSchema).min(1).describe('Ids of the topics whose pages lead to it'),
    parts: z
      .array(z.enum(SUBDIVISION_IDS))
      .min(1)
      .optional()
      .describe('The parts of the country it holds for (ISO 3166-2), where it does not hold for the whole'),
  })
  .describe('For what people can count on: where the page of a country shows it');

/** Whether a fact of a kind may do without a value. */
function isOfWords(kind: FactKind): boolean {
  return (FACT_KINDS_OF_WORDS as readonly FactKind[]).includes(kind);
}

/** One figure, instruction or right with its source. File: `facts/<id>.yaml`. */
export const factSchema = z
  .strictObject({
    kind: z.enum(FACT_KINDS),
    value: valueSchema.optional().describe('Needed for every kind that is a figure'),
    denominator: localizedLineSchema.optional().describe('What is counted: "pregnancies that the person knew of"'),
    jurisdictions: z.array(jurisdictionSchema).min(1).describe('Where the source applies'),
    source: z.strictObject({
      resource: idSchema.describe('Id of the resource that says it'),
      section: lineSchema.optional().describe('Heading in the source, in the language of its first version'),
      edition: calendarDateSchema.optional().describe('Date of the edition as the source gives it'),
      copy: z
        .enum(FACT_COPIES)
        .optional()
        .describe('What was read in place of the source: an earlier copy of it, or another text that quotes it'),
      on: daySchema.describe('The day we read it'),
    }),
    right: rightSchema.optional(),
    text: localizedLineSchema.describe('One whole sentence that stands alone, without the name of the source'),
    review: reviewSchema,
    texts: textStatesSchema,
  })
  .refine((fact) => isOfWords(fact.kind) || fact.value !== undefined, {
    path: ['value'],
    error: `must be given for every kind but ${FACT_KINDS_OF_WORDS.join(', ')}`,
  })
  .refine((fact) => fact.right === undefined || fact.jurisdictions.every((code) => code !== WORLDWIDE), {
    path: ['right'],
    error: 'needs a country in "jurisdictions": what holds worldwide is on no page of a country',
  })
  .refine(
    ({ right, jurisdictions }) => (right?.parts ?? []).every((part) => jurisdictions.includes(part.slice(0, 2))),
    {
      path: ['right', 'parts'],
      error: 'must be parts of the countries in "jurisdictions"',
    },
  );

/** A fact as written in its file. */
export type FactData = z.infer<typeof factSchema>;
/** The figure of a fact. */
export type FactValue = NonNullable<FactData['value']>;
