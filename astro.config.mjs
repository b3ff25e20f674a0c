import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildDay } from './src/domain/calendar.ts';
import { isOfOneLocale } from './src/i18n/list-addresses.ts';
import { PUBLISHED_LOCALES } from './src/i18n/published-locales.ts';
import { buildAgain } from './src/integrations/build-again/build-again-fs.ts';
import { checkedCache } from './src/integrations/checked-cache-fs.ts';
import { componentExamples } from './src/integrations/component-examples.ts';
import { contentCheck } from './src/integrations/content-check-fs.ts';
import { deskPages } from './src/integrations/desk-pages-fs.ts';
import { embedSizesFile } from './src/integrations/embed-sizes-fs.ts';
import { embedFiles } from './src/integrations/embed-files-fs.ts';
import { hostHeaders } from './src/integrations/host-headers-fs.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { movedPagesAndRedirects } from './src/integrations/moved-pages-fs.ts';
import { offlinePacks } from './src/integrations/offline-packs-fs.ts';
import { offlineScripts } from './src/integrations/offline-scripts-fs.ts';
import { notFoundPages } from './src/integrations/not-found-pages-fs.ts';
import { LocaleLinks } from './src/integrations/locale-links.ts';
import { manifestFile } from './src/integrations/manifest-file-fs.ts';
import { wholeOutput } from './src/integrations/output/whole-output-fs.ts';
import { searchIndex } from './src/integrations/search-index-fs.ts';

/** What builds keep for the next one. */
const cache = process.env.SIGNPOST_CACHE ?? './node_modules/.astro';
const content = process.env.SIGNPOST_CONTENT ?? './src/content';
const today = buildDay(process.env.SIGNPOST_TODAY);
/** The desk pages are for the team: the public site is built without them. */
const desk = process.env.SIGNPOST_DESK === '1';
const examples = process.env.SIGNPOST_EXAMPLES === '1';
/** The desk pages and the examples show more than the catalog, so a build with them is always a whole one. */
const again = process.env.SIGNPOST_INCREMENTAL === '1' && !desk && !examples ? buildAgain({ content }) : undefined;
const output = wholeOutput({ content, inPlace: again !== undefined });
const localeLinks = new LocaleLinks(Object.fromEntries(PUBLISHED_LOCALES.map(({ id, lang }) => [id, lang])));

const siteMap = sitemap({
  filter: (address) => {
    if (/\/404|^[^/]+\/\/[^/]+\/(?:embed|desk)\//.test(address)) return false;
    localeLinks.add(address);
    return true;
  },
  // A part of a list that other locales need not have has no translations.
  serialize: (entry) => ({
    ...entry,
    links: isOfOneLocale(new URL(entry.url).pathname) ? undefined : localeLinks.of(entry.url),
  }),
  namespaces: { news: false, image: false, video: false },
});

export default defineConfig({
  // Where the site will be published; canonical addresses and the site map need it.
  site: process.env.SIGNPOST_SITE ?? 'http://localhost:4321',
  outDir: process.env.SIGNPOST_OUT ?? './dist',
  cacheDir: cache,
  trailingSlash: 'always',
  // While one page is written, the next is rendered. What a page reads can only be noticed where they come one after the other.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: again ? 1 : 4 },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck({ root: content, today }),
    output.first,
    checkedCache(),
    liveContent(),
    componentExamples({ enabled: examples }),
    deskPages({ enabled: desk, root: content, today, words: process.env.SIGNPOST_WORDS }),
    mdx(),
    again?.withEveryPage(siteMap) ?? siteMap,
    notFoundPages(),
    embedFiles(),
    offlineScripts(),
    hostHeaders({ desk }),
    movedPagesAndRedirects(),
    searchIndex(again),
    embedSizesFile(),
    offlinePacks(),
    manifestFile({
      root: content,
      today,
      commit: process.env.SIGNPOST_COMMIT,
      key: process.env.SIGNPOST_SIGNING_KEY,
    }),
    ...(again ? [again.integration] : []),
    output.last,
  ],
  vite: {
    cacheDir: `${cache}/vite`,
    // Small scripts stay files of their own: the Content Security Policy allows no inline script.
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainDynamicImports()],
    // Short names: every page spells out that of its script.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
  },
});

/** `_astro/SiteScript.[hash].js` for the script of `SiteScript.astro`. */
function scriptName({ name }) {
  return `_astro/${name.split('.')[0]}.[hash].js`;
}

/**
 * Lets scripts load others on demand without Vite's helper, which would be a request of its own on every page: it waits for
 * style sheets, and scripts here have none.
 */
function plainDynamicImports() {
  return {
    name: 'signpost-plain-dynamic-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
