import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { scripts } from 'virtual:signpost-offline';

/** The scripts that belong to keeping topics on a device, besides the service worker. */
export async function getStaticPaths() {
  const { settings } = await loadCatalog();
  if (settings.offline === false) return [];
  return [
    { params: { file: 'page' }, props: { text: scripts.page } },
    { params: { file: 'note' }, props: { text: scripts.note } },
  ];
}

/** A script. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
