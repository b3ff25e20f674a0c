import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { timed } from '../build/timed-config-fs.ts';

/** Pagefind as it comes: one call for the whole folder. */
const search = {
  name: 'floor-search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const path = fileURLToPath(dir);
      const { index } = await pagefind.createIndex();
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: `${path}pagefind` });
      await pagefind.close();
    },
  },
};

export default timed(
  defineConfig({
    outDir: process.env.FLOOR_OUT,
    cacheDir: process.env.FLOOR_CACHE,
    devToolbar: { enabled: false },
    integrations: [mdx(), search],
  }),
);
