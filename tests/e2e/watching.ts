/** What a page asks for, complains about and leaves behind. */
import type { BrowserContext, Page } from '@playwright/test';

/** Notes what a reader's browser asks for and complains about. */
export function watch(context: BrowserContext): { origins: Set<string>; complaints: string[] } {
  const seen = { origins: new Set<string>(), complaints: [] as string[] };
  context.on('request', (request) => seen.origins.add(new URL(request.url()).origin));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  context.on('weberror', (error) => seen.complaints.push(String(error.error())));
  return seen;
}

/** What a page has left on the reader's device. */
export async function leftBehind(page: Page): Promise<Record<string, unknown>> {
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  return { ...stored, cookies: (await page.context().cookies()).length };
}

/** What a page that keeps nothing has left. */
export const NOTHING = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 };
