import { z } from 'astro/zod';
import { address, day } from './base.ts';

/**
 * Shapes after the Human Services Data Specification 3.2 (Open Referral), with the fields we have data for. Names of fields are
 * those of the specification.
 */
const uuid = z.uuid();

const identifier = z.strictObject({
  id: uuid,
  organization_id: uuid,
  identifier_scheme: z.string(),
  identifier_type: z.string(),
  identifier: z.string(),
});

const organization = z.strictObject({
  id: uuid,
  name: z.string(),
  alternate_name: z.string().optional(),
  description: z.string().describe('Kind of body and country; we hold no description of organizations'),
  website: address.optional(),
  parent_organization_id: uuid.optional(),
  organization_identifiers: z.array(identifier).min(1).describe('Our own stable id'),
});
/** An organization after HSDS. */
export type HsdsOrganization = z.infer<typeof organization>;

const language = z.strictObject({
  id: uuid,
  service_id: uuid,
  name: z.string(),
  code: z.string().describe('ISO 639 code'),
  note: z.string(),
});

const phone = z.strictObject({
  id: uuid,
  service_id: uuid,
  number: z.string(),
  type: z.literal('voice'),
  description: z.string(),
});

const serviceArea = z.strictObject({ id: uuid, service_id: uuid, name: z.string() });

const service = z.strictObject({
  id: uuid,
  organization_id: uuid.optional().describe('Left out for a number of no organization, such as an emergency number'),
  name: z.string(),
  description: z.string().optional(),
  url: address.describe('The page of the service, or the page that gives its number'),
  status: z.literal('active').describe('Listed by us; withdrawn services are left out'),
  assured_date: day.describe('The day we last reviewed the entry'),
  last_modified: z.iso.datetime(),
  languages: z.array(language).describe('Languages of the page'),
  phones: z.array(phone).describe('Numbers for which our content names a source'),
  service_areas: z.array(serviceArea).min(1).describe('Countries its advice applies to'),
});
/** A service after HSDS. */
export type HsdsService = z.infer<typeof service>;

/** One page that holds everything, in the form of a paged answer of the HSDS API. */
function pageOf<S extends z.ZodType>(contents: S) {
  return z.strictObject({
    total_items: z.int(),
    total_pages: z.literal(1),
    page_number: z.literal(1),
    size: z.int(),
    first_page: z.literal(true),
    last_page: z.literal(true),
    empty: z.boolean(),
    contents: z.array(contents),
  });
}

/** Support organizations after HSDS. */
export const hsdsOrganizationsContract = pageOf(organization);
/** Support services after HSDS. */
export const hsdsServicesContract = pageOf(service);
