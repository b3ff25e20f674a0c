import type { Pack, PackFile } from './pack.ts';

/** Headers that a kept file keeps: what it is, and what it may do. */
const HEADERS = [
  'Content-Type',
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
];

/** Files that are asked for at a time. */
const AT_ONCE = 6;

/** Why a pack could not be had: the site was not reached, or a file is not what the pack says. */
export class DownloadError extends Error {
  override name = 'DownloadError';
  readonly reason: 'unreached' | 'altered';
  constructor(reason: 'unreached' | 'altered', path: string) {
    super(`${path}: ${reason}`);
    this.reason = reason;
  }
}

/** Where the files of a pack come from. */
export interface FileSource {
  fetch(path: string): Promise<Response>;
  /** A file that the device keeps already, whose bytes have this SHA-256. */
  known?(file: PackFile): Promise<Response | undefined>;
  /** Hears how many files have come. */
  progress?(done: number): void;
}

/**
 * Loads every file of a pack and compares it with what the pack says: the login page of a network, or a site in the middle of an
 * upload, is never taken for a page.
 * @throws DownloadError when one of them cannot be had; then none is.
 */
export async function download(pack: Pack, source: FileSource): Promise<Map<string, Response>> {
  const files = new Map<string, Response>();
  const waiting = [...pack.files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      files.set(file[0], (await source.known?.(file)) ?? (await load(file, source)));
      source.progress?.(files.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // After a failure nobody asks for the rest.
    waiting.length = 0;
  }
  return files;
}

async function load([path, sha256, bytes]: PackFile, source: FileSource): Promise<Response> {
  const response = await source.fetch(path).catch(() => undefined);
  if (!response || response.status >= 500) throw new DownloadError('unreached', path);
  const body = response.ok && (await bodyOf(response, bytes).catch(() => undefined));
  if (body === undefined) throw new DownloadError('unreached', path);
  if (!body || (await digest(body)) !== sha256) throw new DownloadError('altered', path);
  const headers = HEADERS.flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(body, { headers });
}

/** The body of a response, or `false` when it does not have that many bytes. No more of it is read than could be right. */
async function bodyOf(response: Response, bytes: number): Promise<Uint8Array<ArrayBuffer> | false> {
  const body = new Uint8Array(bytes);
  const reader = response.body?.getReader();
  let place = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (place + part.value.length > bytes) {
      await reader?.cancel();
      return false;
    }
    body.set(part.value, place);
    place += part.value.length;
  }
  return place === bytes && body;
}

/** SHA-256 in base64url. */
async function digest(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
