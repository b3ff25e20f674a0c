import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { embedSizes, type SiteFiles } from '../embedding/measure.ts';
import { SIZES_FILE } from '../embedding/sizes.ts';

/** Writes down what each hub loads on another website, measured on the files of the built site. */
export function embedSizesFile(): AstroIntegration {
  return {
    name: 'signpost-embed-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const names = readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' });
        const files = new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
        const site: SiteFiles = {
          paths: [...files].sort(),
          text: (path) => readFile(new URL(`.${path}`, dir), 'utf8'),
          compressed: async (path) => gzipSync(await readFile(new URL(`.${path}`, dir)), { level: 9 }).length,
        };
        await writeFile(new URL(`.${SIZES_FILE}`, dir), JSON.stringify(await embedSizes(site)));
      },
    },
  };
}
