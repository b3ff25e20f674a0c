import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { getEncoding } from 'encoding-sniffer';

/** Layers of compression that are taken off. */
const MOST_LAYERS = 2;

/**
 * Reads the beginning of a body and lets go of the rest. Never throws: what had come when a body broke off, or did not decompress, is
 * its beginning.
 * @param encoding `Content-Encoding`.
 * @param most Bytes to read, decompressed, so that no small body can become a large one.
 */
export async function readBounded(body: Readable, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, most - size));
      size += chunk.length;
      if (size >= most) return;
    }
  };
  body.on('error', () => undefined);
  try {
    if (most > 0) await pipeline([body, ...decompressors(encoding), take] as unknown as NodeJS.ReadWriteStream[]);
  } catch {
    // What has come is kept.
  }
  body.destroy();
  return Buffer.concat(chunks);
}

function decompressors(encoding = ''): Transform[] {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  return layers.slice(-MOST_LAYERS).reverse().flatMap(decompressor);
}

function decompressor(name: string): Transform[] {
  // A body that breaks off still gives what had come.
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return [zlib.createGunzip(options)];
    case 'deflate':
      return [zlib.createInflate(options)];
    case 'br':
      return [zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH })];
    default:
      return [];
  }
}

/**
 * The text of a page. UTF-8 wins over what the server or the page claims: other bytes hardly ever look like it. A name of an
 * encoding that nobody knows counts as none.
 * @param contentType `Content-Type` with its parameters.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const claimed = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
  const options = claimed === undefined ? {} : { transportLayerEncodingLabel: claimed };
  const encoding = getEncoding(Buffer.from(bytes), { defaultEncoding: 'windows-1252', ...options });
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether bytes are UTF-8; the last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
