import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve-fs.ts';
import { slowServer, type SlowServer } from './slow-server-fs.ts';

/** How much slower than this machine the phone is, as Lighthouse has it. */
const CPU_SLOWDOWN = 4;
const MOST_MS = 180_000;
/** Milliseconds without a request after which no more is expected. */
const QUIET_MS = 1500;

/** What is asked. */
export interface Asked {
  locale: string;
  questions: readonly string[];
  /** Times that each is asked, each in a fresh browser profile. */
  runs: number;
}

/** How an answer came, from the request of the search page on: the run in the middle by `all`. */
export interface AnswerTime {
  question: string;
  /** Milliseconds until the best match, from the vocabulary alone. */
  best: number;
  /** Milliseconds until any result stands in the list. */
  first: number;
  /** Milliseconds until the whole answer. */
  all: number;
  requests: number;
  /** Bytes of all that came, the page included. */
  bytes: number;
  /** Whether exactly the files were asked for that the first question asked for. */
  sameFiles: boolean;
}

type Watched = Window & { times: { best?: number; first?: number; all?: number } };

/** Asks by the address of the search page, over a slow line, on a slow phone. */
export async function timeAnswers(browser: Browser, site: string, asked: Asked): Promise<AnswerTime[]> {
  const server = await serveSite(site, 0);
  const slow = await slowServer(server);
  try {
    const answers: AnswerTime[] = [];
    let files: string | undefined;
    for (const question of asked.questions) {
      const runs = [];
      for (let run = 0; run < asked.runs; run += 1) runs.push(await ask(browser, slow, asked.locale, question));
      const [middle] = runs.sort((a, b) => a.all - b.all).slice(Math.floor(runs.length / 2));
      const { loaded, ...times } = middle!;
      files ??= loaded;
      answers.push({ question, ...times, sameFiles: runs.every((run) => run.loaded === files) });
    }
    return answers;
  } finally {
    slow.close();
    server.close();
  }
}

async function ask(browser: Browser, slow: SlowServer, locale: string, question: string) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.addInitScript(watch);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    Object.assign(slow, { requests: 0, bytes: 0 });
    await page.goto(`${slow.origin}/${locale}/search/#q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
    const times = await timesOf(page);
    await slow.quiet(QUIET_MS);
    return { ...times, requests: slow.requests, bytes: slow.bytes, loaded: [...new Set(loaded)].sort().join(' ') };
  } finally {
    await context.close();
  }
}

async function timesOf(page: Page): Promise<{ best: number; first: number; all: number }> {
  await page.waitForFunction(() => (window as unknown as Watched).times.all, undefined, { timeout: MOST_MS });
  const times = await page.evaluate(() => (window as unknown as Watched).times);
  const rounded = (ms: number | undefined) => Math.round(ms ?? NaN);
  return { best: rounded(times.best), first: rounded(times.first), all: rounded(times.all) };
}

/** Runs in the page: notes when what is shown. */
function watch(): void {
  const times: Watched['times'] = {};
  Object.assign(window, { times });
  const shown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
  const look = () => {
    if (!document.querySelector('search-page[data-state]')) return;
    if (shown('[data-best]')) times.best ??= performance.now();
    if (shown('[data-results] .resource')) times.first ??= performance.now();
    if (document.querySelector('search-page[data-state="done"]')) times.all ??= performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Bytes of each file that the search loads: as it is, and compressed with brotli 5 unless it is compressed already. */
export function fileSizes(site: string, locale: string): { file: string; raw: number; sent: number }[] {
  const folders = ['search-data', `search-data/${locale}`, `pagefind/${locale}`, `pagefind/${locale}/index`];
  return folders.flatMap((folder) =>
    readdirSync(join(site, folder))
      .filter((name) => statSync(join(site, folder, name)).isFile() && name !== 'wasm.unknown.pagefind')
      .map((name) => {
        const bytes = readFileSync(join(site, folder, name));
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
        return {
          file: `${folder}/${name}`,
          raw: bytes.length,
          sent: packed ? bytes.length : brotliCompressSync(bytes, { params }).length,
        };
      }),
  );
}
