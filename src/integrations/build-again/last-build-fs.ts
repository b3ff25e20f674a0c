import { existsSync } from 'node:fs';
import type { Memory } from './memory.ts';
import type { MemoryFolder } from './memory-fs.ts';
import { marksOf } from './site-folder-fs.ts';

/** The last build, when a build can go on from it, or why not. */
export type LastBuild = { memory: Memory; missing?: undefined } | { memory?: undefined; missing: string };

/**
 * Looks at the last build.
 * @param folder Where it has left its record.
 * @param site Folder of the built site.
 * @param sources Digest of what pages are made from, see `sourcesDigest`.
 */
export async function lastBuild(folder: MemoryFolder, site: string, sources: string): Promise<LastBuild> {
  const found = await folder.read();
  if ('missing' in found) return found;
  const { memory } = found;
  if (memory.site !== site) return { missing: `the last build went to another folder, ${memory.site}` };
  if (memory.sources !== sources) return { missing: 'something that pages are made from has changed besides content' };
  if (!existsSync(site)) return { missing: `the folder of the built site is not there, ${site}` };
  const changed = (await changedFile(memory, site)) ?? (await lostPage(memory, folder));
  return changed === undefined
    ? { memory }
    : { missing: `the built site has changed since the last build, in ${changed}` };
}

/** A page, or a file of an index, that is no longer as the last build has left it. */
async function changedFile({ pages, indexFiles }: Memory, site: string): Promise<string | undefined> {
  const left = Object.entries(pages).flatMap(([path, { file }]) => (file ? [[path, file] as const] : []));
  const all = [...left, ...Object.entries(indexFiles)];
  const marks = marksOf(
    site,
    all.map(([path]) => path),
  );
  return all.find(([path, { size, mtimeMs }]) => {
    const mark = marks.get(path);
    return mark?.size !== size || mark.mtimeMs !== mtimeMs;
  })?.[0];
}

/** A page whose form for the indexer is gone. */
async function lostPage({ pages }: Memory, folder: MemoryFolder): Promise<string | undefined> {
  const kept = Object.keys(pages).filter((path) => pages[path]?.searched);
  const marks = folder.marksOfPages(kept);
  return kept.find((path) => !marks.has(path));
}
