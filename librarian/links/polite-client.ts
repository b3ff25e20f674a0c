import type { RequestFailure } from './failures.ts';
import { retryAfter } from './retry-after.ts';
import { Turns, type Clock } from './turns.ts';
import type { WebAnswer, WebClient } from './web-client-fs.ts';

/** How hosts are treated. */
export interface Manners {
  /** Milliseconds between the starts of two requests to one host. */
  interval: number;
  /** Requests that may run at once on all hosts together. */
  concurrency: number;
  /** How often a request is made again that may come out better. */
  retries: number;
  /** Milliseconds before the first such try; each one after waits four times as long. */
  backoff: number;
  /** Longest time a host may ask to wait, in milliseconds; one that asks for more is left alone. */
  longestWait: number;
}

/** How the link checker treats hosts, unless it is told otherwise. */
export const MANNERS: Manners = { interval: 1000, concurrency: 32, retries: 2, backoff: 2000, longestWait: 60_000 };

/** What came of asking: an answer, or why there is none. */
export type Asked = WebAnswer | RequestFailure;

/** Whether there is no answer. */
export function failed(asked: Asked): asked is RequestFailure {
  return 'failure' in asked;
}

/** Asks each host one thing at a time, with pauses, again where that may help, and not at all once it has asked to be left alone. */
export class PoliteClient {
  readonly #client: WebClient;
  readonly #manners: Manners;
  readonly #clock: Clock;
  readonly #turns: Turns;
  readonly #leftAlone = new Set<string>();
  /** Hosts whose last answer was none after all tries: they get one try each time until they answer. */
  readonly #weak = new Set<string>();

  constructor(client: WebClient, manners: Manners, clock: Clock) {
    this.#client = client;
    this.#manners = manners;
    this.#clock = clock;
    this.#turns = new Turns(manners.interval, manners.concurrency, clock);
  }

  /** Makes the pause between requests to a host longer. */
  slowDown(host: string, interval: number): void {
    this.#turns.slowDown(host, interval);
  }

  /** Asks once. */
  async askOnce(method: 'HEAD' | 'GET', url: string, most: number): Promise<Asked> {
    const host = new URL(url).hostname;
    if (this.#leftAlone.has(host)) return { failure: 'rate-limited', passing: false };
    const asked = await this.#turns.take(host, (sent) => this.#client.ask(method, url, most, sent));
    if (!failed(asked)) this.#heed(host, asked);
    return asked;
  }

  /** Asks, and asks again after a pause while the host may only have had a bad moment. */
  async ask(method: 'HEAD' | 'GET', url: string, most: number): Promise<Asked> {
    let asked = await this.askOnce(method, url, most);
    const host = new URL(url).hostname;
    const retries = this.#weak.has(host) ? 0 : this.#manners.retries;
    for (let round = 0; round < retries && this.#mayPass(asked); round += 1) {
      this.#turns.rest(host, this.#manners.backoff * 4 ** round);
      asked = await this.askOnce(method, url, most);
    }
    if (this.#mayPass(asked)) this.#weak.add(host);
    else this.#weak.delete(host);
    return asked;
  }

  #mayPass(asked: Asked): boolean {
    return failed(asked) ? asked.passing : asked.status === 429 || asked.status >= 500;
  }

  /** A host that says how long to wait is given that time. */
  #heed(host: string, { status, headers }: WebAnswer): void {
    if (status !== 429 && status !== 503) return;
    const wait = retryAfter(headers['retry-after'], this.#clock.time());
    if (wait === undefined) return;
    if (wait > this.#manners.longestWait) this.#leftAlone.add(host);
    else this.#turns.rest(host, wait);
  }
}
