import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADER_BLOCKS, headersFile } from './host-headers.ts';

/** Writes `_headers` beside the pages. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'signpost-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(HEADER_BLOCKS)),
    },
  };
}
