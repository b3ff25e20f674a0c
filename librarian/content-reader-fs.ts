import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { COLLECTIONS, type CollectionDefinition } from '../src/schemas/collections.ts';
import type { Content, Place, RawFile, Unreadable } from './content-model.ts';
import { parseContent, placeOf } from './content-parser.ts';

/** Largest file of a person that is read, in bytes. A content file has a few thousand. */
const LARGEST_FILE = 256 * 1024;

/** Reads every file below a content root. Never throws: a file or folder that cannot be read is part of the answer. */
export function readContent(root: string): Content {
  const shownRoot = shown(root);
  return parseContent(shownRoot, readFolder(root, '', shownRoot));
}

// One file after the other: thousands opened at once would exceed what a system allows.
function readFolder(root: string, folder: string, shownRoot: string): RawFile[] {
  const label = { path: folder, file: folder === '' ? shownRoot : `${shownRoot}/${folder}` };
  let items: Dirent[];
  try {
    items = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return [{ ...label, unreadable: failure(error, 'a folder') }];
  }
  return items.flatMap((item) => {
    // Hidden files belong to the system or to an editor.
    if (item.name.startsWith('.')) return [];
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) return readFolder(root, path, shownRoot);
    return [{ path, file: `${shownRoot}/${path}`, ...readText(join(root, path), placeOf(path)) }];
  });
}

/** Reads a file; one that no collection has is only looked at, since it need not be text. */
function readText(address: string, place: Place | undefined): Pick<RawFile, 'text' | 'unreadable'> {
  try {
    const status = lstatSync(address);
    if (!status.isFile()) {
      const found = status.isSymbolicLink() ? 'a link to another place of the disk' : 'something that is not a file';
      return { unreadable: { found, allowed: 'a file', fix: 'Replace it by the file itself.' } };
    }
    if (place === undefined) return {};
    const { largest = LARGEST_FILE }: CollectionDefinition = COLLECTIONS[place.collection];
    const { size } = status;
    if (size > largest) {
      return {
        unreadable: {
          found: `${Math.ceil(size / 1024)} KiB`,
          allowed: `at most ${largest / 1024} KiB`,
          fix: 'Keep what belongs to this one thing, and delete the rest.',
        },
      };
    }
    return decode(readFileSync(address));
  } catch (error) {
    return { unreadable: failure(error, 'a file') };
  }
}

function decode(bytes: Uint8Array): { text: string } | { unreadable: Unreadable } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      unreadable: {
        found: 'bytes that are not UTF-8 text',
        allowed: 'text in UTF-8',
        fix: 'Save the file again and choose the encoding “UTF-8”.',
      },
    };
  }
}

function failure(error: unknown, kind: string): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return {
    found: code === 'ENOENT' ? 'nothing here' : `it cannot be opened (${code})`,
    allowed: `${kind} that can be read`,
    fix: 'Check that it exists and that you may read it.',
  };
}

/** A path as it would be typed: from the current folder when it lies below it. */
function shown(root: string): string {
  const fromHere = relative(process.cwd(), root);
  const inside = fromHere !== '' && !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return (inside ? fromHere : root).split(sep).join('/').replace(/\/$/, '');
}
