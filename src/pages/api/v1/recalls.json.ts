import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { recallsDocument } from '../../../feeds/recalls.ts';

/** Everything that was ever recalled, for copies of the site to follow. */
export const GET: APIRoute = async ({ site }) => Response.json(recallsDocument(await loadCatalog(), String(site)));
