/**
 * Kills builds at moments spread over the whole of a build, many times, and looks each time whether the site that is shown is whole.
 * Then one build has to come to its end.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compareFolder } from '../manifest/compare-folder-fs.ts';
import { MANIFEST_FILE, parseManifest } from '../manifest/shape.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    content: { type: 'string', default: 'tests/fixtures/content/valid' },
  },
});
const kills = Number(values.kills);
const folder = await mkdtemp(join(tmpdir(), 'signpost-faults-'));
const site = join(folder, 'dist');
/** Days that sites are built for, by which an old one and a new one are told apart. */
const [OLD, NEW] = ['2026-11-20', '2026-11-21'];
const counts = { old: 0, new: 0, away: 0, broken: 0 };

try {
  const started = performance.now();
  if ((await build(OLD)) !== 0) throw new Error('The first build did not end well');
  const length = performance.now() - started;
  console.log(`a build takes ${(length / 1000).toFixed(1)} s`);
  for (let index = 0; index < kills; index++) {
    const delay = (length * (index + 0.5)) / kills;
    const code = await build(NEW, delay);
    const state = await stateOf();
    counts[state] += 1;
    console.log(
      `after ${(delay / 1000).toFixed(2)} s: ${code === null ? 'killed' : `ended with ${code}`}, site ${state}`,
    );
    if (state !== 'old' && index < kills - 1) await build(OLD);
  }
  const last = await build(NEW);
  const whole = last === 0 && (await stateOf()) === 'new';
  const clean = !existsSync(join(folder, '.dist.build'));
  console.log(
    `${kills} kills: old site ${counts.old}, new site ${counts.new}, set aside ${counts.away}, broken ${counts.broken}`,
  );
  console.log(
    `the build after them: ${whole ? 'whole' : 'not whole'}, ${clean ? 'nothing left over' : 'something left over'}`,
  );
  if (counts.broken > 0 || !whole || !clean) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Builds for a day; kills the build after a time, in milliseconds. Gives the exit code, `null` when it was killed. */
async function build(today: string, delay?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SIGNPOST_CONTENT: values.content,
      SIGNPOST_OUT: site,
      SIGNPOST_CACHE: join(folder, 'cache'),
      SIGNPOST_TODAY: today,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (delay !== undefined) void wait(delay).then(() => child.kill('SIGKILL'));
  return ended;
}

/** Whether the site that is shown is the whole old one, the whole new one, set aside for a moment, or broken. */
async function stateOf(): Promise<keyof typeof counts> {
  if (!existsSync(site) && existsSync(join(folder, '.dist.build/previous'))) return 'away';
  const manifest = parseManifest(await readFile(join(site, MANIFEST_FILE), 'utf8'));
  if ((await compareFolder(site, manifest)).differences.length > 0) return 'broken';
  return manifest.today === OLD ? 'old' : 'new';
}
