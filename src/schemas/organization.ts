import { z } from 'astro/zod';
import {
  countrySchema,
  formerIdsSchema,
  idSchema,
  inSomeLocales,
  languageTagSchema,
  lineSchema,
  webAddressSchema,
} from './fields.ts';
import { MARK_IDS, ORGANIZATION_KINDS } from './vocabulary.ts';

/** A publisher. File: `organizations/<id>.yaml`. */
export const organizationSchema = z.strictObject({
  name: lineSchema.describe('Name as the organization writes it'),
  lang: languageTagSchema.describe('Language of the name'),
  names: inSomeLocales(lineSchema).optional().describe('Its own name in other languages, where it uses one'),
  abbreviation: lineSchema.optional(),
  formerNames: z.array(lineSchema).optional(),
  kind: z.enum(ORGANIZATION_KINDS),
  country: countrySchema,
  partOf: idSchema.optional().describe('Id of the organization it belongs to'),
  mark: z.enum(MARK_IDS).optional(),
  url: webAddressSchema.optional().describe('Home address'),
  formerIds: formerIdsSchema,
});

/** A publisher as written in its file. */
export type OrganizationData = z.infer<typeof organizationSchema>;
