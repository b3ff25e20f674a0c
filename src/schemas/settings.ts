import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema, localizedLineSchema, perLocale, webAddressSchema } from './fields.ts';
import { LOCALE_IDS, UNCONFIRMED_CODES_IDS, UNREVIEWED_CARE_IDS, type LocaleId } from './vocabulary.ts';

/** Site settings. File: `settings/site.yaml`. */
export const settingsSchema = z.strictObject({
  contactEmail: z
    .email('must be an email address')
    .nullable()
    .describe('Where problem reports go; null until whoever publishes the site has an address'),
  notice: localizedLineSchema.optional().describe('A line for the foot of every page, such as that texts are drafts'),
  quickExit: z.strictObject({
    enabled: z.boolean(),
    url: perLocale(webAddressSchema).describe('Harmless page that the leave link opens'),
  }),
  freshness: z
    .strictObject({
      dueSoonDays: z.int().positive().describe('Days before a review is due from which it counts as due soon'),
      graceDays: z.int().positive().describe('Days after which a resource with an overdue review is withdrawn'),
    })
    .describe('How long a review holds'),
  unreviewedCare: z
    .enum(UNREVIEWED_CARE_IDS)
    .describe(
      'Care advice nobody has reviewed: "label" shows it with a label, "withhold" shows telephone numbers only',
    ),
  infobutton: z
    .strictObject({
      unconfirmedCodes: z
        .enum(UNCONFIRMED_CODES_IDS)
        .describe('Codes not seen in a published source: "omit" leaves them out of the answers, "mark" marks them'),
    })
    .describe('Answers to clinical record systems'),
  wordsApart: z
    .strictObject(
      Object.fromEntries(LOCALE_IDS.map((locale) => [locale, z.array(lineSchema).optional()])) as Record<
        LocaleId,
        z.ZodOptional<z.ZodArray<typeof lineSchema>>
      >,
    )
    .optional()
    .describe('Everyday words that the search must not take for slips in words of health, such as "bloom" for "blood"'),
  offline: z
    .boolean()
    .optional()
    .describe('Whether readers may keep topics on their device; false also removes what they have kept'),
  latestCount: z.int().positive().describe('How many latest additions the home page shows'),
  sources: z
    .array(
      z.strictObject({
        id: idSchema,
        name: localizedLineSchema,
        url: webAddressSchema.optional(),
        on: daySchema.describe('Date of the source or of our look at it'),
      }),
    )
    .describe('Where records were found'),
});

/** Site settings as written in their file. */
export type SettingsData = z.infer<typeof settingsSchema>;
/** How long a review holds, in days. */
export type FreshnessLimits = SettingsData['freshness'];
