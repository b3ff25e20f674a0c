import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Site } from './edits-fs.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a build needs of the project besides its packages. */
const PARTS = [
  'src',
  'embed',
  'manifest',
  'offline',
  'librarian',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project, without its content, so that it can be edited; packages are those of the project itself. */
export function copyOfProject(folder: string): string {
  for (const part of PARTS) {
    const filter = (source: string) => source !== join(ROOT, 'src/content');
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** How a build went. */
export interface BuildRun {
  code: number | null;
  /** Both streams in one. */
  output: string;
  seconds: number;
  /** Time of all processors, in seconds; that of processes it has started too. */
  cpu: number;
}

/** Builds a site into a folder, from the last build there or from nothing. */
export function build(site: Site, out: string, incremental: boolean): Promise<BuildRun> {
  const cache = `${out}-cache`;
  if (!incremental) for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const reporter = import.meta.resolve('./report-cpu-fs.ts');
  const child = spawn(process.execPath, ['--import', reporter, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: site.project,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      SIGNPOST_CONTENT: site.content,
      SIGNPOST_TODAY: site.today,
      SIGNPOST_OUT: out,
      SIGNPOST_CACHE: cache,
      SIGNPOST_INCREMENTAL: incremental ? '1' : '0',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let cpu = 0;
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  child.on('message', (seconds) => (cpu = Number(seconds)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, seconds: (performance.now() - start) / 1000, cpu }));
  });
}

/** Files that are not in both folders, or not the same. */
export function differences(a: string, b: string): string[] {
  const [left, right] = [hashes(a), hashes(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path)).sort();
}

function hashes(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const what = entry.isDirectory() ? 'folder' : createHash('sha256').update(readFileSync(file)).digest('hex');
      return [relative(folder, file), what];
    }),
  );
}
