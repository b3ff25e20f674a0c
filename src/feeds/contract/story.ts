import { z } from 'astro/zod';
import { CONTENT_NOTES, STORY_CONSENTS, STORY_TELLERS, STORY_THEMES } from '../../schemas/vocabulary.ts';
import {
  address,
  day,
  direction,
  documentOf,
  foreignText,
  id,
  languageTag,
  pages,
  recallNotice,
  reviewData,
  reviewState,
} from './base.ts';
import { calendarDate } from './cited.ts';
import { organizationName } from './survey.ts';

const storyRecord = z.strictObject({
  id,
  resource: id.describe('The story among the resources'),
  document: address.describe('The resource as a document'),
  pages,
  title: foreignText.describe('Title as published'),
  url: address.describe('Address of the original at the publisher'),
  versions: z.array(z.strictObject({ lang: languageTag, dir: direction, title: z.string(), url: address })).min(1),
  publishers: z.array(organizationName).min(1),
  themes: z.array(z.enum(STORY_THEMES)).min(1).describe('What it is about, the main theme first'),
  contentNotes: z.array(z.enum(CONTENT_NOTES)).min(1).describe('What a reader may want to know before opening it'),
  teller: z.enum(STORY_TELLERS).describe('Who tells it'),
  consent: z.strictObject({
    by: z.enum(STORY_CONSENTS).describe('Who published it: whoever tells it, or an organization to which it was told'),
    on: day.describe('The day we saw it published so'),
  }),
  published: calendarDate.optional(),
  campaigns: z.array(id).describe('Campaigns it belongs to'),
  added: day,
  review: reviewData,
  reviewState,
  notice: recallNotice,
});
/** A published story with what to know before opening it. */
export type StoryRecord = z.infer<typeof storyRecord>;

/** Every story whose resource lists show; no word of a story itself is here. */
export const storiesContract = documentOf('stories', { stories: z.array(storyRecord) });
