import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildDay } from './src/domain/calendar.ts';
import { LOCALES } from './src/i18n/locales.ts';
import { INFOBUTTON_ROOT } from './src/infobutton/files.ts';
import { componentExamples } from './src/integrations/component-examples.ts';
import { contentCheck } from './src/integrations/content-check-fs.ts';
import { deskPages } from './src/integrations/desk-pages-fs.ts';
import { embedSizesFile } from './src/integrations/embed-sizes-fs.ts';
import { embedFiles } from './src/integrations/embed-files-fs.ts';
import { hostHeaders } from './src/integrations/host-headers-fs.ts';
import { offlinePacks } from './src/integrations/offline-packs-fs.ts';
import { offlineScripts } from './src/integrations/offline-scripts-fs.ts';
import { notFoundPages } from './src/integrations/not-found-pages-fs.ts';
import { searchIndex } from './src/integrations/search-index-fs.ts';

const content = process.env.SIGNPOST_CONTENT ?? './src/content';
const today = buildDay(process.env.SIGNPOST_TODAY);
/** The desk pages are for the team: the public site is built without them. */
const desk = process.env.SIGNPOST_DESK === '1';
const languages = Object.fromEntries(Object.values(LOCALES).map(({ id, lang }) => [id, lang]));

export default defineConfig({
  // Where the site will be published; canonical addresses and the site map need it.
  site: process.env.SIGNPOST_SITE ?? 'http://localhost:4321',
  outDir: process.env.SIGNPOST_OUT ?? './dist',
  cacheDir: process.env.SIGNPOST_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck({ root: content, today }),
    componentExamples({ enabled: process.env.SIGNPOST_EXAMPLES === '1' }),
    deskPages({ enabled: desk, root: content, today, words: process.env.SIGNPOST_WORDS }),
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: languages },
      filter: (address) => !/\/404|^[^/]+\/\/[^/]+\/(?:embed|desk)\//.test(address),
      // A page above the languages is not the English page, though both would be filed under the default locale.
      serialize: ({ links, ...entry }) => ({
        ...entry,
        links: links?.filter(({ url }) => !['/', INFOBUTTON_ROOT].includes(new URL(url).pathname)),
      }),
      namespaces: { news: false, image: false, video: false },
    }),
    notFoundPages(),
    embedFiles(),
    offlineScripts(),
    hostHeaders({ desk }),
    searchIndex(),
    embedSizesFile(),
    offlinePacks(),
  ],
  vite: {
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
