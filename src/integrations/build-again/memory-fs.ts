import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileMark, Memory } from './memory.ts';
import { marksOf } from './site-folder-fs.ts';

/** Changes with the form of what is remembered. */
const VERSION = 'signpost-build-memory 1';

/** A short text that tells one text from another. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

/** What builds remember for the next one, in a folder of its own below the cache. */
export class MemoryFolder {
  readonly #folder: string;

  constructor(cache: string) {
    this.#folder = join(cache, 'build-again');
  }

  /** What the last build has left, or why it cannot be used. */
  async read(): Promise<{ memory: Memory } | { missing: string }> {
    const text = await readFile(this.#file, 'utf8').catch(() => undefined);
    if (text === undefined) return { missing: 'no build has ended here with a record of what its pages show' };
    const [version, digest, ...rest] = text.split('\n');
    const body = rest.join('\n');
    if (version !== VERSION) return { missing: 'the record of the last build has another form' };
    if (digest !== digestOf(body)) return { missing: 'the record of the last build is damaged' };
    return { memory: JSON.parse(body) as Memory };
  }

  /** Writes down what a build that has ended remembers. */
  async write(memory: Memory): Promise<void> {
    const body = JSON.stringify(memory);
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.#file, `${VERSION}\n${digestOf(body)}\n${body}`);
  }

  /** Forgets the last build, since its site is about to change. A build that does not end leaves nothing to go on from. */
  async forget(): Promise<void> {
    await rm(this.#file, { force: true });
  }

  /** Forgets all that was kept of pages too. */
  async forgetPages(): Promise<void> {
    await rm(this.pages, { recursive: true, force: true });
  }

  /** Keeps a page as it was rendered. */
  async keepPage(path: string, html: Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.pages, path)), { recursive: true });
    await writeFile(join(this.pages, path), html);
  }

  /** The marks of kept pages that are there. */
  marksOfPages(paths: readonly string[]): Map<string, FileMark> {
    return marksOf(this.pages, paths);
  }

  get #file(): string {
    return join(this.#folder, 'memory.json');
  }

  /** Folder of the pages as they were rendered. */
  get pages(): string {
    return join(this.#folder, 'pages');
  }
}
