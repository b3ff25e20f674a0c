/** How much work the copies of a file are worth: what each library calls its level. */
export interface Levels {
  brotli: number;
  gzip: number;
  zstd: number;
}

/** Endings of the copies, by the name that `Content-Encoding` gives their form. */
export const COPY_ENDINGS = { br: '.br', gzip: '.gz', zstd: '.zst' } as const;

/** A compressed form. */
export type Form = keyof typeof COPY_ENDINGS;

/** What shrinks: text. Pictures and the search engine's own files are compressed already. */
const TEXT = /\.(?:atom|css|csv|dtd|html|js|json|jsonld|svg|txt|webmanifest|xml)$/;

/** Loaded by programs, which do not wait like readers do. The documents of hubs are loaded by embeds, before readers' eyes. */
const DATA = /^(?:api\/(?!v1\/hubs\/)|feeds\/|infobutton\/|oembed\/|sitemap-)/;

/** Below this a file fits into the first packet either way. */
const SMALLEST = 1024;
/** Below this a page fits into the first flight of packets (14 kB) at any level. */
const SMALLEST_FOR_BEST = 30_000;
/** Above this the best levels take seconds. */
const LARGEST_FOR_BEST = 512 * 1024;

/**
 * Levels for a file, or `undefined` when it stays as it is. Measured on the whole site: docs/decisions/0035 says what each level costs
 * and gains.
 * @param path Path below the built site, with `/` between folders.
 * @param size Bytes.
 */
export function levelsFor(path: string, size: number): Levels | undefined {
  if (!TEXT.test(path) || size < SMALLEST) return undefined;
  return { brotli: brotliLevel(path, size), gzip: 9, zstd: 9 };
}

function brotliLevel(path: string, size: number): number {
  // On every page, and kept for a year.
  if (path.startsWith('_astro/')) return 11;
  return DATA.test(path) || size < SMALLEST_FOR_BEST || size > LARGEST_FOR_BEST ? 9 : 10;
}

/** Whether a file is a copy that another one can be made from again. */
export function isCopy(path: string): boolean {
  return Object.values(COPY_ENDINGS).some((ending) => path.endsWith(ending));
}
