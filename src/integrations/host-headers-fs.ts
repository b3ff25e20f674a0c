import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DESK_HEADERS, HEADER_BLOCKS, headersFile } from './host-headers.ts';

/** What Cloudflare leaves out of an upload: hidden files, what is written for hosts, and copies that it compresses itself. */
const NOT_UPLOADED = ['.*', '/_*', '!/_astro', '*.br', '*.gz', '*.zst'];

/**
 * Writes `_headers` beside the pages, and `.assetsignore`.
 * @param options.desk Whether the desk pages are among them.
 */
export function hostHeaders({ desk }: { desk: boolean }): AstroIntegration {
  const blocks = desk ? [...HEADER_BLOCKS, DESK_HEADERS] : HEADER_BLOCKS;
  return {
    name: 'signpost-host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(blocks));
        await writeFile(new URL('.assetsignore', dir), `${NOT_UPLOADED.join('\n')}\n`);
      },
    },
  };
}
