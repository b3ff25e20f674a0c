import type { z } from 'astro/zod';
import type { CareCountry, Organization, Resource } from '../../domain/entities.ts';
import { pageContext } from '../../i18n/page-context.ts';
import type { ApiContext } from '../api/api-content.ts';
import type { HsdsOrganization, HsdsService, hsdsOrganizationsContract, hsdsServicesContract } from '../contract.ts';
import { hsdsId } from './hsds-id.ts';
import { contactService, resourceService, type NumberedContact } from './hsds-service.ts';

/** Organizations that support people: publishers of what topics list as places to turn to. */
export function hsdsOrganizations(context: ApiContext): z.infer<typeof hsdsOrganizationsContract> {
  const { organizations } = context.content;
  const publishing = new Set(supporting(context).flatMap(({ publishers }) => publishers.map(({ id }) => id)));
  const listed = organizations.filter(({ id }) => publishing.has(id));
  const ids = new Set(listed.map(({ id }) => id));
  return pageOf(listed.map((organization) => organizationEntry(organization, ids)));
}

/** What they offer, and the numbers to call in a country. */
export function hsdsServices(context: ApiContext): z.infer<typeof hsdsServicesContract> {
  const { careCountries, resources } = context.content;
  const services = supporting(context);
  const contacts = careCountries.flatMap(numberedContacts);
  const own = new Set(services.map(({ id }) => id));
  return pageOf([
    ...services.map((resource) =>
      resourceService(
        resource,
        contacts.filter(({ source }) => source === resource.id),
      ),
    ),
    ...contacts
      .filter(({ source }) => !own.has(source))
      .flatMap((contact) => {
        const source = resources.find(({ id }) => id === contact.source);
        return source ? [contactService(contact, source)] : [];
      }),
  ]);
}

/** Resources that topics list as places to turn to. */
function supporting({ content }: ApiContext): Resource[] {
  return content.resources.filter(({ placements }) => placements.some(({ section }) => section === 'find-an-expert'));
}

/** Contacts with a number, each with the resource that gives it. */
function numberedContacts({ country, contacts, review }: CareCountry): NumberedContact[] {
  return contacts.flatMap(({ number, source, text }) =>
    number !== undefined && source !== undefined
      ? [{ country, number, source, text: text.en, reviewed: review.last }]
      : [],
  );
}

function organizationEntry(organization: Organization, listed: ReadonlySet<string>): HsdsOrganization {
  const { id, name, abbreviation, kind, country, partOf, url } = organization;
  const { t, format } = pageContext('en');
  return {
    id: hsdsId('organization', id),
    name,
    ...(abbreviation !== undefined && { alternate_name: abbreviation }),
    description: format.series([t(`kind.${kind}`), format.region(country)]),
    ...(url !== undefined && { website: url }),
    ...(partOf !== undefined && listed.has(partOf) && { parent_organization_id: hsdsId('organization', partOf) }),
    organization_identifiers: [
      {
        id: hsdsId('identifier', id),
        organization_id: hsdsId('organization', id),
        identifier_scheme: 'signpost',
        identifier_type: 'directory',
        identifier: id,
      },
    ],
  };
}

/** All of a list as its one and only page. */
function pageOf<T extends HsdsOrganization | HsdsService>(contents: T[]) {
  return {
    total_items: contents.length,
    total_pages: 1 as const,
    page_number: 1 as const,
    size: contents.length,
    first_page: true as const,
    last_page: true as const,
    empty: contents.length === 0,
    contents,
  };
}
