import { z } from 'astro/zod';
import { LOCALE_IDS, TEXT_STATUSES, TRANSLATION_METHODS, WORLDWIDE, type LocaleId } from './vocabulary.ts';

/** What an id may be, in words. */
export const ID_FORM = 'at most 100 lower case letters, digits and single hyphens, such as "nhs-miscarriage"';

/**
 * Stable id: the file or folder name, also the address segment. Lower case words joined by hyphens. No longer than any file system
 * takes as a name, with room for endings.
 */
export const idSchema = z
  .string()
  .regex(/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, `must be ${ID_FORM}`)
  .describe('Stable id: the name of the file or folder it points to');

/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601), that exists. Kept as text: a day has no time zone.
 * YAML readers that turn an unquoted day into a `Date` are met half-way.
 */
export const daySchema = z
  .preprocess(
    dayOfDate,
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD, such as 2026-11-20')
      .refine(isRealDay, 'must be a day that exists')
      .meta({ format: 'date' }),
  )
  .describe('A day, YYYY-MM-DD');

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * A day, a month or a year (ISO 8601), as exact as its source is. Kept as text; a year stands between quotes in a file. YAML readers
 * that turn an unquoted day into a `Date` are met half-way.
 */
export const calendarDateSchema = z
  .preprocess(
    dayOfDate,
    z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'must be a year, a month or a day between quotes: "2012", "2023-07" or "2021-11-24"',
      )
      .refine((date) => date.length < 10 || isRealDay(date), 'must be a day that exists'),
  )
  .describe('A year, a month or a day between quotes, as exact as the source is');

function dayOfDate(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** A web address. `https:` or `http:` only, so never `javascript:`; whether `http:` is excused is a rule of its own. */
export const webAddressSchema = z
  .string()
  .max(2000)
  .refine(isWebAddress, 'must be a full web address that starts with https://')
  .meta({ format: 'uri', description: 'Full web address, https://…' });

function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.hostname.includes('.') && !url.username;
}

/** A BCP 47 language tag in canonical form, such as `en`, `pt-BR` or `zh-Hans`. */
export const languageTagSchema = z
  .string()
  .refine(isCanonicalTag, 'must be a BCP 47 language tag in its usual form, such as "en", "pt-BR" or "zh-Hans"')
  .describe('BCP 47 language tag');

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Codes of CLDR that stand for no country. */
const NO_COUNTRIES: readonly string[] = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether two capitals are a code in use, and not one that stands for another, such as UK for GB. Other forms are not its matter. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return true;
  if (NO_COUNTRIES.includes(code)) return false;
  return regionNames.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** An ISO 3166-1 alpha-2 country code, such as `NL`. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a two-letter ISO 3166-1 country code in capitals, such as "NL"')
  .refine(isCountry, 'must be the ISO 3166-1 code of a country, such as "GB" for the United Kingdom')
  .describe('ISO 3166-1 alpha-2 country code');

/** A telephone number as it is dialled, in groups of digits. */
export const telephoneSchema = z
  .string()
  .regex(/^\+?[0-9][0-9 ]{1,18}$/, 'must be digits and single spaces, with + in front of a country code')
  .describe('Telephone number');

/** Where a resource applies: a country, or `001` (UN M49) for the whole world. */
export const jurisdictionSchema = z
  .string()
  .regex(/^([A-Z]{2}|001)$/, `must be a two-letter country code such as "GB", or "${WORLDWIDE}" for the whole world`)
  .refine(isCountry, 'must be the ISO 3166-1 code of a country, such as "GB"')
  .describe('ISO 3166-1 alpha-2 country code, or "001" for the whole world');

function oneLineUpTo(longest: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest)
    .regex(/^[^\n<>]*$/, 'must be one line without < or >');
}

/** One line of text without markup. */
export const lineSchema = oneLineUpTo(300);

/** A short paragraph without markup. */
export const paragraphSchema = oneLineUpTo(600);

type PerLocale<S extends z.ZodType> = z.ZodObject<Record<LocaleId, S>, z.core.$strict>;

/** The same field in every published locale; none may be missing. */
export function perLocale<S extends z.ZodType>(schema: S): PerLocale<S> {
  const shape = Object.fromEntries(LOCALE_IDS.map((locale) => [locale, schema]));
  return z.strictObject(shape as Record<LocaleId, S>);
}

/** The same field in some of the published locales. */
export function inSomeLocales<S extends z.ZodType>(schema: S) {
  return perLocale(schema).partial();
}

/** One line in every locale. */
export const localizedLineSchema = perLocale(lineSchema);

/** Dates of a review: when it was last done, when it is due next, by whom, and what was noticed. */
export const reviewSchema = z
  .strictObject({
    last: daySchema,
    next: daySchema,
    by: lineSchema,
    note: inSomeLocales(lineSchema).optional().describe('What the review noticed, for readers'),
  })
  .refine((review) => review.next > review.last, { path: ['next'], error: 'must be later than review.last' })
  .describe('When it was last reviewed, when the next review is due, and by whom');

/** Review dates as written in a file. */
export type ReviewData = z.infer<typeof reviewSchema>;

const translationSchema = z
  .strictObject({
    of: z.enum(LOCALE_IDS).describe('The locale this text was translated from'),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'must be the 12 characters (0-9, a-f) that the content check prints')
      .describe('Fingerprint of the source text at the time; another one means the source has changed since'),
    method: z.enum(TRANSLATION_METHODS),
  })
  .describe('From what and how this text was translated; left out where it was written in this language');

/** Fields every text of ours carries: who vouches for it, and what it was translated from. */
const textStateShape = {
  status: z.enum(TEXT_STATUSES).describe('draft until a named person has reviewed it'),
  reviewer: lineSchema.optional().describe('Name and role of the person who reviewed the text'),
  reviewedOn: daySchema.optional(),
  translation: translationSchema.optional(),
};

/** Fields of a text with a file of its own: who vouches for it, and why it may be hard to read. */
export const proseStateShape = {
  ...textStateShape,
  readingWaiver: lineSchema.optional().describe('Why this text may be harder to read than the limit of its language'),
};

const textStateSchema = z.strictObject(textStateShape);
/** Who vouches for a text, and what it was translated from. */
export type TextStateData = z.infer<typeof textStateSchema>;

/** The state of a record's texts, one per locale. */
export const textStatesSchema = perLocale(textStateSchema).describe('Who vouches for the texts of this record');

/** The states of texts that need not be there in every locale. */
export const someTextStatesSchema = inSomeLocales(textStateSchema).describe('Who vouches for the texts of this record');
