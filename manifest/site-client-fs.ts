import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** How files are fetched. */
export interface FetchLimits {
  /** Longest wait for a whole answer, in milliseconds. */
  timeout: number;
  /** How often a file is asked for again when the connection fails or the host is overloaded. */
  again: number;
}

/** An answer of a host, or why there is none. */
export type Answer = { kind: 'found'; bytes: number; sha256: string; body: Buffer } | { kind: 'missing' } | Failure;

/** Why a file could not be fetched. */
export interface Failure {
  kind: 'failed';
  reason: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;

/** Whether an address may be asked: over HTTPS, or over HTTP on this machine. */
export function mayAsk({ protocol, hostname }: URL): boolean {
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && own);
}

/**
 * Fetches a file and its SHA-256. A redirect is followed on the same origin alone.
 * @param largest Most bytes that are read; a longer answer is read one byte further and is then another file.
 * @param keep Whether the content is wanted too.
 */
export async function fetchFile(address: URL, largest: number, limits: FetchLimits, keep = false): Promise<Answer> {
  for (let turn = 0; ; turn++) {
    const answer = await fetchOnce(address, largest, limits.timeout, keep);
    if (answer.kind !== 'failed' || !answer.mayPass || turn >= limits.again) return answer;
    await wait(250 * 2 ** turn);
  }
}

type Attempt = Exclude<Answer, Failure> | (Failure & { mayPass: boolean });

async function fetchOnce(start: URL, largest: number, timeout: number, keep: boolean): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeout);
  let address = start;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await fetch(address, { redirect: 'manual', signal, credentials: 'omit' });
      if (!REDIRECTS.has(response.status)) return await readAnswer(response, largest, keep);
      await response.body?.cancel();
      const next = URL.parse(response.headers.get('location') ?? '', address);
      if (next?.origin !== start.origin) return failed(`it redirects to another host`);
      address = next;
    }
    return failed(`it redirects more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    return { ...failed(reasonOf(error, timeout)), mayPass: true };
  }
}

async function readAnswer(response: Response, largest: number, keep: boolean): Promise<Attempt> {
  if (!response.ok) {
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return { kind: 'missing' };
    return {
      ...failed(`the host answers ${response.status}`),
      mayPass: response.status === 429 || response.status >= 500,
    };
  }
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    hash.update(piece);
    bytes += piece.length;
    if (keep) kept.push(piece);
    if (bytes > largest) break;
  }
  return { kind: 'found', bytes, sha256: hash.digest('hex'), body: Buffer.concat(kept) };
}

function failed(reason: string): Failure & { mayPass: boolean } {
  return { kind: 'failed', reason, mayPass: false };
}

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no whole answer within ${timeout / 1000} s`;
  const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  return `the connection failed (${code ?? message})`;
}
