import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import manifest from '../../package.json' with { type: 'json' };

/** The desk as `npm run desk` starts it: flags of Node and the file. */
const [, ...COMMAND] = manifest.scripts.desk.split(' ');
const FLAGS = COMMAND.slice(0, -1);
const DESK = COMMAND.at(-1) ?? '';

/** What a run of the desk came to. */
export interface DeskRun {
  text: string;
  code: number | null;
  seconds: number;
  /** Peak resident memory, in bytes. */
  memory: number;
}

/** Runs the desk in a process of its own and measures it. */
export function runDesk(...args: string[]): Promise<DeskRun> {
  const start = performance.now();
  const memoryReporter = import.meta.resolve('../report-memory.ts');
  const child = fork(DESK, args, {
    execArgv: [...FLAGS, '--import', memoryReporter],
    env: { ...process.env, SIGNPOST_TODAY: '2026-11-28' },
    silent: true,
  });
  let text = '';
  let memory = 0;
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  child.stderr?.pipe(process.stderr);
  child.on('message', (bytes: number) => (memory = bytes));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ text, code, seconds: (performance.now() - start) / 1000, memory }));
  });
}
