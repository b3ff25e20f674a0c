import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';

/** A file to write, or to take away. */
export interface FileChange {
  /** Path below the content root, with `/` between folders. */
  path: string;
  /** What the file holds from then on; null takes it away. */
  text: string | null;
}

/** Hidden folder of the content root in which changes wait until all of them are written down. */
const STAGING = '.signpost-staged';
const JOURNAL = 'changes.json';
/**
 * Most files for which each is waited for until the disk has it. An import writes tens of thousands, and would wait half a minute for
 * a protection against power cuts alone.
 */
const MOST_FLUSHED = 500;

/**
 * Makes many changes as one: first everything is written beside the content, then put in place. When something fails before
 * that, nothing has changed; when the process ends in between, the next call puts the rest in place.
 * @param root The content root.
 * @throws Error when a path leads out of the root, or the disk refuses.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  finishChanges(root);
  if (changes.length === 0) return;
  for (const { path } of changes) mustBePlace(root, path);
  const folder = join(root, STAGING);
  try {
    mkdirSync(folder, { recursive: true });
    changes.forEach(({ text }, index) => {
      if (text !== null) writeFileSync(staged(root, index), text, { flush: changes.length <= MOST_FLUSHED });
    });
    const journal = changes.map(({ path, text }) => ({ path, remove: text === null }));
    writeFileAtomic(join(folder, JOURNAL), JSON.stringify(journal));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  finishChanges(root);
}

/** Puts in place what an earlier call had written down and not finished. Returns how many files that were. */
export function finishChanges(root: string): number {
  const folder = join(root, STAGING);
  const journal = join(folder, JOURNAL);
  if (!existsSync(journal)) {
    rmSync(folder, { recursive: true, force: true });
    return 0;
  }
  const changes = JSON.parse(readFileSync(journal, 'utf8')) as { path: string; remove: boolean }[];
  changes.forEach(({ path, remove }, index) => putInPlace(root, path, remove ? undefined : staged(root, index)));
  rmSync(folder, { recursive: true, force: true });
  return changes.length;
}

function staged(root: string, index: number): string {
  return join(root, STAGING, String(index));
}

function putInPlace(root: string, path: string, from: string | undefined): void {
  const target = join(root, path);
  if (from === undefined) return rmSync(target, { force: true });
  // It is in place already when an earlier attempt came this far.
  if (!existsSync(from)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(from, target);
}

/** Whatever could go wrong with a path has to be known before the first file is put in place. */
function mustBePlace(root: string, path: string): void {
  const plain = normalize(path).split(sep).join('/');
  if (plain !== path || path.startsWith('/') || path.startsWith('..') || path.startsWith(STAGING)) {
    throw new Error(`"${path}" is not a path below the content`);
  }
  const steps = path.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const status = statSync(join(root, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory() !== depth < steps.length) {
      throw new Error(`"${steps.slice(0, depth).join('/')}" is ${status.isDirectory() ? 'a folder' : 'no folder'}`);
    }
  }
}
