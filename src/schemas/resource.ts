import { z } from 'astro/zod';
import {
  daySchema,
  formerIdsSchema,
  idSchema,
  inSomeLocales,
  jurisdictionSchema,
  languageTagSchema,
  lineSchema,
  reviewSchema,
  someTextStatesSchema,
  webAddressSchema,
} from './fields.ts';
import {
  AUDIENCE_IDS,
  CHECK_RESULTS,
  CRITERION_IDS,
  FORMAT_IDS,
  HISTORY_CHANGES,
  PLACEMENT_SECTION_IDS,
  WITHDRAWAL_REASONS,
} from './vocabulary.ts';

const checkSchema = z
  .strictObject({
    result: z.enum(CHECK_RESULTS),
    on: daySchema.optional().describe('Day of the check; left out when the address was never seen'),
  })
  .refine((check) => check.result === 'unverified' || check.on !== undefined, {
    path: ['on'],
    error: 'must be given for every result but "unverified"',
  })
  .describe('What is known about the address');

const versionSchema = z.strictObject({
  lang: languageTagSchema,
  title: lineSchema.describe('Title as the publisher gives it, in the language of the version'),
  workingTitle: z.boolean().optional().describe('true: the title is ours until the publisher’s own is known'),
  url: webAddressSchema,
  insecure: lineSchema.optional().describe('Why an http:// address is used; needed for every http:// address'),
  exact: z.boolean().optional().describe('false: the address is a stand-in, the exact page was not found'),
  formats: z.array(z.enum(FORMAT_IDS)).min(1),
  pages: z.int().positive().optional().describe('Number of pages of a document'),
  minutes: z.int().positive().optional().describe('Length of a recording in minutes'),
  archiveUrl: webAddressSchema.optional(),
  formerUrls: z.array(webAddressSchema).optional().describe('Earlier addresses of the same page'),
  check: checkSchema,
});

const placementSchema = z.strictObject({
  topic: idSchema,
  section: z.enum(PLACEMENT_SECTION_IDS),
  order: z.int().nonnegative().describe('Position within the section, smaller first'),
});

const historySchema = z
  .strictObject({
    on: daySchema,
    change: z.enum(HISTORY_CHANGES),
    by: lineSchema,
    reason: z.enum(WITHDRAWAL_REASONS).optional().describe('Why it was withdrawn; only for withdrawn'),
    formerUrl: webAddressSchema.optional().describe('The address before the change; only for address-changed'),
    note: inSomeLocales(lineSchema).optional(),
  })
  .refine((entry) => (entry.change === 'withdrawn') === (entry.reason !== undefined), {
    path: ['reason'],
    error: 'must be given for a change "withdrawn", and only there',
  })
  .refine((entry) => entry.formerUrl === undefined || entry.change === 'address-changed', {
    path: ['formerUrl'],
    error: 'belongs to a change "address-changed" only',
  })
  .describe('A dated change');

/** One trusted resource of one or more publishers, with all its language versions. File: `resources/<id>.yaml`. */
export const resourceSchema = z.strictObject({
  publishers: z.array(idSchema).min(1).describe('Ids of organizations'),
  versions: z.array(versionSchema).min(1).describe('One per language, the original first'),
  placements: z.array(placementSchema).describe('Topic pages and sections that list the resource'),
  audiences: z.array(z.enum(AUDIENCE_IDS)).min(1),
  jurisdictions: z.array(jurisdictionSchema).min(1).describe('Where its advice applies'),
  description: inSomeLocales(lineSchema).optional().describe('One line of our own, per locale'),
  notes: inSomeLocales(lineSchema).optional().describe('What a reader should know before the click'),
  source: idSchema.describe('Where we found it: an id from "sources" in settings/site.yaml'),
  selection: z.strictObject({ criteria: z.array(z.enum(CRITERION_IDS)).min(1), by: lineSchema, on: daySchema }),
  review: reviewSchema,
  history: z.array(historySchema).min(1).describe('Dated changes, the oldest ("added") first'),
  alternatives: z.array(idSchema).optional().describe('Ids of resources to offer instead once it is withdrawn'),
  formerIds: formerIdsSchema,
  texts: someTextStatesSchema.optional(),
});

/** A resource as written in its file. */
export type ResourceData = z.infer<typeof resourceSchema>;
/** A dated change of a resource. */
export type HistoryEntry = ResourceData['history'][number];
/** One language version of a resource. */
export type ResourceVersion = ResourceData['versions'][number];
