import { KeptStore } from '../src/kept/store.ts';

/** The packs on this device; nothing where the browser has no way to keep any. */
export function openStore(): KeptStore | undefined {
  const { navigator } = globalThis;
  // Some browsers name these and refuse them, which shows only when they are used.
  const able = 'caches' in globalThis && 'locks' in navigator && 'crypto' in globalThis && 'subtle' in crypto;
  return able ? new KeptStore({ caches, locks: navigator.locks as never }) : undefined;
}

/** Asks the site itself: the browser's own cache may answer only when the site says that nothing has changed. */
export function ask(path: string): Promise<Response> {
  return fetch(path, { cache: 'no-cache', credentials: 'omit' });
}

/** The day on this device, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** A day in words. */
export function dayText(day: string, formatTag: string): string {
  return new Intl.DateTimeFormat(formatTag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Takes the worker off this device, after which nothing of the site runs when no page of it is open. */
export async function takeWorkerOff(): Promise<void> {
  await (await navigator.serviceWorker?.getRegistration('/'))?.unregister();
}
