import type { z } from 'astro/zod';
import { ofPublisher } from '../../domain/browse.ts';
import { daysOfResource } from '../../domain/content-days.ts';
import type { Organization } from '../../domain/entities.ts';
import type { OrganizationRecord, organizationsContract } from '../contract.ts';
import { documentHead, pagesOf, type ApiContext } from './api-content.ts';

/** Every publisher. */
export function organizationsDocument(context: ApiContext): z.infer<typeof organizationsContract> {
  const { organizations, resources } = context.content;
  return {
    ...documentHead('organizations', resources.flatMap(daysOfResource), context.content),
    organizations: organizations.map((organization) => organizationRecord(organization, context)),
  };
}

function organizationRecord(organization: Organization, context: ApiContext): OrganizationRecord {
  const shown = { ...organization };
  // For those who ask for their addresses; data names things by the ids that they have.
  delete shown.formerIds;
  return {
    ...shown,
    pages: pagesOf(context, (urls) => urls.organization(organization.id)),
    resources: ofPublisher(organization.id, context.content.resources).map(({ id }) => id),
  };
}
