import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { searchRecords } from '../feeds/search-records.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';

/** Records for the search indexes by locale. The search integration reads this file after the build and removes it. */
export const GET: APIRoute = async () => {
  const content = await loadCatalog();
  const records = PUBLISHED_LOCALE_IDS.map((locale) => [locale, searchRecords(content, locale)]);
  return new Response(JSON.stringify(Object.fromEntries(records)));
};
