import type { LinkCheck } from '../schemas/link-checks.ts';
import type { ResourceVersion } from '../schemas/resource.ts';
import type { LinkOutcome } from '../schemas/vocabulary.ts';
import { addDays } from './calendar.ts';

/** What a look at an address tells: the page is there, it is not, or nothing is known. */
export type LinkStanding = 'working' | 'failing' | 'unknown';

/** Days between the first failure and the latest from which an address counts as broken: servers have bad days. */
export const DAYS_UNTIL_BROKEN = 2;

/** What each outcome of a look tells. */
export const LINK_STANDING: Readonly<Record<LinkOutcome, LinkStanding>> = {
  ok: 'working',
  moved: 'working',
  'moved-elsewhere': 'working',
  'content-changed': 'working',
  'type-changed': 'working',
  gone: 'failing',
  'soft-404': 'failing',
  'moved-to-home': 'failing',
  dns: 'failing',
  tls: 'failing',
  unreachable: 'failing',
  timeout: 'failing',
  'server-error': 'failing',
  'redirect-loop': 'failing',
  blocked: 'unknown',
  'rate-limited': 'unknown',
  private: 'unknown',
};

type VersionCheck = ResourceVersion['check'];

/** Whether failures days apart are on record, with no look in between that found the page. */
export function isBroken({ outcome, since, on }: Pick<LinkCheck, 'outcome' | 'since' | 'on'>): boolean {
  return LINK_STANDING[outcome] === 'failing' && on >= addDays(since, DAYS_UNTIL_BROKEN);
}

/** Whether the page was found, under another address. */
export function isMoved({ outcome }: Pick<LinkCheck, 'outcome'>): boolean {
  return outcome === 'moved' || outcome === 'moved-elsewhere';
}

/**
 * What is known about the address of a version: what its record says, or what the link checker has found since.
 * @param seen What the link checker found at that address, if it has looked.
 */
export function checkOf(check: VersionCheck, seen: LinkCheck | undefined): VersionCheck {
  if (seen === undefined || (check.on !== undefined && seen.on <= check.on)) return check;
  const { outcome, on } = seen;
  if (LINK_STANDING[outcome] === 'working') return { result: isMoved(seen) ? 'moved' : 'ok', on };
  if (outcome === 'blocked' || outcome === 'rate-limited') return { result: 'blocked', on };
  if (isBroken(seen) && !sawItWork(check, seen.since)) return { result: 'broken', on };
  return newer(check, seen.known);
}

/** Whether a person opened the page on a day or later. */
export function sawItWork({ result, on = '' }: VersionCheck, day: string): boolean {
  return (result === 'ok' || result === 'moved') && on >= day;
}

function newer(check: VersionCheck, known: LinkCheck['known']): VersionCheck {
  return known !== undefined && known.on > (check.on ?? '') ? known : check;
}

/** What was found, by address. */
export function checksByAddress(checks: readonly LinkCheck[]): ReadonlyMap<string, LinkCheck> {
  return new Map(checks.map((check) => [check.address, check]));
}

/** The versions of a resource with what the link checker has found. */
export function withLinkChecks<V extends Pick<ResourceVersion, 'url' | 'check'>>(
  versions: readonly V[],
  checks: ReadonlyMap<string, LinkCheck>,
): V[] {
  return versions.map((version) => ({ ...version, check: checkOf(version.check, checks.get(version.url)) }));
}
