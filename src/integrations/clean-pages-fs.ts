import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutIndexerAttributes } from './indexer-attributes.ts';

/** Takes what only the indexer reads out of pages, so that no reader has to load it. */
export function cleanPages(site: string, paths: readonly string[]): void {
  for (const path of paths) {
    const html = readFileSync(join(site, path), 'utf8');
    const clean = withoutIndexerAttributes(html);
    if (clean !== html) writeFileSync(join(site, path), clean);
  }
}
