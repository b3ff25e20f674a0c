import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, zstdDecompress } from 'node:zlib';
import { differenceOf, inOrder, type Comparison, type Difference } from './compare.ts';
import { copyOf, isUnlisted, type CopyEnding } from './derived.ts';
import { hashFiles, listFolder } from './folder-fs.ts';
import { inParallel } from './in-parallel.ts';
import type { Manifest, ManifestFile } from './shape.ts';

/** Compressed copies that are unpacked at the same time. */
const AT_ONCE = 4;

type Unpack = (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const UNPACK: Record<CopyEnding, Unpack> = {
  '.br': promisify(brotliDecompress),
  '.gz': promisify(gunzip),
  '.zst': promisify(zstdDecompress),
};

/**
 * Compares a folder with the manifest of a site. Only what lies in the folder is opened, whatever the manifest names. A compressed copy
 * is as its original when unpacking it gives the same bytes.
 */
export async function compareFolder(folder: string, manifest: Manifest): Promise<Comparison> {
  const { files, others } = listFolder(folder);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const there = new Set(files);
  const found = await hashFiles(
    folder,
    files.filter((path) => listed.has(path)),
  );
  const changed = found.flatMap((file) => differenceOf(listed.get(file.path)!, file) ?? []);
  const missing = manifest.files.filter(({ path }) => !there.has(path) && !others.includes(path));
  const unlisted = files.filter((path) => !listed.has(path));
  const extra = unlisted.filter((path) => !isUnlisted(path, there));
  const differences: Difference[] = [
    ...changed,
    ...(await wrongCopies(folder, unlisted, listed)),
    ...missing.map(({ path }): Difference => ({ kind: 'missing', path, detail: 'not there' })),
    ...extra.map((path): Difference => ({ kind: 'extra', path, detail: 'not in the manifest' })),
    ...others.map((path): Difference => {
      const kind = listed.has(path) ? 'changed' : 'extra';
      return { kind, path, detail: 'not a file, but a link or a device' };
    }),
  ];
  const wrong = new Set(changed.map(({ path }) => path));
  const same = found.filter(({ path }) => !wrong.has(path));
  return {
    compared: found.length,
    bytes: same.reduce((sum, { bytes }) => sum + bytes, 0),
    differences: inOrder(differences),
    remarks: [],
  };
}

async function wrongCopies(
  folder: string,
  unlisted: readonly string[],
  listed: ReadonlyMap<string, ManifestFile>,
): Promise<Difference[]> {
  const originals = new Set(listed.keys());
  const copies = unlisted.flatMap((path) => {
    const copy = copyOf(path, originals);
    return copy ? [{ path, ending: copy.ending, original: listed.get(copy.original)! }] : [];
  });
  const results = await inParallel(copies, AT_ONCE, async ({ path, ending, original }): Promise<Difference[]> => {
    const detail = await wrongCopy(join(folder, path), UNPACK[ending], original);
    return detail === undefined ? [] : [{ kind: 'changed', path, detail }];
  });
  return results.flat();
}

/** What is wrong with a compressed copy; nothing when it holds its original. */
async function wrongCopy(file: string, unpack: Unpack, original: ManifestFile): Promise<string | undefined> {
  const detail = `unpacked, it is not ${original.path}`;
  // A copy is never much larger than its original; reading a larger one would only cost memory.
  if ((await stat(file)).size > original.bytes + 64 * 1024) return detail;
  try {
    const bytes = await unpack(await readFile(file), { maxOutputLength: original.bytes + 1 });
    return createHash('sha256').update(bytes).digest('hex') === original.sha256 ? undefined : detail;
  } catch {
    return `${detail}: it cannot be unpacked`;
  }
}
