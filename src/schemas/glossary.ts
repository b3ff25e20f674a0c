import { z } from 'astro/zod';
import { daySchema, formerIdsSchema, idSchema, lineSchema, proseStateShape } from './fields.ts';

/** A glossary term: what does not depend on language. File: `glossary/<term>/term.yaml`. */
export const termSchema = z.strictObject({
  sources: z
    .array(idSchema)
    .min(1)
    .describe('Ids of the resources that explain the term; the first backs our definition'),
  seeAlso: z.array(idSchema).optional().describe('Ids of other terms'),
  formerIds: formerIdsSchema,
  added: daySchema,
});

/** A glossary term's own file. */
export type TermData = z.infer<typeof termSchema>;

/** Front matter of a definition in one locale. File: `glossary/<term>/<locale>.mdx`; the body is the definition. */
export const termTextSchema = z.strictObject({
  title: lineSchema,
  alsoCalled: z.array(lineSchema).optional(),
  description: lineSchema.max(200).describe('The definition in one sentence, without markup'),
  ...proseStateShape,
});

/** Front matter of a definition. */
export type TermTextData = z.infer<typeof termTextSchema>;
