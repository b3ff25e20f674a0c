import { z } from 'astro/zod';
import {
  AUDIENCE_IDS,
  CHECK_RESULTS,
  CRITERION_IDS,
  FORMAT_IDS,
  HISTORY_CHANGES,
  WITHDRAWAL_REASONS,
} from '../../schemas/vocabulary.ts';
import {
  address,
  day,
  direction,
  documentOf,
  foreignText,
  id,
  inSomeLocales,
  jurisdiction,
  languageTag,
  pages,
  recallNotice,
  reviewData,
  reviewState,
  section,
  textStateData,
} from './base.ts';

/** Why a resource is on no list any more. */
export const withdrawalReason = z.enum([...WITHDRAWAL_REASONS, 'review-lapsed', 'recalled']);
/** What can happen to a resource. */
export const resourceChange = z.enum([...HISTORY_CHANGES, 'lapsed']);

const gone = 'left out once the resource is withdrawn';

const version = z.strictObject({
  lang: languageTag,
  dir: direction,
  title: z.string().describe('Title as the publisher gives it'),
  workingTitle: z.literal(true).optional().describe('The title is ours until the publisher’s own is known'),
  url: address.optional().describe(`Address at the publisher; ${gone}`),
  exact: z.literal(false).optional().describe('The address is a stand-in: the exact page was not found'),
  formats: z.array(z.enum(FORMAT_IDS)).min(1),
  pages: z.int().optional().describe('Number of pages of a document'),
  minutes: z.int().optional().describe('Length of a recording'),
  archiveUrl: address.optional().describe(`A stored copy; ${gone}`),
  formerUrls: z.array(address).optional().describe(`Earlier addresses of the same page; ${gone}`),
  check: z
    .strictObject({ result: z.enum(CHECK_RESULTS), on: day.optional() })
    .optional()
    .describe(`What is known about the address; ${gone}`),
});

const historyEntry = z.strictObject({
  on: day,
  change: resourceChange,
  by: z.string().optional().describe('Left out for a review that lapsed: nobody does that'),
  reason: withdrawalReason.optional(),
  formerUrl: address.optional(),
  note: inSomeLocales(z.string()).optional(),
});

/** One trusted resource with all its language versions. */
export const resourceRecord = z.strictObject({
  id,
  pages,
  document: address.describe('This record as a document of its own'),
  state: z.enum([...reviewState.options, 'withdrawn']).describe('How far it can be trusted on the day of the build'),
  withdrawal: z.strictObject({ on: day, reason: withdrawalReason }).optional(),
  versions: z.array(version).min(1).describe('One per language, the original first'),
  publishers: z.array(foreignText.omit({ text: true, dir: true }).extend({ id, name: z.string() })).min(1),
  placements: z
    .array(z.strictObject({ topic: id, section, order: z.int() }))
    .describe('Topics and sections that list it; "order" is the position there, smaller first'),
  audiences: z.array(z.enum(AUDIENCE_IDS)),
  jurisdictions: z.array(jurisdiction),
  description: inSomeLocales(z.string()).describe('One line of our own, in the locales that have one'),
  notes: inSomeLocales(z.string()).optional().describe('What a reader should know before the click'),
  source: id.describe('Where we found it: an id of the list "sources" in the vocabulary'),
  selection: z.strictObject({ criteria: z.array(z.enum(CRITERION_IDS)), by: z.string(), on: day }),
  review: reviewData,
  history: z.array(historyEntry).min(1).describe('The oldest change first'),
  alternatives: z.array(id).optional().describe('Resources to offer instead'),
  texts: inSomeLocales(textStateData).describe('Who vouches for our texts, in the locales that have them'),
  notice: recallNotice,
});
/** One trusted resource. */
export type ResourceRecord = z.infer<typeof resourceRecord>;
/** One language version of a resource. */
export type VersionRecord = ResourceRecord['versions'][number];

/** Every resource that lists show. */
export const resourcesContract = documentOf('resources', { resources: z.array(resourceRecord) });
/** One resource, withdrawn ones too. */
export const resourceContract = documentOf('resource', { resource: resourceRecord });
