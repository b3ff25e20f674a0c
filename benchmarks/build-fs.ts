/** Measures a cold build with its search index: time, peak memory of Astro's process, output size. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';

const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-'));
const out = join(folder, 'dist');
try {
  const started = performance.now();
  const memory = await build();
  const seconds = (performance.now() - started) / 1000;
  await report(seconds, memory);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Builds with empty caches; resolves with the peak resident memory in bytes. */
function build(): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('./report-memory.ts'), 'node_modules/astro/bin/astro.mjs', 'build'],
      {
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          SIGNPOST_OUT: out,
          SIGNPOST_CACHE: join(folder, 'cache'),
        },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    let peak = 0;
    child.on('message', (message) => (peak = Number(message)));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(peak) : reject(new Error(`astro build ended with code ${code}`)),
    );
  });
}

async function report(seconds: number, memory: number): Promise<void> {
  const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const flagship = await readFile(join(out, 'en/topics/miscarriage/index.html'));
  const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  console.log(`cold build and index  ${seconds.toFixed(1)} s on ${cpus().length} cores`);
  console.log(`peak memory           ${megabytes(memory)} (Astro's process; Pagefind runs beside it)`);
  console.log(`pages                 ${pages}, ${((seconds * 1000) / pages).toFixed(1)} ms each`);
  console.log(
    `output                ${megabytes(sizes.reduce((sum, size) => sum + size, 0))} in ${files.length} files`,
  );
  console.log(`flagship HTML         ${flagship.length} bytes, ${brotliCompressSync(flagship).length} in Brotli`);
}
