import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder: hashes (SHA-256, hexadecimal) by path, with `/` between folders. */
export type Listing = ReadonlyMap<string, string>;

/** How many files are read or written at once. */
const AT_ONCE = 16;

/** Does something for each of many things, several at a time. */
export async function forEach<T>(things: Iterable<T>, action: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things].reverse();
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await action(thing);
  });
  await Promise.all(lanes);
}

/** The hash of a file. */
export async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/**
 * Reads every file of a folder.
 * @throws Error where something is neither file nor folder: a link could lead out of what is released.
 */
export async function listFolder(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  if (others[0]) throw new Error(`${join(others[0].parentPath, others[0].name)} is neither a file nor a folder`);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
  const hashes = new Map<string, string>(paths.map((path) => [path, '']));
  await forEach(paths, async (path) => void hashes.set(path, await hashOf(join(folder, path))));
  return hashes;
}

/** A listing as text that `sha256sum --check` reads, within the folder. */
export function listingText(listing: Listing): string {
  return [...listing].map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/** Reads such a text again. */
export function readListing(text: string): Listing {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/** A name for what a folder holds: the same files have the same one. */
export function digestOf(listing: Listing): string {
  return createHash('sha256').update(listingText(listing)).digest('hex').slice(0, 16);
}

/** What of a folder is not as listed; empty when all of it is. */
export function differences(wanted: Listing, found: Listing): string[] {
  const paths = new Set([...wanted.keys(), ...found.keys()]);
  return [...paths].filter((path) => wanted.get(path) !== found.get(path)).sort();
}
