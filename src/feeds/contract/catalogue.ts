import { z } from 'astro/zod';
import { address, documentOf, id, languageTag, locale, perLocale } from './base.ts';
import { feeds } from './topic.ts';

/** What a feed is about: everything, a topic, all campaigns, or one. */
export const FEED_SUBJECTS = ['directory', 'topic', 'campaigns', 'campaign'] as const;

/** What there is: the first document a program reads. */
export const indexContract = documentOf('index', {
  name: z.string(),
  description: perLocale(z.string()),
  pages: perLocale(address).describe('The page for people that describes this data'),
  openapi: address.describe('The same list as an OpenAPI document'),
  endpoints: z.array(
    z.strictObject({
      name: z.string(),
      url: z.string().describe('Address; what stands between braces is a parameter'),
      mediaType: z.string(),
      summary: z.string(),
      schema: address.optional().describe('JSON Schema of the document'),
    }),
  ),
  feeds: z.array(
    z.strictObject({
      locale,
      lang: languageTag,
      topic: id.optional(),
      campaign: id.optional(),
      of: z.enum(FEED_SUBJECTS),
      ...feeds.shape,
    }),
  ),
  counts: z.strictObject({
    topics: z.int(),
    resources: z.int(),
    versions: z.int(),
    organizations: z.int(),
    clinics: z.int(),
    facts: z.int(),
    campaigns: z.int(),
    surveyQuestions: z.int(),
    stories: z.int(),
    languages: z.int(),
  }),
  licenses: z.array(
    z.strictObject({ of: z.string().describe('What it covers'), name: z.string(), url: address.optional() }),
  ),
});
/** What there is. */
export type IndexDocument = z.infer<typeof indexContract>;
