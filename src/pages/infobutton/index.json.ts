import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { infobuttonIndex } from '../../feeds/infobutton/index-file.ts';
import { mappedCodes } from '../../feeds/infobutton/mapped-codes.ts';

/** What clinical record systems can ask for. */
export const GET: APIRoute = async ({ site }) => {
  const { topics, settings } = await loadCatalog();
  const codes = mappedCodes(topics, settings.infobutton.unconfirmedCodes);
  return new Response(JSON.stringify(infobuttonIndex(topics, codes, String(site))));
};
