/** What a service worker has beside what pages have. The types of both cannot be loaded together. */

/** An event during which the browser keeps the worker awake. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** The browser asks for an address. */
export interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The global object of a service worker. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', hear: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options?: { includeUncontrolled: boolean }): Promise<readonly { postMessage(message: string): void }[]>;
  };
  registration: { unregister(): Promise<boolean> };
}
