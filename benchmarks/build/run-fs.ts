import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessTree } from './process-tree-fs.ts';
import type { HookTime } from './timed-config-fs.ts';

const ASTRO = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
const REPORT_MEMORY = import.meta.resolve('../report-memory.ts');

/** What a build took. */
export interface BuildRun {
  /** Time by the clock. */
  seconds: number;
  /** User and system time of Astro's process and all below it, in seconds. */
  cpu: number;
  /** Peak resident memory of Astro's process, in bytes. */
  memory: number;
  /** Peak resident memory of Astro's process and all below it, in bytes. */
  treeMemory: number;
  hooks: readonly HookTime[];
  /** Astro's own stages by name, in seconds. */
  stages: Readonly<Record<string, number>>;
}

/**
 * Runs `astro build` in a process of its own and measures it.
 * @param args What stands behind `astro build`.
 * @param folder Place for a file of times.
 * @throws Error when the build fails.
 */
export function runBuild(args: readonly string[], env: Record<string, string>, folder: string): Promise<BuildRun> {
  const times = join(folder, 'astro-times.json');
  const started = performance.now();
  const child = fork(ASTRO, ['build', ...args], {
    execArgv: ['--import', REPORT_MEMORY],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_TIMER_PATH: times, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const tree = new ProcessTree(child.pid ?? 0);
  const hooks: HookTime[] = [];
  let memory = 0;
  child.on('message', (message: number | HookTime) => {
    if (typeof message === 'number') memory = message;
    else hooks.push(message);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const { cpu, memory: treeMemory } = tree.stop();
      if (code !== 0) reject(new Error(`astro build ended with code ${code}`));
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, cpu, memory, treeMemory, hooks, stages: stagesIn(times) });
    });
  });
}

function stagesIn(file: string): Record<string, number> {
  if (!existsSync(file)) return {};
  const stats = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { elapsedTime: number }>;
  return Object.fromEntries(Object.entries(stats).map(([name, { elapsedTime }]) => [name, elapsedTime / 1000]));
}
