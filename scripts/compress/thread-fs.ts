/** What each thread of `compressSite` does: it compresses its share of the files and says what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { compressFile } from './compress-file-fs.ts';
import { sum, type Work } from './compress-site-fs.ts';

const { site, paths } = workerData as Work;
const made = paths.map((path) => compressFile(site, path)).filter((sizes) => sizes !== undefined);
parentPort?.postMessage(sum(made.map((sizes) => ({ ...sizes, files: 1 }))));
