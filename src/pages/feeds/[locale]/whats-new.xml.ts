import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadCatalog } from '../../../catalog/catalog.ts';
import { localePaths } from '../../../catalog/paths.ts';
import { changeEntry } from '../../../wording/changes.ts';
import { whatsNew, type DirectoryChange } from '../../../domain/whats-new.ts';
import { pageContext } from '../../../i18n/page-context.ts';
import type { LocaleId } from '../../../schemas/vocabulary.ts';

export const getStaticPaths = localePaths;

/** What was added, reviewed, moved or withdrawn, as RSS 2.0. */
export const GET: APIRoute = async ({ params, site }) => {
  const page = pageContext(params['locale'] as LocaleId);
  const catalog = await loadCatalog();
  return rss({
    title: `${page.t('site.name')}: ${page.t('whatsNew.title')}`,
    description: page.t('whatsNew.description'),
    site: new URL(page.urls.home, site).href,
    trailingSlash: true,
    customData: `<language>${page.locale.lang}</language>`,
    items: whatsNew(catalog).flatMap(({ day, changes }) =>
      changes.map((change) => {
        const entry = changeEntry(change, page);
        return {
          title: entry.title,
          description: [entry.change, entry.note, entry.description].filter(Boolean).join('. '),
          link: entry.path,
          pubDate: new Date(`${day}T00:00:00Z`),
          customData: identity(change, day, new URL(entry.path, site).href),
        };
      }),
    ),
  });
};

/** What tells a later change of a resource from the others: they share an address, which an addition goes by alone. */
function identity(change: DirectoryChange, day: string, address: string): string {
  if (change.kind === 'recall') {
    return `<guid isPermaLink="false">${address}#${change.recall.id}${change.ended ? '-ended' : ''}</guid>`;
  }
  const isLater = change.kind === 'resource' && change.change !== 'added';
  return isLater
    ? `<guid isPermaLink="false">${address}#${day}-${change.change}</guid>`
    : `<guid isPermaLink="true">${address}</guid>`;
}
