import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { searchRecords } from '../feeds/search-records.ts';

/** Records for the search index. The search integration reads this file after the build and removes it. */
export const GET: APIRoute = async () => {
  const { resources, topics } = await loadCatalog();
  return new Response(JSON.stringify(searchRecords(resources, topics)));
};
