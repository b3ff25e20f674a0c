/** A copy of what one topic needs of the real site, on a server of its own, that a test may change as an editor or a host would. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../scripts/serve-fs.ts';
import { packFile, WORKER_FILE } from '../../src/kept/files.ts';
import type { Pack, PackFile } from '../../src/kept/pack.ts';

const SITE = process.env['SIGNPOST_DIR'] ?? 'dist';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url');
const nameOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/** A small site with one topic in English. */
export class KeptSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'signpost-kept-'));
  readonly #topic: string;
  #server: Server | undefined;
  #port = 0;

  constructor(topic: string) {
    this.#topic = topic;
    const extra = [packFile('en', topic), WORKER_FILE, '/_headers', '/en/404.html', '/404.html', '/en/topics/'];
    for (const path of [...this.pack.files.map(([each]) => each), ...extra]) this.#copy(path);
  }

  /** The pack as it was published. */
  get pack(): Pack {
    return JSON.parse(readFileSync(join(SITE, packFile('en', this.#topic)), 'utf8')) as Pack;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts the server, on the same port as before. */
  async start(): Promise<void> {
    this.#server = await serveSite(this.folder, this.#port);
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Stops the server: the site cannot be reached. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Publishes another text of a page, and the pack that goes with it. */
  publish(page: string, change: (html: string) => string): void {
    const name = this.file(page);
    writeFileSync(name, change(readFileSync(name, 'utf8')));
    const pack = JSON.parse(readFileSync(this.file(packFile('en', this.#topic)), 'utf8')) as Pack;
    const files = pack.files.map(([path]): PackFile => {
      const content = readFileSync(this.file(path));
      return [path, sha256(content), content.length];
    });
    const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
    const digest = sha256(JSON.stringify(files));
    writeFileSync(this.file(packFile('en', this.#topic)), JSON.stringify({ ...pack, files, bytes, digest }));
  }

  /** Takes files off the site. */
  remove(...paths: readonly string[]): void {
    for (const path of paths) rmSync(this.file(path));
  }

  /** Where the file of an address is. */
  file(path: string): string {
    return join(this.folder, nameOf(path));
  }

  /** Ends the server and takes the folder away. */
  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #copy(path: string): void {
    cpSync(join(SITE, nameOf(path)), this.file(path));
  }
}
