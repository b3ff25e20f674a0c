import { createHash, hash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isUnlisted } from './derived.ts';
import { comparePaths, type ManifestFile } from './shape.ts';

/** Largest file that is read as a whole, in bytes: a stream for each of many small ones takes longer than reading them. */
const READ_WHOLE = 4 * 1024 * 1024;

/** What lies in a folder. */
export interface FolderEntries {
  /** Paths of files below the folder, with `/`, in the order of paths. */
  files: string[];
  /** Paths of what is neither a file nor a folder, such as links to other places of the disk. */
  others: string[];
}

/** Lists a folder and the folders in it, without following links. A repository of Git in its root is none of its files. */
export function listFolder(folder: string): FolderEntries {
  const found: FolderEntries = { files: [], others: [] };
  const visit = (below: string): void => {
    for (const item of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (path === '.git') continue;
      if (item.isDirectory()) visit(path);
      else (item.isFile() ? found.files : found.others).push(path);
    }
  };
  visit('');
  return { files: found.files.sort(comparePaths), others: found.others.sort(comparePaths) };
}

/** The files of a built site as a manifest lists them. */
export async function siteFiles(folder: string): Promise<ManifestFile[]> {
  const { files } = listFolder(folder);
  const paths = new Set(files);
  return hashFiles(
    folder,
    files.filter((path) => !isUnlisted(path, paths)),
  );
}

/** Size and SHA-256 of files of a folder, in the order given. */
export async function hashFiles(folder: string, paths: readonly string[]): Promise<ManifestFile[]> {
  const sums: ManifestFile[] = [];
  // To hand each of many small files to another thread takes three times as long as to read them all here.
  for (const path of paths) sums.push({ path, ...(await hashFile(join(folder, path))) });
  return sums;
}

type Sum = Pick<ManifestFile, 'bytes' | 'sha256'>;

function hashFile(file: string): Sum | Promise<Sum> {
  if (statSync(file).size > READ_WHOLE) return hashStream(file);
  const content = readFileSync(file);
  return { bytes: content.length, sha256: hash('sha256', content) };
}

async function hashStream(file: string): Promise<Sum> {
  const sum = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    sum.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: sum.digest('hex') };
}

/** SHA-256 over the files of a content folder, hidden ones left out. docs/verifying.md has a command that gives the same. */
export async function contentDigest(folder: string): Promise<string> {
  const { files } = listFolder(folder);
  const shown = files.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
  const sums = await hashFiles(folder, shown);
  const lines = sums.map(({ path, sha256 }) => `${sha256}  ./${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
