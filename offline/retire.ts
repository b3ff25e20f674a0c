import { openStore } from './device.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Stands in place of the service worker where the site no longer keeps anything on devices: removes what is kept, and itself. */
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil((openStore()?.remove() ?? Promise.resolve(false)).finally(() => worker.registration.unregister()));
});
