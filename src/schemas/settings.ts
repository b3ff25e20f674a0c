import { z } from 'astro/zod';
import { countrySchema, daySchema, idSchema, localizedLineSchema, perLocale, webAddressSchema } from './fields.ts';

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
  emergencyNumbers: z
    .array(
      z.strictObject({
        countries: z.array(countrySchema).min(1),
        number: z.string().regex(/^\d{2,6}$/, 'must be two to six digits'),
      }),
    )
    .min(1)
    .describe('Emergency telephone numbers by country, shown on emergency care cards'),
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
