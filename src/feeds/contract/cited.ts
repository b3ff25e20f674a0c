import { z } from 'astro/zod';
import { address, documentOf, foreignText, id, jurisdiction, perLocale, recallNotice } from './base.ts';
import { factRecord } from './lists.ts';

/** A date as exact as its source. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('Year, month or day, as exact as the source gives it');

/** The resource that says something. */
export const citedSource = z.strictObject({
  resource: id,
  title: foreignText.describe('Title of the original'),
  publishers: z.array(z.string()).min(1),
  url: address.optional().describe('Address of the original; left out once the resource is withdrawn'),
  withdrawn: z.literal(true).optional().describe('The resource was withdrawn: what rests on it may no longer hold'),
  notice: recallNotice,
});
/** The resource that says something. */
export type CitedSource = z.infer<typeof citedSource>;

/** A fact with its source at hand. */
export const citedFact = factRecord.extend({ cited: citedSource.describe('The source of the fact') });
/** A fact with its source at hand. */
export type CitedFact = z.infer<typeof citedFact>;

const rightsRecord = z.strictObject({
  country: jurisdiction,
  name: perLocale(z.string()),
  pages: perLocale(address).describe('The page of the country on this site, per locale'),
  facts: z.array(citedFact).min(1).describe('In the order of the page; "right" says what each is about'),
});
/** What people can count on in a country. */
export type RightsRecord = z.infer<typeof rightsRecord>;

/** What people can count on, by country. */
export const rightsContract = documentOf('rights', { rights: z.array(rightsRecord) });
