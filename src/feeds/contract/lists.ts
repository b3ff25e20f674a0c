import { z } from 'astro/zod';
import {
  CARE_LEVELS,
  CLINIC_KINDS,
  FACT_BOUNDS,
  FACT_COPIES,
  FACT_KINDS,
  FACT_UNITS,
  MARK_IDS,
  ORGANIZATION_KINDS,
  RIGHT_KINDS,
  SUBDIVISION_IDS,
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
  locale,
  pages,
  perLocale,
  recallNotice,
  reviewData,
  reviewState,
  section,
  textStates,
} from './base.ts';
import { resourceChange, withdrawalReason } from './resource.ts';

const organizationRecord = z.strictObject({
  id,
  pages,
  name: z.string().describe('Name as the organization writes it'),
  lang: languageTag.describe('Language of the name'),
  names: inSomeLocales(z.string()).optional().describe('Its own name in other languages'),
  abbreviation: z.string().optional(),
  formerNames: z.array(z.string()).optional(),
  kind: z.enum(ORGANIZATION_KINDS),
  country: z.string().describe('ISO 3166-1 alpha-2 country code'),
  partOf: id.optional().describe('Organization it belongs to'),
  mark: z.enum(MARK_IDS).optional(),
  url: address.optional(),
  resources: z.array(id).describe('Resources of it that lists show'),
});
/** A publisher. */
export type OrganizationRecord = z.infer<typeof organizationRecord>;

/** Every publisher. */
export const organizationsContract = documentOf('organizations', { organizations: z.array(organizationRecord) });

const clinicRecord = z.strictObject({
  id,
  pages,
  name: z.string(),
  lang: languageTag.describe('Language of the name'),
  names: inSomeLocales(z.string()).optional(),
  kind: z.enum(CLINIC_KINDS),
  organization: id.optional().describe('The clinic among the publishers'),
  basis: z
    .strictObject({ resource: id, on: day, note: perLocale(z.string()) })
    .optional()
    .describe('What the entry rests on, where the clinic has not written it itself'),
  country: z.string().describe('Country whose emergency numbers and advice apply'),
  place: perLocale(z.string()).optional(),
  website: address.optional(),
  phones: z.array(
    z.strictObject({
      label: perLocale(z.string()),
      number: z.string(),
      hours: perLocale(z.string()).optional(),
      level: z.enum(CARE_LEVELS).optional(),
    }),
  ),
  emergency: perLocale(z.string()),
  languages: z.array(languageTag).describe('Languages it lists resources in, the first one first'),
  topics: z.array(
    z.strictObject({
      topic: id,
      sections: z.array(section).optional().describe('Sections it shows; all when left out'),
      hubs: perLocale(address).describe('The topic with the clinic’s own advice, as one document per locale'),
    }),
  ),
  added: day,
  review: reviewData,
  reviewState,
  texts: textStates,
  notice: recallNotice,
});
/** A clinic that shows our content to its own patients. */
export type ClinicRecord = z.infer<typeof clinicRecord>;

/** Every clinic. */
export const clinicsContract = documentOf('clinics', { clinics: z.array(clinicRecord) });

const right = z.strictObject({
  kind: z.enum(RIGHT_KINDS),
  order: z.int().describe('Position among the facts of its kind'),
  topics: z.array(id).describe('Topics whose pages lead to it'),
  parts: z.array(z.enum(SUBDIVISION_IDS)).optional().describe('Parts of the country it holds for (ISO 3166-2)'),
});

/** A figure, an instruction or a right with its source. */
export const factRecord = z.strictObject({
  id,
  kind: z.enum(FACT_KINDS),
  value: z
    .strictObject({
      amount: z.number().optional(),
      from: z.number().optional(),
      to: z.number().optional(),
      unit: z.enum(FACT_UNITS),
      bound: z.enum(FACT_BOUNDS).optional(),
    })
    .optional()
    .describe('The figure as the source gives it: "amount", or a range "from" and "to"'),
  denominator: perLocale(z.string()).optional().describe('What is counted'),
  jurisdictions: z.array(jurisdiction).min(1),
  source: z.strictObject({
    resource: id,
    section: z.string().optional().describe('Heading in the source'),
    edition: z.string().optional().describe('Year, month or day of the edition'),
    copy: z.enum(FACT_COPIES).optional().describe('What was read in place of the source'),
    on: day.describe('The day we read it'),
  }),
  right: right.optional().describe('For what people can count on: where the page of a country shows it'),
  text: perLocale(z.string()).describe('One whole sentence, without the name of the source'),
  review: reviewData,
  reviewState,
  texts: textStates,
  notice: recallNotice,
});

/** The registry of facts. */
export const factsContract = documentOf('facts', { facts: z.array(factRecord) });

/** What a change can be about. */
export const CHANGE_KINDS = ['topic', 'guide', 'campaign', 'resource', 'story', 'term', 'clinic', 'recall'] as const;

const changeRecord = z.strictObject({
  on: day,
  kind: z.enum(CHANGE_KINDS),
  id,
  change: z
    .enum([...resourceChange.options, 'recalled', 'recall-ended'])
    .describe('"added" for everything but resources and recalls'),
  reason: withdrawalReason.optional().describe('Why it was withdrawn'),
  title: foreignText.describe('Title of the original'),
  pages,
  document: address
    .optional()
    .describe('Its own document, for topics, campaigns and resources; that of the resource for a story'),
});
/** Something that happened in the directory. */
export type ChangeRecord = z.infer<typeof changeRecord>;

/** Everything that happened, the latest first. */
export const changesContract = documentOf('changes', { changes: z.array(changeRecord) });

const term = z.strictObject({
  id: z.string(),
  labels: perLocale(z.string()).optional().describe('Its words per locale, where pages show any'),
  group: z.string().optional().describe('For a section: the group it stands in'),
  oid: z.string().optional().describe('For a code system: its HL7 object identifier'),
  url: address.optional(),
  on: day.optional().describe('For a source: its date, or the day we looked at it'),
});

/** Every closed list of values, with its words. */
export const vocabularyContract = documentOf('vocabulary', {
  lists: z.array(z.strictObject({ id: z.string(), values: z.array(term) })),
});
/** Every closed list of values. */
export type VocabularyDocument = z.infer<typeof vocabularyContract>;

/** Languages of the site and of the resources. */
export const languagesContract = documentOf('languages', {
  locales: z.array(
    z.strictObject({
      id: locale,
      lang: languageTag,
      dir: direction,
      name: z.string().describe('Name of the language in itself'),
      home: address,
      resources: z.int().describe('Resources with a version in this language'),
    }),
  ),
  languages: z.array(
    z.strictObject({
      tag: languageTag,
      dir: direction,
      name: z.string().describe('Name of the language in itself'),
      names: perLocale(z.string()),
      resources: z.int().describe('Resources with a version in this language'),
    }),
  ),
});
/** Languages of the site and of the resources. */
export type LanguagesDocument = z.infer<typeof languagesContract>;
