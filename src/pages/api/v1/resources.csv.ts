import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { resourceTable } from '../../../feeds/api/resource-table.ts';

/** Every language version of every listed resource, one per row. */
export const GET: APIRoute = async () => new Response(resourceTable((await loadCatalog()).resources));
