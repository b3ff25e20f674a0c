import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { offlinePlans } from '../feeds/offline-plan.ts';
import { pageContext } from '../i18n/page-context.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';

/**
 * What the packs are made for that readers may keep on their device; an empty list where they may not. The integration that makes them
 * reads this file after the build and removes it.
 */
export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const plans =
    catalog.settings.offline === false
      ? []
      : PUBLISHED_LOCALE_IDS.flatMap((id) => offlinePlans(catalog, pageContext(id)));
  return Response.json(plans);
};
