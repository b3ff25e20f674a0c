import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { movesOf } from '../feeds/moves.ts';

/** Ids that have changed. The integration for moved pages reads this file after the build and removes it. */
export const GET: APIRoute = async () => {
  const { allResources, allCampaigns, allClinics, ...content } = await loadCatalog();
  const moves = movesOf({ ...content, resources: allResources, campaigns: allCampaigns, clinics: allClinics });
  return new Response(JSON.stringify(moves));
};
