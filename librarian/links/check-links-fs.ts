import { setMaxListeners } from 'node:events';
import type { DatedFinding } from './evidence.ts';
import type { Target } from './look.ts';
import { PoliteClient, type Manners } from './polite-client.ts';
import { realClock } from './turns.ts';
import { Visitor } from './visitor-fs.ts';
import { webClient, type WebOptions } from './web-client-fs.ts';

/** What a check of addresses needs besides them. */
export interface CheckOptions {
  web: WebOptions;
  manners: Manners;
  /** Day that is written down, `YYYY-MM-DD`. */
  today: string;
  /** Told of each address as soon as it is done. */
  onDone(finding: DatedFinding): void;
}

/** The name by which a `robots.txt` may speak of the link checker. */
export const ROBOTS_NAME = 'SignpostLinkCheck';

/**
 * Looks at addresses: those of one host one after the other, hosts side by side.
 * @returns true when all are done, false when the work was stopped.
 */
export async function checkLinks(targets: readonly Target[], options: CheckOptions): Promise<boolean> {
  const { web, manners, today, onDone } = options;
  // Every host that waits for its turn listens.
  if (web.stop) setMaxListeners(0, web.stop);
  const client = webClient(web);
  const visitor = new Visitor(new PoliteClient(client, manners, realClock(web.stop)), ROBOTS_NAME);
  const checkHost = async (ofHost: readonly Target[]) => {
    for (const target of ofHost) {
      const finding = await visitor.visit(target);
      web.stop?.throwIfAborted();
      onDone({ address: target.address, on: today, ...finding });
    }
  };
  const byHost = Map.groupBy(targets, ({ address }) => new URL(address).hostname);
  try {
    await Promise.all([...byHost.values()].map(checkHost));
    return true;
  } catch (error) {
    if (web.stop?.aborted) return false;
    throw error;
  } finally {
    await client.close();
  }
}

/**
 * The name by which servers know the link checker.
 * @param contact Email address of whoever publishes the site.
 */
export function userAgentFor(contact: string | null | undefined): string {
  return `${ROBOTS_NAME}/1.0 (${contact ? `+mailto:${contact}` : 'checks that links still work'})`;
}
