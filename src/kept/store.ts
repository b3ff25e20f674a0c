import { packId, PackError, readPack, type Pack } from './pack.ts';

/** Every cache of ours begins with this. */
const PREFIX = 'signpost-kept/';
/** Stands in a cache behind all of its files: a cache without it was never filled. No page has this address. */
const RECORD = '/offline/record';
const LOCK = 'signpost-kept';

/** A pack as a device keeps it. */
export interface Kept {
  pack: Pack;
  /** The day on which the site last said that this is the newest, `YYYY-MM-DD`. */
  checked: string;
  /** The site no longer has the topic, or there was no room for its newest state: only this note is left. */
  gone?: 'gone' | 'full';
}

/** What a {@link KeptStore} needs of a browser. */
export interface Device {
  caches: Pick<CacheStorage, 'keys' | 'open' | 'match' | 'delete'>;
  locks: { request<T>(name: string, run: () => Promise<T>): Promise<T> };
}

/**
 * The packs on a device: each is a cache of its own, so that nothing of it is left once that is gone. Whatever changes them goes
 * through one lock that pages and the worker share; nobody waits for the network within it.
 */
export class KeptStore {
  readonly #device: Device;

  constructor(device: Device) {
    this.#device = device;
  }

  /** Every pack, and every note of one that is gone, in the order in which they came. */
  async all(): Promise<Kept[]> {
    const found = new Map<string, Kept>();
    for (const name of await this.#names()) {
      const kept = await this.#record(name);
      // Of two states of one topic the later is whole too, or it would have no record.
      if (kept) found.set(packId(kept.pack), kept);
    }
    return [...found.values()];
  }

  /** The file of an address, with the pack it belongs to. */
  async file(path: string): Promise<{ response: Response; kept: Kept } | undefined> {
    for (const name of (await this.#names()).reverse()) {
      // `caches.open` would make a cache that was removed a moment ago.
      const response = await this.#device.caches.match(path, { cacheName: name });
      const kept = response && (await this.#record(name));
      if (response && kept?.pack.files.some(([each]) => each === path)) return { response, kept };
    }
    return undefined;
  }

  /**
   * Keeps a pack, in place of an older state of the same topic: all of it or nothing.
   * @param replaces The state that must still be there; a reader may have removed it while the new one was on its way.
   * @returns Whether it is kept.
   * @throws DOMException `QuotaExceededError` when there is no room.
   */
  async keep(kept: Kept, files: ReadonlyMap<string, Response>, replaces?: Pack): Promise<boolean> {
    return this.#device.locks.request(LOCK, async () => {
      const older = await this.#namesOf(packId(kept.pack));
      if (replaces && !older.includes(nameOf(replaces))) return false;
      const name = nameOf(kept.pack);
      await this.#device.caches.delete(name);
      try {
        const cache = await this.#device.caches.open(name);
        for (const [path, response] of files) await cache.put(path, response);
        await cache.put(RECORD, Response.json(kept));
      } catch (error) {
        await this.#device.caches.delete(name);
        throw error;
      }
      await this.#drop(older.filter((each) => each !== name));
      return true;
    });
  }

  /** Notes that the site has named a pack the newest on a day. */
  async confirm({ pack }: Kept, checked: string): Promise<void> {
    await this.#device.locks.request(LOCK, async () => {
      const name = nameOf(pack);
      if (!(await this.#names()).includes(name)) return;
      const cache = await this.#device.caches.open(name);
      await cache.put(RECORD, Response.json({ pack, checked } satisfies Kept));
    });
  }

  /** Leaves a note in place of a pack. */
  async leaveNote({ pack, checked }: Kept, gone: NonNullable<Kept['gone']>): Promise<void> {
    await this.keep({ pack, checked, gone }, new Map(), pack);
  }

  /**
   * Removes a pack, by its {@link packId}; without one, everything.
   * @returns Whether anything else is left.
   */
  async remove(id?: string): Promise<boolean> {
    return this.#device.locks.request(LOCK, async () => {
      await this.#drop(id === undefined ? await this.#names() : await this.#namesOf(id));
      for (const name of await this.#names()) if (!(await this.#record(name))) await this.#drop([name]);
      return (await this.#names()).length > 0;
    });
  }

  async #names(): Promise<string[]> {
    return (await this.#device.caches.keys()).filter((name) => name.startsWith(PREFIX));
  }

  async #namesOf(id: string): Promise<string[]> {
    return (await this.#names()).filter((name) => name.startsWith(`${PREFIX}${id}@`));
  }

  async #drop(names: readonly string[]): Promise<void> {
    for (const name of names) await this.#device.caches.delete(name);
  }

  async #record(name: string): Promise<Kept | undefined> {
    const record = await this.#device.caches.match(RECORD, { cacheName: name });
    if (!record) return undefined;
    try {
      const kept = (await record.json()) as Kept;
      return { ...kept, pack: readPack(JSON.stringify(kept.pack)) };
    } catch (error) {
      if (error instanceof PackError || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}

function nameOf(pack: Pack): string {
  return `${PREFIX}${packId(pack)}@${pack.digest}`;
}
