import { isMoved, LINK_STANDING } from '../../src/domain/link-checks.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import { compareText } from '../problem.ts';
import type { Finding } from './look.ts';

/** A finding with its address and day: one line of the journal. */
export interface DatedFinding extends Finding {
  address: string;
  /** `YYYY-MM-DD` */
  on: string;
}

/**
 * What is on record of an address after one more look.
 * @param before What was on record.
 * @param seenOn The latest day on which a person has seen the page, by its own record.
 */
export function afterLook(before: LinkCheck | undefined, found: DatedFinding, seenOn?: string): LinkCheck {
  if (before !== undefined && before.on > found.on) return before;
  const { address, outcome, on, status, finalUrl } = found;
  const accepted = acceptedAfter(before, found);
  const changed = outcome === 'content-changed' || outcome === 'type-changed';
  const suggestion = suggestionAfter(before, found);
  const known = knownAfter(before, found);
  return {
    address,
    outcome,
    on,
    since: before !== undefined && continues(before, found, seenOn) ? before.since : on,
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...accepted,
    ...(changed && { found: partsOf(found) }),
    ...(suggestion && { suggestion }),
    ...(known && { known }),
  };
}

/** Whether a look goes on in a row of looks that came out alike. A person who has seen the page ends a row of failures. */
function continues(before: LinkCheck, found: Finding, seenOn: string | undefined): boolean {
  const standing = LINK_STANDING[found.outcome];
  if (LINK_STANDING[before.outcome] !== standing) return false;
  return standing !== 'failing' || seenOn === undefined || seenOn < before.since;
}

/** What the page is to be known by: as it is while it is the same page, as it was otherwise. */
function acceptedAfter(before: LinkCheck | undefined, found: Finding): Pick<LinkCheck, 'type' | 'fingerprint'> {
  const same = found.outcome === 'ok' || isMoved(found);
  const now = partsOf(found);
  const old = before ? partsOf(before) : {};
  if (same) return { ...old, ...now };
  return LINK_STANDING[found.outcome] === 'working' && before === undefined ? {} : old;
}

function partsOf({
  type,
  fingerprint,
}: Pick<LinkCheck, 'type' | 'fingerprint'>): Pick<LinkCheck, 'type' | 'fingerprint'> {
  return { ...(type !== undefined && { type }), ...(fingerprint && { fingerprint }) };
}

function suggestionAfter(before: LinkCheck | undefined, found: Finding): LinkCheck['suggestion'] {
  const url = found.suggestedUrl;
  const archiveUrl = LINK_STANDING[found.outcome] === 'failing' ? before?.suggestion?.archiveUrl : undefined;
  if (url === undefined && archiveUrl === undefined) return undefined;
  return { ...(url !== undefined && { url }), ...(archiveUrl !== undefined && { archiveUrl }) };
}

function knownAfter(before: LinkCheck | undefined, found: Finding): LinkCheck['known'] {
  if (before === undefined || LINK_STANDING[found.outcome] === 'working') return undefined;
  if (LINK_STANDING[before.outcome] !== 'working') return before.known;
  return { result: isMoved(before) ? 'moved' : 'ok', on: before.on };
}

/** The fields of a check in the order in which they are written. */
const FIELDS = [
  ...['address', 'outcome', 'on', 'since', 'status', 'finalUrl', 'type', 'fingerprint', 'found', 'suggestion', 'known'],
] as (keyof LinkCheck)[];

/** The evidence file: sorted by address, each on a line of its own, so that a comparison shows what has changed. */
export function stringifyChecks(checks: Iterable<LinkCheck>): string {
  const lines = [...checks]
    .sort((a, b) => compareText(a.address, b.address))
    .map((check) => {
      const fields = FIELDS.flatMap((name) => (check[name] === undefined ? [] : [[name, check[name]] as const]));
      return `    ${JSON.stringify(Object.fromEntries(fields))}`;
    });
  return lines.length === 0 ? '{\n  "checks": []\n}\n' : `{\n  "checks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
