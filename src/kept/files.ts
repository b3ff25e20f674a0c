/** Addresses of what belongs to keeping topics on a device, from the site's root. */

/** The service worker. It stands in the root, since a worker reaches only what lies below its own folder. */
export const WORKER_FILE = '/sw.js';

/** Folder of the packs and of the scripts that belong to them. */
export const OFFLINE_ROOT = '/offline/v1/';

/** Script of the page that says what is kept on the device. */
export const PAGE_SCRIPT = `${OFFLINE_ROOT}page.js`;

/** Script that every page loads on a device on which something is kept, and on no other. */
export const NOTE_SCRIPT = `${OFFLINE_ROOT}note.js`;

/** The pack of a topic in a locale. */
export function packFile(locale: string, topic: string): string {
  return `${OFFLINE_ROOT}${locale}/${topic}.json`;
}

/** The page of a locale that says what is kept on the device. */
export function devicePage(locale: string): string {
  return `/${locale}/offline/`;
}
