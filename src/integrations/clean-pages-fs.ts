import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutIndexerAttributes } from './indexer-attributes.ts';

/**
 * Takes what only the indexer reads out of a page, so that no reader has to load it.
 * @param html What is in the file.
 */
export function cleanPage(file: string, html: string): void {
  const clean = withoutIndexerAttributes(html);
  if (clean !== html) writeFileSync(file, clean);
}

/** Does so with pages of a site. */
export function cleanPages(site: string, paths: readonly string[]): void {
  for (const path of paths) cleanPage(join(site, path), readFileSync(join(site, path), 'utf8'));
}
