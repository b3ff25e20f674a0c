import { z } from 'astro/zod';
import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import {
  RECALL_ACTIONS,
  SECTION_IDS,
  TEXT_STATUSES,
  TRANSLATION_METHODS,
  type LocaleId,
  type SectionId,
} from '../../schemas/vocabulary.ts';

/**
 * The public shape of our data, version 1. What is here may gain fields; nothing is renamed, removed or given another
 * meaning without a new version.
 */
export const CONTRACT_VERSION = '1';

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** A full web address. */
export const address = z.url({ protocol: /^https?$/ });
/** Direction of writing. */
export const direction = z.enum(['ltr', 'rtl']);
/** A published edition of the site. */
export const locale = z.enum(PUBLISHED_LOCALE_IDS);
/** A section of a topic page. */
export const section = z.enum(SECTION_IDS as [SectionId, ...SectionId[]]);
/** A stable id: it never changes and is never used again. */
export const id = z.string().describe('Stable id');
/** A BCP 47 language tag. */
export const languageTag = z.string().describe('BCP 47 language tag');
/** Where something applies. */
export const jurisdiction = z.string().describe('ISO 3166-1 alpha-2 country code, or "001" for the whole world');

type PerLocale<S extends z.ZodType> = z.ZodObject<Record<LocaleId, S>, z.core.$strict>;

/** The same field in every locale. */
export function perLocale<S extends z.ZodType>(schema: S): PerLocale<S> {
  return z.strictObject(Object.fromEntries(PUBLISHED_LOCALE_IDS.map((each) => [each, schema])) as Record<LocaleId, S>);
}

/** The same field in some locales. */
export function inSomeLocales<S extends z.ZodType>(schema: S) {
  return perLocale(schema).partial();
}

/** Addresses of the page of something, one per locale. */
export const pages = perLocale(address).describe('Its page on this site, per locale');

/** A text that may be in another language than what it stands in. */
export const foreignText = z.strictObject({ text: z.string(), lang: z.string(), dir: direction });
/** A text with its language and direction. */
export type ForeignText = z.infer<typeof foreignText>;

/** Who vouches for a text, without words. */
export const textStateData = z.strictObject({
  status: z.enum(TEXT_STATUSES).describe('"draft" until a named person has reviewed it'),
  reviewer: z.string().optional(),
  reviewedOn: day.optional(),
  translatedFrom: locale.optional(),
  translationMethod: z.enum(TRANSLATION_METHODS).optional(),
  stale: z.boolean().describe('Whether the text it was translated from has changed since'),
});
/** Who vouches for a text. */
export type TextStateContractData = z.infer<typeof textStateData>;

/** Who vouches for the texts of a record, per locale. */
export const textStates = perLocale(textStateData).describe('Who vouches for our texts, per locale');

/** A recall in force against a record: it was withdrawn or corrected. */
export const recallNotice = z
  .strictObject({
    recall: id.describe('The recall, as in the list of recalls'),
    action: z.enum(RECALL_ACTIONS),
    on: day,
    text: perLocale(z.string()).describe('The notice in words'),
  })
  .optional()
  .describe('A recall in force: to be shown wherever the record is shown');

/** How far the review of something of ours holds on the day of the build. */
export const reviewData = z.strictObject({
  last: day,
  next: day,
  by: z.string(),
  note: inSomeLocales(z.string()).optional().describe('What the review noticed'),
});

/** How far a review holds. */
export const reviewState = z.enum(['current', 'due-soon', 'overdue']);

/** A document of the interface: what every one of them begins with, and its own fields. */
export function documentOf<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({
    version: z.literal(CONTRACT_VERSION).describe('Version of this interface, as in the address'),
    kind: z.literal(kind),
    updated: day.describe('The latest day on which anything in the document changed or was looked at'),
    license: address.describe('Licence of our own texts; titles and addresses are those of their publishers'),
    ...shape,
  });
}
