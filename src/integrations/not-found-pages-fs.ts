import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';

/** Moves each locale's `404/index.html` to `404.html`, where static hosts look for it. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'signpost-not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of PUBLISHED_LOCALE_IDS) {
          await rename(new URL(`${locale}/404/index.html`, dir), new URL(`${locale}/404.html`, dir));
          await rmdir(new URL(`${locale}/404/`, dir));
        }
      },
    },
  };
}
