import { z } from 'astro/zod';
import { countrySchema, idSchema, lineSchema } from './fields.ts';
import {
  LOCALE_IDS,
  PAGE_IDS,
  PLACE_IDS,
  PLACEMENT_SECTION_IDS,
  TERM_KINDS,
  type LocaleId,
  type TermKind,
} from './vocabulary.ts';

const targetSchema = z
  .strictObject({
    topic: idSchema.optional(),
    section: z.enum(PLACEMENT_SECTION_IDS).optional().describe('A section of the topic'),
    guide: idSchema.optional().describe('A guide of the topic'),
    term: idSchema.optional().describe('Id of a glossary term'),
    organization: idSchema.optional().describe('Id of a publisher'),
    page: z.enum(PAGE_IDS).optional().describe('A prose page'),
    campaign: idSchema.optional().describe('Id of a campaign'),
    place: z.enum(PLACE_IDS).optional().describe('A list of the campaign hub'),
    country: countrySchema.optional().describe('With the place "rights": the country whose rights are meant'),
  })
  .refine(
    isOneTarget,
    'must be one of: "topic"; "topic" and "section"; "topic" and "guide"; "term"; "organization"; "page"; "campaign"; "place"; "place: rights" and "country"',
  )
  .describe(
    'Where the words lead: a topic, a section or guide of one, a glossary term, a publisher, a prose page, a campaign, or a list',
  );

function isOneTarget(target: Record<string, unknown>): boolean {
  const named = Object.keys(target).sort().join(' ');
  if (named === 'country place') return target['place'] === 'rights';
  return ['topic', 'section topic', 'guide topic', 'term', 'organization', 'page', 'campaign', 'place'].includes(named);
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
