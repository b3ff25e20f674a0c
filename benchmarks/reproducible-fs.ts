/**
 * Builds the same content with several versions of Node and compares the manifests. The versions come from the npm registry, each into
 * a folder of its own that is deleted again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST_FILE, parseManifest, type Manifest } from '../manifest/shape.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: './src/content' } },
});
const versions = positionals.length > 0 ? positionals : ['24.15.0', '24.18.0'];
const folder = await mkdtemp(join(tmpdir(), 'signpost-reproducible-'));

try {
  const here = await build(process.execPath, 'here');
  console.log(`${process.versions.node}, ICU ${process.versions.icu}: ${here.files.length} files`);
  for (const version of versions) {
    const node = install(version);
    const icu = execFileSync(node, ['-p', 'process.versions.icu'], { encoding: 'utf8' }).trim();
    const there = await build(node, version);
    const differences = differencesOf(here, there);
    console.log(
      `${version}, ICU ${icu}: ${differences.length === 0 ? 'the same bytes' : `${differences.length} files differ`}`,
    );
    for (const path of differences.slice(0, 20)) console.log(`  ${path}`);
    if (differences.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Fetches a version of Node. Gives the path of its program. */
function install(version: string): string {
  const place = join(folder, `node-${version}`);
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', place, '--no-save', `node@${version}`], {
    encoding: 'utf8',
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Node ${version} cannot be installed:\n${stderr}`);
  return join(place, 'node_modules/node/bin/node');
}

async function build(node: string, name: string): Promise<Manifest> {
  const out = join(folder, `site-${name}`);
  const { status, stdout, stderr } = spawnSync(node, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SIGNPOST_CONTENT: values.content,
      SIGNPOST_OUT: out,
      SIGNPOST_CACHE: join(folder, `cache-${name}`),
      SIGNPOST_TODAY: process.env['SIGNPOST_TODAY'] ?? new Date().toISOString().slice(0, 10),
    },
  });
  if (status !== 0) throw new Error(`The build with ${name} ended with ${status}:\n${stdout}\n${stderr}`);
  return parseManifest(await readFile(join(out, MANIFEST_FILE), 'utf8'));
}

function differencesOf(one: Manifest, other: Manifest): string[] {
  const [a, b] = [one, other].map(({ files }) => new Map(files.map(({ path, sha256 }) => [path, sha256])));
  return [...new Set([...a!.keys(), ...b!.keys()])].filter((path) => a!.get(path) !== b!.get(path)).sort();
}
