import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts them in `/proc`. */
const TICKS = 100;

/** What a process has used so far. */
interface ProcessUse {
  parent: number;
  /** User and system time, in seconds. */
  cpu: number;
  /** Resident memory, in bytes. */
  memory: number;
}

/** What a process and all that it started have used. */
export interface TreeUse {
  /** User and system time, in seconds. */
  cpu: number;
  /** Peak of the resident memory of all processes together, in bytes. Pages they share count in each. */
  memory: number;
}

/** Watches a process and all that it starts, through `/proc`: Linux only. */
export class ProcessTree {
  readonly #root: number;
  readonly #cpu = new Map<number, number>();
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(root: number) {
    this.#root = root;
    this.#timer = setInterval(() => this.#look(), 100);
  }

  /** Ends the watch. The last tenth of a second of each process is not counted. */
  stop(): TreeUse {
    clearInterval(this.#timer);
    return { cpu: [...this.#cpu.values()].reduce((sum, seconds) => sum + seconds, 0), memory: this.#peak };
  }

  #look(): void {
    const all = processes();
    const ids = familyOf(this.#root, all);
    for (const id of ids) this.#cpu.set(id, all.get(id)!.cpu);
    this.#peak = Math.max(
      this.#peak,
      ids.reduce((sum, id) => sum + all.get(id)!.memory, 0),
    );
  }
}

/** A process that is there, and those below it. */
export function familyOf(root: number, all: ReadonlyMap<number, { parent: number }>): number[] {
  const children = [...all].filter(([, { parent }]) => parent === root).flatMap(([id]) => familyOf(id, all));
  return all.has(root) ? [root, ...children] : children;
}

function processes(): Map<number, ProcessUse> {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(ids.flatMap((id) => useOf(id) ?? []));
}

function useOf(id: string): [[number, ProcessUse]] | undefined {
  try {
    return [[Number(id), parseStat(readFileSync(`/proc/${id}/stat`, 'utf8'))]];
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
}

const PAGE = 4096;

/** Reads a line of `/proc/<id>/stat`. The name of the program stands in brackets and may hold anything. */
export function parseStat(line: string): ProcessUse {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? 0;
  return { parent: field(4), cpu: (field(14) + field(15)) / TICKS, memory: field(24) * PAGE };
}
