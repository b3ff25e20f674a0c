import type { z } from 'astro/zod';
import { byPublisher } from '../../domain/browse.ts';
import { daysOfResource } from '../../domain/content-days.ts';
import type { Organization, Resource } from '../../domain/entities.ts';
import type { OrganizationRecord, organizationsContract } from '../contract.ts';
import { documentHead, pagesOf, type ApiContext } from './api-content.ts';

/** Every publisher. */
export function organizationsDocument(context: ApiContext): z.infer<typeof organizationsContract> {
  const { organizations, resources } = context.content;
  const published = byPublisher(resources);
  return {
    ...documentHead('organizations', resources.flatMap(daysOfResource), context.content),
    organizations: organizations.map((organization) =>
      organizationRecord(organization, published.get(organization.id) ?? [], context),
    ),
  };
}

function organizationRecord(
  organization: Organization,
  resources: readonly Resource[],
  context: ApiContext,
): OrganizationRecord {
  const shown = { ...organization };
  // For those who ask for their addresses; data names things by the ids that they have.
  delete shown.formerIds;
  return {
    ...shown,
    pages: pagesOf(context, (urls) => urls.organization(organization.id)),
    resources: resources.map(({ id }) => id),
  };
}
