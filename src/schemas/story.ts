import { z } from 'astro/zod';
import { calendarDateSchema, daySchema, idSchema, reviewSchema } from './fields.ts';
import { CONTENT_NOTES, STORY_CONSENTS, STORY_TELLERS, STORY_THEMES } from './vocabulary.ts';

/**
 * What readers should know about a published story before they open it. File: `stories/<id>.yaml`. Title, publisher, language, address
 * and description are those of the resource; no word of the story itself is kept.
 */
export const storySchema = z.strictObject({
  resource: idSchema.describe('Id of the resource that is the story'),
  themes: z.array(z.enum(STORY_THEMES)).min(1).describe('What it is about, the main theme first'),
  teller: z.enum(STORY_TELLERS).describe('Who tells it'),
  contentNotes: z.array(z.enum(CONTENT_NOTES)).min(1).describe('What a reader may want to know before opening it'),
  consent: z.strictObject({
    by: z.enum(STORY_CONSENTS).describe('Who published it: whoever tells it, or an organization to which it was told'),
    on: daySchema.describe('The day we saw it published so'),
  }),
  published: calendarDateSchema.optional().describe('When it was published, as exact as the page says'),
  campaigns: z.array(idSchema).min(1).optional().describe('Ids of the campaigns it belongs to'),
  added: daySchema,
  review: reviewSchema,
});

/** A story as written in its file. */
export type StoryData = z.infer<typeof storySchema>;
