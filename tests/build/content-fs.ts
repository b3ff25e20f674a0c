import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A content file, read. */
export interface ContentEntry {
  /** Path below the folder it was looked for in. */
  file: string;
  /** The whole of a YAML file, or the front matter of a text. */
  data: unknown;
  /** What stands below the front matter; empty for YAML files. */
  body: string;
}

/** Reads every content file below a folder, apart from the site's own reader. */
export function readContentEntries(folder: string): ContentEntry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const [, matter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
      return { file, data: parse(matter ?? source) as unknown, body: body ?? '' };
    });
}
