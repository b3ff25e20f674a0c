import type { DeviceWords } from '../src/kept/device-words.ts';
import { download, DownloadError } from '../src/kept/download.ts';
import { WORKER_FILE } from '../src/kept/files.ts';
import { MOST_PACKS, PackError, type Pack } from '../src/kept/pack.ts';
import { askForPack, isFull, knownFile } from '../src/kept/refresh.ts';
import type { KeptStore } from '../src/kept/store.ts';
import { ask, takeWorkerOff, today } from './device.ts';

/** Why a topic cannot be kept, by the words that say so. */
type Reason = Extract<keyof DeviceWords, 'unreached' | 'altered' | 'full' | 'blocked' | 'unknown' | 'tooMany'>;

class KeepError extends Error {
  override name = 'KeepError';
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Loads what there is to keep of a topic. Stores nothing.
 * @param kept How many topics are kept already.
 */
export async function fetchPack(
  locale: string,
  topic: string,
  store: KeptStore | undefined,
  kept: number,
): Promise<Pack> {
  if (!store || !('serviceWorker' in navigator)) throw new KeepError('blocked');
  if (kept >= MOST_PACKS) throw new KeepError('tooMany');
  if (!/^[\w-]+$/.test(topic)) throw new KeepError('unknown');
  const pack = await askForPack(locale, topic, ask);
  if (!pack) throw new KeepError('unknown');
  return pack;
}

/** Keeps a pack: loads and compares all of it, then lets the worker in, then stores it as one step. */
export async function keepPack(pack: Pack, store: KeptStore, progress: (done: number) => void): Promise<void> {
  const files = await download(pack, { fetch: ask, known: (file) => knownFile(store, file), progress });
  try {
    await letWorkerIn();
    await store.keep({ pack, checked: today() }, files);
  } catch (error) {
    if ((await store.all().catch(() => [])).length === 0) await takeWorkerOff().catch(() => undefined);
    throw isFull(error) ? error : new KeepError('blocked');
  }
}

/** Registers the worker, without which what is kept cannot be opened, and waits until it is at work. */
export async function letWorkerIn(): Promise<void> {
  await navigator.serviceWorker.register(WORKER_FILE, { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Which words say why a topic cannot be kept. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof KeepError || error instanceof DownloadError) return error.reason;
  if (error instanceof PackError) return 'altered';
  return isFull(error) ? 'full' : 'blocked';
}
