import { afterEach } from 'vitest';
import { simulatedWeb, type Host, type SimulatedWeb } from '../../../../benchmarks/links/simulated-web-fs.ts';
import { checkLinks, type CheckOptions } from '../../../../librarian/links/check-links-fs.ts';
import type { DatedFinding } from '../../../../librarian/links/evidence.ts';
import type { Target } from '../../../../librarian/links/look.ts';
import { isPublicIp } from '../../../../librarian/links/private-address.ts';

/** The day the checks are made for. */
export const TODAY = '2026-11-20';
/** Manners that keep tests quick: the times are short, what they are for stays. */
export const QUICK = { interval: 5, concurrency: 32, retries: 2, backoff: 5, longestWait: 300 };

const webs: SimulatedWeb[] = [];
afterEach(async () => {
  await Promise.all(webs.splice(0).map((web) => web.close()));
});

/** A web for one test. */
export async function web(hostOf: Host | ((host: string) => Host)): Promise<SimulatedWeb> {
  const started = await simulatedWeb(hostOf.length > 1 ? () => hostOf as Host : (hostOf as (host: string) => Host));
  webs.push(started);
  return started;
}

/** Looks at addresses of a web; what was found comes by address. */
export async function check(
  { lookup }: Pick<SimulatedWeb, 'lookup'>,
  targets: readonly (string | Target)[],
  { manners, web: options }: { manners?: Partial<CheckOptions['manners']>; web?: Partial<CheckOptions['web']> } = {},
): Promise<Map<string, DatedFinding>> {
  const found = new Map<string, DatedFinding>();
  await checkLinks(
    targets.map((target) => (typeof target === 'string' ? { address: target } : target)),
    {
      today: TODAY,
      manners: { ...QUICK, ...manners },
      web: {
        userAgent: 'SignpostLinkCheck/1.0 (test)',
        mayAsk: (ip) => ip === '127.0.0.1' || isPublicIp(ip),
        connectTimeout: 300,
        totalTimeout: 300,
        lookup,
        ...options,
      },
      onDone: (finding) => found.set(finding.address, finding),
    },
  );
  return found;
}
