import { devicePage } from '../src/kept/files.ts';
import type { Kept, KeptStore } from '../src/kept/store.ts';

/** How long the site may take before a kept page is shown in its place, in milliseconds. */
const PATIENCE = 6000;

/** What an answer is made from. */
export interface AnswerSource {
  store: KeptStore;
  fetch(request: Request): Promise<Response>;
}

/**
 * Answers a request: as the site does, and only where it does not, from what is kept. A page that is not kept becomes the page that says
 * what is. Nothing is ever added to what is kept.
 */
export async function answer(request: Request, { store, fetch }: AnswerSource): Promise<Response> {
  const path = pathOf(request);
  const live = fetch(request);
  // A failure is looked at below, after the kept page.
  live.catch(() => undefined);
  const kept = await store.file(path).catch(() => undefined);
  if (!kept) return live.catch((error: unknown) => insteadOf(request, path, store, error));
  const response = await Promise.race([live, pause(PATIENCE)]).catch(() => undefined);
  if (response && response.status < 500) return response;
  if (!isPage(request)) return kept.response;
  const address = new URL(request.url);
  if (address.pathname === path) return marked(kept.response, kept.kept);
  address.pathname = path;
  return Response.redirect(address.href);
}

/** Whether the site itself has answered. */
export function isLive(response: Response): boolean {
  return response.type !== 'default';
}

async function insteadOf(request: Request, path: string, store: KeptStore, error: unknown): Promise<Response> {
  if (!isPage(request)) throw error;
  const locales = [path.split('/')[1] ?? '', ...(await store.all()).map(({ pack }) => pack.locale)];
  for (const locale of locales) {
    const page = await store.file(devicePage(locale));
    if (page) return marked(page.response, page.kept, 503);
  }
  throw error;
}

/** A kept page that says on its `<body>` of which day it is. */
async function marked(response: Response, { checked }: Kept, status = 200): Promise<Response> {
  const html = await response.text();
  return new Response(html.replace('<body', `<body data-kept="${checked}"`), { status, headers: response.headers });
}

function isPage(request: Request): boolean {
  return request.mode === 'navigate';
}

/** Address of what is asked for; that of a page may lack its slash. */
function pathOf(request: Request): string {
  const { pathname } = new URL(request.url);
  return isPage(request) && !/(?:\/|\.html)$/.test(pathname) ? `${pathname}/` : pathname;
}

function pause(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
