import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../manifest/in-parallel.ts';
import { withoutIndexerAttributes } from './indexer-attributes.ts';

/** Pages that are read at the same time: a large site has more than may be open at once. */
export const PAGES_AT_ONCE = 8;

/** Takes what only the indexer reads out of pages, so that no reader has to load it. */
export async function cleanPages(site: string, paths: readonly string[]): Promise<void> {
  await inParallel(paths, PAGES_AT_ONCE, async (path) => {
    const html = await readFile(join(site, path), 'utf8');
    const clean = withoutIndexerAttributes(html);
    if (clean !== html) await writeFile(join(site, path), clean);
  });
}
