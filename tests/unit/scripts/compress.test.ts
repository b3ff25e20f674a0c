import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress/compress-site-fs.ts';
import { levelsFor } from '../../../scripts/compress/plan.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/compress-fs.ts');
const PAGE = '<p>One of many lines of a page.</p>\n'.repeat(200);

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'signpost-compress-'));
  mkdirSync(join(site, 'en'));
  writeFileSync(join(site, 'en/index.html'), PAGE);
  writeFileSync(join(site, 'en/short.html'), 'short');
  writeFileSync(join(site, 'card.png'), PAGE);
  // Text that nothing makes smaller.
  writeFileSync(join(site, 'noise.txt'), noise(2000));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

/** Bytes without any order, the same ones each time. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

const names = () => readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();

describe('compressed copies', () => {
  test('stand beside text, hold the same, and are there only where they are smaller', async () => {
    const { files, plain, br, gzip, zstd } = await compressSite(site);
    const own = ['en/index.html.br', 'en/index.html.gz', 'en/index.html.zst'];
    expect(names().filter((name) => /\.(?:br|gz|zst|part)$/.test(name))).toEqual(own);
    const [brotli, gzipped, zstandard] = own.map((name) => readFileSync(join(site, name)));
    expect(brotliDecompressSync(brotli!).toString()).toBe(PAGE);
    expect(gunzipSync(gzipped!).toString()).toBe(PAGE);
    expect(zstdDecompressSync(zstandard!).toString()).toBe(PAGE);
    expect([files, plain, br, gzip, zstd]).toEqual([
      1,
      PAGE.length,
      brotli?.length,
      gzipped?.length,
      zstandard?.length,
    ]);
  });

  test('are the same bytes each time', async () => {
    await compressSite(site);
    const first = names().map((name) => (name === 'en' ? '' : readFileSync(join(site, name), 'base64')));
    await compressSite(site);
    expect(names().map((name) => (name === 'en' ? '' : readFileSync(join(site, name), 'base64')))).toEqual(first);
  });

  test('of an earlier build are taken away, and halves of them', async () => {
    for (const name of ['en/gone.html.br', 'en/short.html.gz', 'en/index.html.zst.part'])
      writeFileSync(join(site, name), 'old');
    await compressSite(site);
    for (const name of ['en/gone.html.br', 'en/short.html.gz', 'en/index.html.zst.part']) {
      expect([name, existsSync(join(site, name))]).toEqual([name, false]);
    }
  });

  test('can be left out, and there must be a site to make them for', () => {
    const run = (dir: string, setting: string) =>
      spawnSync(process.execPath, [SCRIPT, '--dir', dir], {
        encoding: 'utf8',
        env: { ...process.env, SIGNPOST_COMPRESS: setting },
      });
    expect(run(site, 'off').stdout).toContain('SIGNPOST_COMPRESS is off');
    expect(names()).not.toContain('en/index.html.br');
    const { status, stderr } = run(join(site, 'nowhere'), '');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^There is no built site in [^\n]*\n$/)]);
  });
});

test.each([
  ['_astro/main.abc.css', 5_000, 11],
  ['en/topics/x/index.html', 90_000, 10],
  ['search-data/en/records.json', 240_000, 10],
  ['api/v1/hubs/en/x.json', 60_000, 10],
  ['en/resources/x/index.html', 13_000, 9],
  ['api/v1/resources.json', 700_000, 9],
  ['sitemap-0.xml', 2_000_000, 9],
  ['en/languages/x/index.html', 600_000, 9],
])('%s of %i bytes is worth Brotli %i', (path, size, level) => {
  expect(levelsFor(path, size)?.brotli).toBe(level);
});

test.each(['social-card.png', 'pagefind/en/wasm.en.pagefind', '_headers', 'en/index.html.br'])(
  '%s stays as it is',
  (path) => {
    expect(levelsFor(path, 50_000)).toBeUndefined();
  },
);
