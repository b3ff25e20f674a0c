import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What pages are made from besides content. */
const SOURCES = ['src', 'embed', 'librarian', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Settings by which the same sources make other pages. The day is none: pages read it from the catalog. */
const SETTINGS = ['SIGNPOST_CONTENT', 'SIGNPOST_SITE', 'SIGNPOST_PSEUDO_LOCALE', 'NODE_ENV'];

/**
 * A digest of everything but content that a page is made from: sources, packages, settings and the version of Node.
 * @param root Folder of the project.
 * @param content Folder of the content, as an absolute path.
 */
export async function sourcesDigest(root: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const source of SOURCES) {
    for (const file of await filesOf(join(root, source), content)) {
      hash.update(`${relative(root, file)}\n`).update(await readFile(file));
    }
  }
  return hash.digest('base64url');
}

async function filesOf(path: string, content: string): Promise<string[]> {
  if (path === content) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  const files = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const child = join(path, entry.name);
        return entry.isDirectory() ? filesOf(child, content) : [child];
      }),
  );
  return files.flat();
}
