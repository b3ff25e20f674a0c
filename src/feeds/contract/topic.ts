import { z } from 'astro/zod';
import { SECTION_GROUPS, TOPIC_GROUP_IDS, type SectionGroupId } from '../../schemas/vocabulary.ts';
import {
  address,
  day,
  direction,
  documentOf,
  id,
  languageTag,
  perLocale,
  recallNotice,
  reviewData,
  reviewState,
  section,
  textStateData,
} from './base.ts';

const GROUP_IDS = SECTION_GROUPS.map((group) => group.id) as [SectionGroupId, ...SectionGroupId[]];

/** Addresses of what is new on something, by kind of feed. */
export const feeds = z.strictObject({ rss: address, atom: address, json: address });

const topicText = z.strictObject({
  lang: languageTag,
  dir: direction,
  title: z.string(),
  alsoCalled: z.array(z.string()),
  description: z.string(),
  state: textStateData,
  page: address,
  hub: address.describe('Summary, care advice and links in this language, as one document'),
  jsonLd: address.describe('The same page as linked data (schema.org)'),
  feeds,
});

const code = z.strictObject({
  code: z.string(),
  display: z.string().optional().describe('Name in the code system; none for SNOMED CT, whose names are licensed'),
});

/** A topic: what it is called, how it is coded, and what it lists. */
export const topicRecord = z.strictObject({
  id,
  document: address.describe('This record as a document of its own'),
  group: z.enum(TOPIC_GROUP_IDS),
  texts: perLocale(topicText),
  codes: z
    .strictObject({
      icd10cm: z.array(code).optional(),
      snomedct: z.array(code).optional(),
      mesh: z.array(code).optional(),
      umls: z.array(code).optional(),
    })
    .describe('Codes seen in a published source, by code system, the code of the topic as a whole first'),
  sections: z
    .array(z.strictObject({ id: section, group: z.enum(GROUP_IDS), resources: z.array(id).min(1) }))
    .describe('Sections in the order of the page, with the resources of every language; empty ones are left out'),
  related: z.array(id),
  guides: z.array(z.strictObject({ id, titles: perLocale(z.string()), pages: perLocale(address) })),
  questions: z.array(
    z.strictObject({
      id,
      question: perLocale(z.string()),
      facts: z.array(id).describe('Facts that answer it, each from another source'),
    }),
  ),
  glossary: z.array(id),
  primaryInstitute: id.optional().describe('Organization that leads research on the topic'),
  otherLanguages: z.array(id).optional().describe('Resources that list material in more languages'),
  written: day,
  review: reviewData,
  reviewState,
  notice: recallNotice,
});
/** A topic. */
export type TopicRecord = z.infer<typeof topicRecord>;

/** Every topic. */
export const topicsContract = documentOf('topics', { topics: z.array(topicRecord) });
/** One topic. */
export const topicContract = documentOf('topic', { topic: topicRecord });
