import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { scripts } from 'virtual:signpost-offline';

/** The service worker; where readers may not keep anything, one that removes what they have kept, and itself. */
export const GET: APIRoute = async () => {
  const { settings } = await loadCatalog();
  const text = settings.offline === false ? scripts.retire : scripts.worker;
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
