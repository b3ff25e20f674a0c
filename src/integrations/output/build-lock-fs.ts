import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who builds into a folder at the moment. */
export interface Holder {
  pid: number;
  /** Tells a process from a later one with the same number, where the system can say so. */
  started?: string;
  host: string;
  /** Time at which the lock was taken, in ISO 8601. */
  since: string;
}

/** How long a lock of another machine counts, in milliseconds: whether its build still runs cannot be seen from here. */
const ELSEWHERE = 6 * 60 * 60 * 1000;

/** How long a lock may take to be written, in milliseconds. One that is still empty then was left by a build that was killed. */
const BEING_WRITTEN = 5000;

/** How often a lock that changes hands is looked at. */
const MOST_TURNS = 1000;

/**
 * Takes a lock, which is a file that names its holder. One whose holder is gone counts for nothing.
 * @returns A function that gives the lock back.
 * @throws Error that names the holder, when there is one.
 */
export async function takeLock(file: string): Promise<() => void> {
  const text = JSON.stringify(ourselves());
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    // The folder may go in between, with the build that was there before.
    if (tryTo(() => create(file, text), 'EEXIST', 'ENOENT')) return () => giveBack(file, text);
    const found = read(file);
    if (found === undefined) continue;
    const holder = holderOf(found);
    if (!holder && Date.now() - modified(file) < BEING_WRITTEN) await wait(100);
    else if (holder && isAtWork(holder)) throw new Error(refusal(holder, file));
    else takeAway(file, found);
  }
  throw new Error(`the lock ${file} changes all the time`);
}

function create(file: string, text: string): void {
  const folder = dirname(file);
  mkdirSync(dirname(folder), { recursive: true });
  // Made by itself, since a recursive call does not say why it fails.
  tryTo(() => mkdirSync(folder), 'EEXIST');
  writeFileSync(file, text, { flag: 'wx' });
}

function giveBack(file: string, text: string): void {
  if (read(file) === text) rmSync(file, { force: true });
}

/** Takes a lock away that was judged by its text. Another build may have put its own there since, which goes back. */
function takeAway(file: string, judged: string): void {
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  if (!tryTo(() => renameSync(file, aside), 'ENOENT')) return;
  if (read(aside) !== judged) tryTo(() => linkSync(aside, file), 'EEXIST');
  rmSync(aside, { force: true });
}

function refusal({ pid, host, since }: Holder, file: string): string {
  const where = host === hostname() ? '' : ` on ${host}`;
  return [
    `Another build is at work on this folder: process ${pid}${where}, since ${since}.`,
    `Wait for it, or build into another folder with SIGNPOST_OUT. If there is no such build, delete ${file}.`,
  ].join('\n');
}

function ourselves(): Holder {
  const started = startOf(process.pid);
  return { pid: process.pid, ...(started && { started }), host: hostname(), since: new Date().toISOString() };
}

/** Whether the build of a lock still runs, as far as can be seen. */
export function isAtWork({ pid, started, host, since }: Holder, now = Date.now()): boolean {
  if (host !== hostname()) return now - Date.parse(since) < ELSEWHERE;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === undefined || started === startOf(pid);
}

/** When a process began, counted from the start of the system, and which start that was. Linux alone tells. */
function startOf(pid: number): string | undefined {
  const status = read(`/proc/${pid}/stat`);
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim();
  // The second field is the name of the program in parentheses, which may hold anything; the start is the 22nd.
  const start = status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  return start && boot ? `${boot} ${start}` : undefined;
}

function holderOf(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    const { pid, host, since } = holder ?? {};
    const whole = Number.isSafeInteger(pid) && pid! > 0 && typeof host === 'string' && typeof since === 'string';
    return whole ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Does something. Whether it was done: `false` when it failed with a code that is expected. */
function tryTo(action: () => void, ...codes: string[]): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
