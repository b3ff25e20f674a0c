import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sizes } from './compress-file-fs.ts';
import { isCopy } from './plan.ts';

/** What has been made: files that have a copy, and the sizes of all of them together. */
export type Compressed = Sizes & { files: number };

/** What a thread is to do. */
export interface Work {
  site: string;
  /** Paths below the site, with `/` between folders. */
  paths: string[];
}

/**
 * Puts compressed copies beside the files of a built site, wherever a copy is smaller. Copies of an earlier build go first. The same site
 * gives the same copies.
 * @param site Folder with the built site.
 */
export async function compressSite(site: string): Promise<Compressed> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(files.filter(isLeftOver).map((file) => rm(file)));
  const paths = files.filter((file) => !isLeftOver(file)).map((file) => relative(site, file).replaceAll('\\', '/'));
  const threads = Math.min(availableParallelism(), Math.ceil(paths.length / 100));
  // Neighbours are much alike: dealt out in turn, all threads have as much to do.
  const shares = Array.from({ length: threads }, (_, thread) =>
    paths.filter((__, index) => index % threads === thread),
  );
  return sum(await Promise.all(shares.map((share) => inThread({ site, paths: share }))));
}

/** Whether a file is a copy of an earlier build, or half of one. */
function isLeftOver(file: string): boolean {
  return isCopy(file.replace(/\.part$/, ''));
}

function inThread(workerData: Work): Promise<Compressed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('thread-fs.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Adds up what several have made. */
export function sum(parts: readonly Compressed[]): Compressed {
  const total: Compressed = { files: 0, plain: 0, br: 0, gzip: 0, zstd: 0 };
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof Compressed)[]) total[key] += part[key];
  }
  return total;
}
