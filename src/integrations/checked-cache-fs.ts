import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Content as Astro has read it, which builds use again for files that have not changed. */
const STORE = 'data-store.json';

/** Its SHA-256, as the last whole build has left it. */
const SUM = 'data-store.sha256';

/**
 * Uses the content cache of the last build only when it is as that build left it. Astro looks whether it can be read, not whether
 * it is right, and a wrong character in it would be one on the site.
 */
export function checkedCache(): AstroIntegration {
  let store: URL;
  let sum: URL;
  return {
    name: 'signpost-checked-cache',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        [store, sum] = [new URL(STORE, config.cacheDir), new URL(SUM, config.cacheDir)];
        const [found, wanted] = [await sumOf(store), await readFile(sum, 'utf8').catch(() => undefined)];
        await rm(sum, { force: true });
        if (found === undefined || found === wanted) return;
        await rm(store);
        logger.info('The content is read anew: the cache was damaged, or left by a build that did not end.');
      },
      'astro:build:done': async () => {
        const found = await sumOf(store);
        if (found !== undefined) await writeFile(sum, found);
      },
    },
  };
}

async function sumOf(file: URL): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
