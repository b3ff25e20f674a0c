import type { LinkOutcome } from '../../src/schemas/vocabulary.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';

/** Hosts that must have been asked before anything is said about the connection of this machine. */
const FEWEST_HOSTS = 5;
const NOT_REACHED: ReadonlySet<LinkOutcome> = new Set(['dns', 'unreachable', 'timeout', 'tls']);

/**
 * Whether most hosts could not be reached, so that the connection of this machine is at fault rather than they. What was found
 * then must not be held against any address.
 */
export function isOwnConnectionDown(found: readonly Pick<LinkCheck, 'address' | 'outcome'>[]): boolean {
  const hosts = Map.groupBy(found, ({ address }) => new URL(address).hostname);
  const lost = [...hosts.values()].filter((checks) => checks.every(({ outcome }) => NOT_REACHED.has(outcome)));
  return hosts.size >= FEWEST_HOSTS && lost.length * 2 > hosts.size;
}
