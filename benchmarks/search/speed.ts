import type { Browser, Page } from '@playwright/test';
import type { Contender } from './contender.ts';
import type { SlowServer } from './slow-server-fs.ts';

/** How much slower than this machine the phone is, as Lighthouse has it. */
const CPU_SLOWDOWN = 4;
/** Milliseconds between two letters: a quick thumb. */
const PER_LETTER = 100;
/** Milliseconds without a request after which no more is expected. */
const QUIET_MS = 1500;
const MOST_MS = 120_000;

type Watched = Window & { foundAfter?: number };

/** From the focus on the search box to the first useful result, the page that is called as the word typed. */
export interface SpeedRun {
  ms: number;
  /** What was loaded from the focus on, until that result. */
  requests: number;
  bytes: number;
  /** What was loaded until nothing more came. */
  allBytes: number;
}

/** Types a word into the search box on a slow phone, in a fresh browser profile. */
export async function timeSearch(
  browser: Browser,
  server: SlowServer,
  contender: Contender,
  word: string,
): Promise<SpeedRun> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.goto(server.origin + contender.path, { waitUntil: 'networkidle' });
    await page.evaluate(watch, { results: contender.results, word });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    Object.assign(server, { requests: 0, bytes: 0 });
    return await type(page, server, contender, word);
  } finally {
    await context.close();
  }
}

async function type(page: Page, server: SlowServer, { box }: Contender, word: string): Promise<SpeedRun> {
  await page.locator(box).first().focus();
  const typed = page.keyboard.type(word, { delay: PER_LETTER });
  const found = await page.waitForFunction(() => (window as Watched).foundAfter, undefined, { timeout: MOST_MS });
  const { requests, bytes } = server;
  await typed;
  await server.quiet(QUIET_MS);
  return { ms: (await found.jsonValue()) ?? NaN, requests, bytes, allBytes: server.bytes };
}

/** Runs in the page: notes the time from the focus until a result is shown that is called as the word. */
function watch({ results, word }: { results: string; word: string }): void {
  let focused = 0;
  addEventListener('focusin', () => (focused ||= performance.now()), { capture: true });
  const titleOf = (element: HTMLElement) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let title = '';
    while (!title && texts.nextNode()) title = texts.currentNode.textContent?.trim() ?? '';
    return title.toLowerCase();
  };
  const observer = new MutationObserver(() => {
    const shown = [...document.querySelectorAll<HTMLElement>(results)].filter((each) => each.checkVisibility());
    if (!shown.some((each) => titleOf(each) === word)) return;
    observer.disconnect();
    Object.assign(window, { foundAfter: performance.now() - focused });
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** The run in the middle, by time. */
export function median(runs: readonly SpeedRun[]): SpeedRun {
  return [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)]!;
}
