/**
 * Measures how long the development server takes until a page shows an edit of a resource. It does as an open page does: it waits until
 * the server says that something has changed, and then asks for the page.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** A content folder that is valid; it is copied. */
    content: { type: 'string', default: 'src/content' },
    /** Edits, one after another. */
    edits: { type: 'string', default: '5' },
  },
});

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const EDITED = 'Example title of edit number';
const POLL = 50;
/** After an edit the server writes its content to a file. */
const SETTLED = 3000;

const folder = mkdtempSync(join(tmpdir(), 'signpost-dev-'));
const content = join(folder, 'content');
cpSync(resolve(values.content), content, { recursive: true });
const port = await freePort();
const server = startServer();
try {
  const began = performance.now();
  const id = someResource();
  const address = `http://localhost:${port}/en/resources/${id}/`;
  await untilShown(address, '</html>');
  console.log(`from start to the first page   ${seconds(began)}`);
  for (let edit = 1; edit <= Number(values.edits); edit += 1) {
    const file = join(content, 'resources', `${id}.yaml`);
    const text = readFileSync(file, 'utf8').replace(/^( +title: ).*$/m, `$1${EDITED} ${edit}`);
    const told = reload(await openPage(port));
    const [start, cpu] = [performance.now(), await processorTime()];
    writeFileSync(file, text);
    await told;
    const last = await untilShown(address, `${EDITED} ${edit}`);
    const spent = ((await processorTime()) - cpu).toFixed(2);
    console.log(
      `edit ${edit} shown after ${seconds(start)}, the request took ${seconds(last)}, the server ${spent} s of processor time`,
    );
    await wait(SETTLED);
  }
} finally {
  server.kill();
  await new Promise((done) => server.once('close', done));
  rmSync(folder, { recursive: true, force: true });
}

function startServer(): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('./incremental/report-cpu-fs.ts'), ASTRO, 'dev', '--port', String(port)],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SIGNPOST_CONTENT: content,
        SIGNPOST_CACHE: join(folder, 'cache'),
        SIGNPOST_OUT: join(folder, 'dist'),
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
}

/** Time of all processors that the server has taken, in seconds. */
function processorTime(): Promise<number> {
  return new Promise((done) => {
    server.once('message', (time) => done(Number(time)));
    server.send('how long?');
  });
}

/** The line by which an open page hears from the server. Vite gives pages the word that it asks for on it. */
async function openPage(at: number): Promise<WebSocket> {
  const script = await (await fetch(`http://localhost:${at}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(script)?.[1] ?? '';
  return new WebSocket(`ws://localhost:${at}/?token=${token}`, 'vite-hmr');
}

/** Resolves when the server asks pages to load again. */
function reload(line: WebSocket): Promise<void> {
  return new Promise((done, failed) => {
    line.addEventListener('error', () => failed(new Error('The server does not talk to pages')));
    line.addEventListener('message', ({ data }) => {
      if ((JSON.parse(String(data)) as { type: string }).type !== 'full-reload') return;
      line.close();
      done();
    });
  });
}

/** The first resource that is no example of a state. */
function someResource(): string {
  const files = globSync('resources/*.yaml', { cwd: content }).sort();
  const file = files.find((name) => !readFileSync(join(content, name), 'utf8').includes('withdrawn')) ?? '';
  return file.replaceAll('\\', '/').replace(/^resources\/|\.yaml$/g, '');
}

/** Asks until the answer has a text. Resolves with the time at which the last question was asked. */
async function untilShown(address: string, text: string): Promise<number> {
  for (;;) {
    const asked = performance.now();
    const body = await fetch(address).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (body.includes(text)) return asked;
    await wait(POLL);
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => found(free));
    });
  });
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(2)} s`;
}
