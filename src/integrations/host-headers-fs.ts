import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DESK_HEADERS, HEADER_BLOCKS, headersFile } from './host-headers.ts';

/**
 * Writes `_headers` beside the pages.
 * @param options.desk Whether the desk pages are among them.
 */
export function hostHeaders({ desk }: { desk: boolean }): AstroIntegration {
  const blocks = desk ? [...HEADER_BLOCKS, DESK_HEADERS] : HEADER_BLOCKS;
  return {
    name: 'signpost-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(blocks)),
    },
  };
}
