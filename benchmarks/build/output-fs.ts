import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site weighs. */
export interface Output {
  files: number;
  bytes: number;
  /** Paths of its pages below the site, such as `en/topics/index.html`. */
  pages: readonly string[];
}

/** Counts the files of a built site. */
export function outputOf(site: string): Output {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(site.length + 1).replaceAll('\\', '/')),
  };
}
