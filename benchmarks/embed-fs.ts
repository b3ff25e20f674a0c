/**
 * How soon a reader of another website sees a whole topic of ours: in the element and in a frame, beside the same text as plain HTML
 * of that page. And what each of them weighs. Runs on `dist/`, on this machine, in one go: only the ratios say something.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunchOptions } from '../scripts/browser-fs.ts';
import { serveSite } from '../scripts/serve-fs.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    topic: { type: 'string', default: 'miscarriage' },
    /** Times each page is opened. */
    runs: { type: 'string', default: '9' },
  },
});

/** Lines between a reader and the servers. `slow` is the phone and the network that Lighthouse assumes. */
const LINES = {
  fast: undefined,
  slow: { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, cpu: 4 },
} as const;

const WAYS = ['plain HTML', 'element', 'element with hints', 'frame'] as const;
type Way = (typeof WAYS)[number];

const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-embed-'));
const servers: Server[] = [];
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const ours = await serve(values.dir);
  writeHost(ours);
  const host = await serve(folder);
  weigh();
  for (const line of Object.keys(LINES) as (keyof typeof LINES)[]) await report(line, host);
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function serve(dir: string): Promise<string> {
  const server = await serveSite(dir, 0);
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pathOf(way: Way): string {
  return `${way.toLowerCase().replaceAll(' ', '-')}.html`;
}

/** Pages of another website, one for each way. */
function writeHost(ours: string): void {
  const script = `<script type="module" src="${ours}/embed/v1/signpost.js"></script>`;
  const element = `<signpost-hub topic="${values.topic}" lang="en"><p>A link</p></signpost-hub>`;
  const hint = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${ours}/api/v1/hubs/en/${values.topic}.json">`;
  const bodies: Record<Way, string> = {
    'plain HTML': readFileSync(join(values.dir, `embed/v1/snippets/en/${values.topic}.html`), 'utf8'),
    element: script + element,
    'element with hints': hint + script + element,
    frame: `<iframe title="Topic" src="${ours}/embed/en/${values.topic}/"></iframe>`,
  };
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,">';
  for (const way of WAYS) writeFileSync(join(folder, pathOf(way)), `${head}<h1>Example Clinic</h1>${bodies[way]}`);
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  cpSync(join(values.dir, '404.html'), join(folder, '404.html'));
}

/** Raw, Brotli and gzip sizes of what each way loads. */
function weigh(): void {
  const files = [
    'embed/v1/signpost.js',
    'embed/v1/frame.js',
    'embed/v1/frame.css',
    'embed/v1/frame-height.js',
    `embed/en/${values.topic}/index.html`,
    `embed/v1/snippets/en/${values.topic}.html`,
    `api/v1/hubs/en/${values.topic}.json`,
  ];
  console.log('bytes: raw, brotli, gzip');
  for (const file of files) {
    const text = readFileSync(join(values.dir, file));
    const sizes = [statSync(join(values.dir, file)).size, brotliCompressSync(text).length, gzipSync(text).length];
    console.log(`  ${file.padEnd(46)}${sizes.map((size) => String(size).padStart(8)).join('')}`);
  }
}

async function report(line: keyof typeof LINES, host: string): Promise<void> {
  const times = Object.fromEntries(WAYS.map((way) => [way, [] as number[]])) as Record<Way, number[]>;
  // In turn, so that whatever else the machine does falls on all of them.
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const way of WAYS) times[way].push(await timeOf(browser, `${host}/${pathOf(way)}`, line));
  }
  const plain = median(times['plain HTML']);
  console.log(
    `${line} line: milliseconds until the whole topic is drawn (median of ${values.runs}), and times plain HTML`,
  );
  for (const way of WAYS) {
    const time = median(times[way]);
    console.log(`  ${way.padEnd(20)}${time.toFixed(0).padStart(7)}${(time / plain).toFixed(2).padStart(7)}`);
  }
}

async function timeOf(from: Browser, address: string, line: keyof typeof LINES): Promise<number> {
  const context = await from.newContext();
  const page = await context.newPage();
  await throttle(page, line);
  await page.addInitScript(() => {
    // Of a frame the page sees no more than that it has loaded. The event does not bubble, but can be caught on its way down.
    const mark = ({ target }: Event) => target instanceof HTMLIFrameElement && performance.mark('frame');
    document.addEventListener('load', mark, true);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const time = await page.evaluate(() => {
    const isDrawn = (): boolean => {
      if (document.querySelector('iframe')) return performance.getEntriesByName('frame').length > 0;
      const roots = [document, document.querySelector('signpost-hub')?.shadowRoot];
      return roots.some((root) => (root?.querySelector<HTMLElement>('.signpost-credits')?.offsetHeight ?? 0) > 0);
    };
    return new Promise<number>((resolve) => {
      const look = () =>
        isDrawn() ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
      look();
    });
  });
  await context.close();
  return time;
}

async function throttle(page: Page, line: keyof typeof LINES): Promise<void> {
  const limits = LINES[line];
  if (!limits) return;
  const session = await page.context().newCDPSession(page);
  const { cpu, ...network } = limits;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
