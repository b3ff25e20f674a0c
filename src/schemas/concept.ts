import { z } from 'astro/zod';
import { idSchema, lineSchema } from './fields.ts';
import { LOCALE_IDS, PAGE_IDS, PLACEMENT_SECTION_IDS, TERM_KINDS, type LocaleId, type TermKind } from './vocabulary.ts';

const targetSchema = z
  .strictObject({
    topic: idSchema.optional(),
    section: z.enum(PLACEMENT_SECTION_IDS).optional().describe('A section of the topic'),
    guide: idSchema.optional().describe('A guide of the topic'),
    term: idSchema.optional().describe('Id of a glossary term'),
    organization: idSchema.optional().describe('Id of a publisher'),
    page: z.enum(PAGE_IDS).optional().describe('A prose page'),
  })
  .refine(
    isOneTarget,
    'must be one of: "topic"; "topic" and "section"; "topic" and "guide"; "term"; "organization"; "page"',
  )
  .describe('Where the words lead: a topic, a section or guide of one, a glossary term, a publisher, or a prose page');

function isOneTarget(target: Record<string, unknown>): boolean {
  const named = Object.keys(target).sort().join(' ');
  return ['topic', 'section topic', 'guide topic', 'term', 'organization', 'page'].includes(named);
}

const termsSchema = z.strictObject(
  Object.fromEntries(TERM_KINDS.map((kind) => [kind, z.array(lineSchema.max(80)).optional()])) as Record<
    TermKind,
    z.ZodOptional<z.ZodArray<typeof lineSchema>>
  >,
);

/** Words that readers search with, and where they lead. File: `concepts/<id>.yaml`. Titles and other names are known anyway. */
export const conceptSchema = z.strictObject({
  target: targetSchema,
  terms: z
    .strictObject(
      Object.fromEntries(LOCALE_IDS.map((locale) => [locale, termsSchema.optional()])) as Record<
        LocaleId,
        z.ZodOptional<typeof termsSchema>
      >,
    )
    .describe('The words, by locale and kind; any word can be left out'),
});

/** A concept's file. */
export type ConceptData = z.infer<typeof conceptSchema>;
