/** The clock that turns are taken by; another one in tests. */
export interface Clock {
  /** Milliseconds that never go back. */
  now(): number;
  /** Milliseconds since 1970. */
  time(): number;
  /** Resolves after some milliseconds; rejects when the work is stopped. */
  sleep(milliseconds: number): Promise<void>;
}

/** The clock of the machine. */
export function realClock(stop?: AbortSignal): Clock {
  return {
    now: () => performance.now(),
    time: () => Date.now(),
    sleep: (milliseconds) =>
      new Promise((resolve, reject) => {
        stop?.throwIfAborted();
        const onStop = () => {
          clearTimeout(timer);
          reject(stop?.reason as Error);
        };
        const timer = setTimeout(() => {
          stop?.removeEventListener('abort', onStop);
          resolve();
        }, milliseconds);
        stop?.addEventListener('abort', onStop, { once: true });
      }),
  };
}

interface HostTurns {
  /** Resolves when the request before is done. */
  last: Promise<unknown>;
  /** When the next request may start. */
  next: number;
  interval: number;
}

/**
 * Lets requests to one host start one after the other, with a pause between their starts, and bounds how many run at once on all hosts
 * together.
 */
export class Turns {
  readonly #hosts = new Map<string, HostTurns>();
  readonly #waiting: (() => void)[] = [];
  readonly #clock: Clock;
  readonly #interval: number;
  #free: number;

  /**
   * @param interval Milliseconds between the starts of two requests to one host.
   * @param most Requests that may run at once.
   */
  constructor(interval: number, most: number, clock: Clock) {
    this.#interval = interval;
    this.#free = most;
    this.#clock = clock;
  }

  /**
   * Makes a request to a host when it is its turn.
   * @param ask Calls `sent` when the request leaves, which is later than its start where it has to connect first.
   */
  async take<T>(host: string, ask: (sent: () => void) => Promise<T>): Promise<T> {
    const turns = this.#of(host);
    const before = turns.last;
    const { promise, resolve: done } = Promise.withResolvers<undefined>();
    turns.last = promise;
    try {
      await before;
      await this.#waitFor(turns);
      await this.#enter();
      try {
        const sent = () => (turns.next = Math.max(turns.next, this.#clock.now() + turns.interval));
        sent();
        return await ask(sent);
      } finally {
        this.#leave();
      }
    } finally {
      done(undefined);
    }
  }

  /** Lets a host rest for some milliseconds at least. */
  rest(host: string, milliseconds: number): void {
    const turns = this.#of(host);
    turns.next = Math.max(turns.next, this.#clock.now() + milliseconds);
  }

  /** Makes the pause between two requests to a host longer; never shorter. */
  slowDown(host: string, interval: number): void {
    const turns = this.#of(host);
    turns.next += Math.max(0, interval - turns.interval);
    turns.interval = Math.max(turns.interval, interval);
  }

  async #waitFor(turns: HostTurns): Promise<void> {
    for (let wait = turns.next - this.#clock.now(); wait > 0; wait = turns.next - this.#clock.now()) {
      await this.#clock.sleep(Math.ceil(wait));
    }
  }

  #of(host: string): HostTurns {
    const known = this.#hosts.get(host);
    if (known) return known;
    const turns = { last: Promise.resolve(), next: 0, interval: this.#interval };
    this.#hosts.set(host, turns);
    return turns;
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
