import { readdirSync, statSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileMark } from './memory.ts';

/** Files removed side by side. */
const AT_ONCE = 64;

/** The mark of a file; `undefined` when there is none. */
export function markOf(file: string): FileMark | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, mtimeMs: found.mtimeMs } : undefined;
}

/** The marks of files below a folder, by path. */
export function marksOf(folder: string, paths: readonly string[]): Map<string, FileMark> {
  const marks = new Map<string, FileMark>();
  for (const path of paths) {
    const mark = markOf(join(folder, path));
    if (mark) marks.set(path, mark);
  }
  return marks;
}

/** Removes files below a folder, and folders that are empty then, as a build into an empty folder would not have them. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  await eachOf(paths, (path) => rm(join(folder, path), { force: true }));
  const folders = new Set(paths.map((path) => dirname(path)));
  for (const path of folders) await removeEmpty(folder, path);
}

/** Every file below a folder, by path with slashes. */
export function pathsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) =>
    join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
  );
}

async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let each = path; each !== '.' && each !== ''; each = dirname(each)) {
    const gone = await rmdir(join(folder, each)).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}

async function eachOf(paths: readonly string[], act: (path: string) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) await act(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
