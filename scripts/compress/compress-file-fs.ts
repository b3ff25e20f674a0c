import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { COPY_ENDINGS, levelsFor, type Form, type Levels } from './plan.ts';

/** Sizes in bytes: of a file, and of what each form makes of it. A form without a copy counts in full. */
export type Sizes = Record<Form | 'plain', number>;

const FORMS = Object.keys(COPY_ENDINGS) as Form[];

const compressors: Record<Form, (content: Buffer, levels: Levels) => Buffer> = {
  br: (content, { brotli }) => brotliCompressSync(content, { params: brotliParameters(brotli, content.length) }),
  gzip: (content, levels) => gzipSync(content, { level: levels.gzip }),
  zstd: (content, { zstd }) => zstdCompressSync(content, { params: { [constants.ZSTD_c_compressionLevel]: zstd } }),
};

/** A window as large as the file: a larger one costs time and finds nothing more. */
function brotliParameters(quality: number, size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(size)))),
  };
}

/**
 * Writes the copies of a file that are smaller than it.
 * @param path Path below the site, with `/` between folders.
 * @returns `undefined` when there is none.
 */
export function compressFile(site: string, path: string): Sizes | undefined {
  const address = join(site, path);
  const content = readFileSync(address);
  const levels = levelsFor(path, content.length);
  if (!levels) return undefined;
  const sizes = FORMS.map((form) => [form, writeCopy(address, content, form, levels)] as const);
  if (sizes.every(([, size]) => size === content.length)) return undefined;
  return { plain: content.length, ...(Object.fromEntries(sizes) as Record<Form, number>) };
}

/** Writes a copy if it is smaller. Gives the size of what there is now. */
function writeCopy(address: string, content: Buffer, form: Form, levels: Levels): number {
  const copy = compressors[form](content, levels);
  if (copy.length >= content.length) return content.length;
  const name = address + COPY_ENDINGS[form];
  // In one step: half a copy, left by a build that was stopped, would be served as a page.
  writeFileSync(`${name}.part`, copy);
  renameSync(`${name}.part`, name);
  return copy.length;
}
