import { OFFLINE_ROOT } from '../src/kept/files.ts';
import { refresh } from '../src/kept/refresh.ts';
import { answer, isLive } from './answer.ts';
import { ask, openStore, today } from './device.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The service worker. It is there only on the device of a reader who has asked to keep a topic, answers only when the site does not,
 * and asks for news of what is kept whenever a page of the site is opened with a connection.
 */
const worker = globalThis as unknown as WorkerScope;
const store = openStore();
let refreshing: Promise<void> | undefined;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What is asked of the packs themselves is asked of the site.
  if (!store || request.method !== 'GET' || origin !== location.origin || pathname.endsWith('.json')) return;
  const answered = answer(request, { store, fetch: (each) => fetch(each) });
  event.respondWith(answered);
  if (request.mode !== 'navigate') return;
  event.waitUntil(
    answered.then(
      (response) => (isLive(response) ? refreshOnce() : undefined),
      () => undefined,
    ),
  );
});

function refreshOnce(): Promise<void> {
  refreshing ??= bringUpToDate().finally(() => (refreshing = undefined));
  return refreshing;
}

async function bringUpToDate(): Promise<void> {
  if (!store) return;
  try {
    if (!(await refresh(store, ask, today()))) return;
    for (const client of await worker.clients.matchAll()) client.postMessage(OFFLINE_ROOT);
  } catch (error) {
    console.warn(error);
  }
}
