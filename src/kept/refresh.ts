import { download, DownloadError } from './download.ts';
import { packFile } from './files.ts';
import { packId, PackError, readPack, type Pack, type PackFile } from './pack.ts';
import type { Kept, KeptStore } from './store.ts';

/** Asks the site for an address, past every cache that does not ask it too. */
export type Ask = (path: string) => Promise<Response>;

/**
 * Loads what the site now says of a topic in a locale.
 * @returns Nothing when the site has no such pack.
 * @throws DownloadError when the site does not answer; PackError when it answers with something else.
 */
export async function askForPack(locale: string, topic: string, ask: Ask): Promise<Pack | undefined> {
  const path = packFile(locale, topic);
  const response = await ask(path).catch(() => undefined);
  if (isGone(response)) return undefined;
  if (!response?.ok) throw new DownloadError('unreached', path);
  const pack = readPack(await response.text());
  if (packId(pack) !== packId({ locale, topic })) throw new PackError('The pack is one of another topic');
  return pack;
}

/**
 * Brings what a device keeps in line with the site: what has changed is replaced as a whole, what the site no longer has is
 * removed. What cannot be had just now stays until the next time.
 * @param today The day on the device, `YYYY-MM-DD`.
 * @returns Whether anything is other than before.
 */
export async function refresh(store: KeptStore, ask: Ask, today: string): Promise<boolean> {
  let changed = false;
  for (const kept of await store.all()) {
    if (kept.gone) continue;
    try {
      changed = (await refreshOne(store, kept, ask, today)) || changed;
    } catch (error) {
      if (!(error instanceof DownloadError || error instanceof PackError)) throw error;
      // Without an answer to one question the others would wait in vain.
      if (error instanceof DownloadError && error.reason === 'unreached') return changed;
    }
  }
  return changed;
}

async function refreshOne(store: KeptStore, kept: Kept, ask: Ask, today: string): Promise<boolean> {
  const { locale, topic, digest } = kept.pack;
  const pack = await askForPack(locale, topic, ask);
  if (!pack) {
    // A file that is missing for a moment is no reason to take the topic away: its page has to be gone too.
    const page = kept.pack.pages[0]?.path;
    if (page === undefined || !isGone(await ask(page).catch(() => undefined))) return false;
    await store.leaveNote(kept, 'gone');
    return true;
  }
  if (pack.digest === digest) {
    if (kept.checked !== today) await store.confirm(kept, today);
    return kept.checked !== today;
  }
  const files = await download(pack, { fetch: ask, known: (file) => knownFile(store, file) });
  try {
    return await store.keep({ pack, checked: today }, files, kept.pack);
  } catch (error) {
    // What may be out of date, or recalled, is not kept for want of room for what is right.
    if (!isFull(error)) throw error;
    await store.leaveNote(kept, 'full');
    return true;
  }
}

/** A file that is kept already with the same bytes. */
export async function knownFile(store: KeptStore, [path, sha256]: PackFile): Promise<Response | undefined> {
  const found = await store.file(path);
  return found?.kept.pack.files.some(([each, sha]) => each === path && sha === sha256) ? found.response : undefined;
}

/** Whether an error says that a device has no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function isGone(response: Response | undefined): boolean {
  return response?.status === 404 || response?.status === 410;
}
