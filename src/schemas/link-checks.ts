import { z } from 'astro/zod';
import { daySchema, isPlain, NOT_PLAIN, webAddressSchema } from './fields.ts';
import { LINK_OUTCOMES } from './vocabulary.ts';

/** Longest text of a page that is kept, in characters. */
export const LONGEST_FINGERPRINT_TEXT = 200;

const pageTextSchema = z.string().min(1).max(LONGEST_FINGERPRINT_TEXT).refine(isPlain, NOT_PLAIN);

const fingerprintSchema = z
  .strictObject({
    title: pageTextSchema.optional(),
    heading: pageTextSchema.optional(),
    lang: z
      .string()
      .regex(/^[a-zA-Z0-9-]{1,35}$/, 'must be a language as the page names it, such as "en-us"')
      .optional(),
  })
  .describe('By what a page is known again: its title, its first main heading, its language');

const mediaTypeSchema = z
  .string()
  .regex(/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/, 'must be a media type such as "text/html"')
  .max(100);

const linkCheckSchema = z
  .strictObject({
    address: webAddressSchema,
    outcome: z.enum(LINK_OUTCOMES),
    on: daySchema.describe('Day of the latest look'),
    since: daySchema.describe('First day of looks that all came out alike: as working, as failing, or as unknown'),
    status: z.int().min(100).max(599).optional().describe('HTTP status of the last answer'),
    finalUrl: webAddressSchema.optional().describe('Where redirects led'),
    type: mediaTypeSchema.optional().describe('What was there when a person or the first look last accepted it'),
    fingerprint: fingerprintSchema.optional(),
    found: z
      .strictObject({ type: mediaTypeSchema.optional(), fingerprint: fingerprintSchema.optional() })
      .optional()
      .describe('What is there now, where that differs'),
    suggestion: z
      .strictObject({ url: webAddressSchema.optional(), archiveUrl: webAddressSchema.optional() })
      .optional()
      .describe('What a person may accept: the new address, a copy in an archive'),
    known: z
      .strictObject({ result: z.enum(['ok', 'moved']), on: daySchema })
      .optional()
      .describe('The last look that found the page, where later ones did not'),
  })
  .refine(({ since, on }) => since <= on, { path: ['since'], error: 'must be the day of "on" or an earlier one' });

/** What the link checker found, one entry per address. File: `link-checks.json`, written by `desk links`. */
export const linkChecksSchema = z.strictObject({
  checks: z.array(linkCheckSchema).superRefine((checks, context) => {
    const seen = new Set<string>();
    checks.forEach(({ address }, index) => {
      if (seen.has(address)) {
        context.addIssue({ code: 'custom', path: [index, 'address'], message: 'must be there once only' });
      }
      seen.add(address);
    });
  }),
});

/** What the link checker found at one address. */
export type LinkCheck = z.infer<typeof linkCheckSchema>;
/** By what a page is known again. */
export type PageFingerprint = z.infer<typeof fingerprintSchema>;
