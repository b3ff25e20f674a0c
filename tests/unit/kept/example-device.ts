import { KeptStore } from '../../../src/kept/store.ts';

/** The caches of a browser, in memory. */
export class ExampleCaches {
  readonly all = new Map<string, Map<string, Response>>();
  /** What the next `put` of an address fails with. */
  fails: { path: string; error: Error } | undefined;

  keys(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }

  open(name: string): Promise<Cache> {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    const put = (path: string, response: Response) => {
      if (this.fails?.path === path) return Promise.reject(this.fails.error);
      cache.set(path, response);
      return Promise.resolve();
    };
    return Promise.resolve({ put } as unknown as Cache);
  }

  match(path: string, { cacheName = '' }: MultiCacheQueryOptions = {}): Promise<Response | undefined> {
    return Promise.resolve(this.all.get(cacheName)?.get(path)?.clone());
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }
}

/** A store over caches in memory, with a lock that lets one at a time in. */
export function exampleDevice(): { caches: ExampleCaches; store: KeptStore } {
  const caches = new ExampleCaches();
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request: <T>(_: string, run: () => Promise<T>): Promise<T> => {
      const turn = last.then(run);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return { caches, store: new KeptStore({ caches: caches as never, locks }) };
}

/** Files as they come from the site. */
export function responses(files: Readonly<Record<string, string>>): Map<string, Response> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new Response(text)]));
}
