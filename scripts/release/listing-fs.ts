import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashFiles, listFolder } from '../../manifest/folder-fs.ts';

/** The files of a folder: hashes (SHA-256, hexadecimal) by path, with `/` between folders. */
export type Listing = ReadonlyMap<string, string>;

/**
 * Reads every file of a folder.
 * @throws Error where something is neither file nor folder: a link could lead out of what is released.
 */
export async function listingOf(folder: string): Promise<Listing> {
  const { files, others } = listFolder(folder);
  if (others[0] !== undefined) throw new Error(`${join(folder, others[0])} is neither a file nor a folder`);
  return new Map((await hashFiles(folder, files)).map(({ path, sha256 }) => [path, sha256]));
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
