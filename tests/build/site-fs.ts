import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { MANIFEST_FILE } from '../../manifest/shape.ts';

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** What a site is made from. */
const INPUTS = ['src', 'embed', 'offline', 'public', 'librarian', 'manifest', 'astro.config.mjs', 'package-lock.json'];

/** Written last by a build; a folder without it holds no whole site. */
const LAST_FILE = MANIFEST_FILE;

/** Variables of the test runner that change how a site is built, such as `NODE_ENV=test`. */
const RUNNER_VARIABLES = /^(VITEST.*|SIGNPOST_.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)$/;

/** How a build ended. */
export interface BuildResult {
  /** `null` when it was killed. */
  code: number | null;
  /** Both streams in one, without colours. */
  output: string;
}

/** Who runs a build. */
export interface User {
  uid: number;
  gid: number;
}

/** Folders that a project makes for itself, for when there is no Git to say so. */
const MADE = new Set([
  'node_modules',
  'dist',
  '.dist.build',
  '.astro',
  '.cache',
  '.git',
  'test-results',
  'playwright-report',
]);

/**
 * Copies what a clone of the project would hold, with new files that are not ignored. A build writes into its project
 * too, so tests build copies and never get in the way of anybody's own build.
 * @returns The folder given.
 */
export function copyProject(folder: string): string {
  for (const file of projectFiles()) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function projectFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (git.status !== 0) return readdirSync(ROOT).filter((name) => !MADE.has(name));
  return git.stdout.split('\0').filter((file) => file && existsSync(join(ROOT, file)));
}

/**
 * Runs `astro build` as a reader of the README would, in a process of its own.
 * @param project Folder of the project to build, see {@link copyProject}.
 * @param settings Environment variables for the build, such as `SIGNPOST_OUT`.
 * @param user Who runs it, when it is not whoever runs the tests.
 */
export function build(project: string, settings: Record<string, string>, user?: User): Promise<BuildResult> {
  const inherited = Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLES.test(name));
  const env = { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}

/**
 * Folder with the real site: `dist/` when it is newer than everything it is made from, else a build of the tests' own
 * that later runs use again.
 */
export async function freshSite(): Promise<string> {
  const newest = Math.max(...INPUTS.map((input) => newestChange(join(ROOT, input))));
  const isFresh = (site: string) =>
    existsSync(join(site, LAST_FILE)) && statSync(join(site, LAST_FILE)).mtimeMs > newest;
  const dist = join(ROOT, 'dist');
  if (isFresh(dist)) {
    console.info('Tests run on dist/');
    return dist;
  }
  const own = join(ROOT, '.cache/build-tests/site');
  if (!isFresh(own)) await buildInto(own);
  console.info('dist/ is missing or older than its sources: tests run on .cache/build-tests/site/');
  return own;
}

async function buildInto(site: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-site-'));
  const draft = `${site}-${process.pid}`;
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_OUT: draft,
    SIGNPOST_CACHE: join(folder, 'cache'),
  });
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  if (!existsSync(join(draft, LAST_FILE))) throw new Error(`The build has not written ${LAST_FILE}`);
  rmSync(site, { recursive: true, force: true });
  renameSync(draft, site);
}

function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (newest, name) => Math.max(newest, statSync(join(path, name)).mtimeMs),
    mtimeMs,
  );
}
