import { LINK_STANDING } from '../../src/domain/link-checks.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import { addressKey } from '../addresses.ts';
import type { Content } from '../content-model.ts';
import { formatFieldPath } from '../field-path.ts';
import { quote } from '../wording.ts';
import { addressUses, evidenceOf, type AddressUse } from './addresses.ts';

/** What a person accepts about one address. */
export interface Acceptance {
  address: string;
  /** What is done: the new address is taken over, the page that is there is the right one, a copy is kept beside the address. */
  kind: 'new-address' | 'page' | 'copy';
  check: LinkCheck;
  /** Fields to change. */
  uses: readonly AddressUse[];
}

/** What can be done of what was asked for, and why the rest cannot. */
export interface AcceptancePlan {
  acceptances: Acceptance[];
  refused: { address: string; why: string }[];
}

/** Stands for every address that moved within its site. */
export const ALL_MOVED = 'all-moved';

/**
 * What a person accepts, by address.
 * @param wanted Addresses, or {@link ALL_MOVED}.
 * @param copy Accepts the copy in an archive in place of a new address.
 */
export function planAcceptance(content: Content, wanted: readonly string[], copy: boolean): AcceptancePlan {
  const checks = evidenceOf(content);
  const uses = Map.groupBy(addressUses(content), ({ address }) => address);
  const moved = [...checks.values()].filter(
    ({ address, outcome, suggestion }) => outcome === 'moved' && suggestion?.url !== undefined && uses.has(address),
  );
  const addresses = wanted.flatMap((each) => (each === ALL_MOVED ? moved.map(({ address }) => address) : [each]));
  const plan: AcceptancePlan = { acceptances: [], refused: [] };
  for (const address of new Set(addresses)) {
    const result = acceptanceOf(address, checks.get(address), uses, copy);
    if (typeof result === 'string') plan.refused.push({ address, why: result });
    else plan.acceptances.push(result);
  }
  return plan;
}

function acceptanceOf(
  address: string,
  check: LinkCheck | undefined,
  uses: ReadonlyMap<string, readonly AddressUse[]>,
  copy: boolean,
): Acceptance | string {
  const places = uses.get(address);
  if (places === undefined) return 'is not in the content';
  if (check === undefined) return 'was not checked yet';
  if (copy) return copyOf(address, check, places);
  const url = check.suggestion?.url;
  if (url !== undefined && LINK_STANDING[check.outcome] === 'working') {
    return placesRefuse(places, url, uses) ?? { address, kind: 'new-address', check, uses: places };
  }
  const changed = check.outcome === 'content-changed' || check.outcome === 'type-changed';
  return changed
    ? { address, kind: 'page', check, uses: [] }
    : `there is nothing to accept: the last look said "${check.outcome}"`;
}

function copyOf(address: string, check: LinkCheck, places: readonly AddressUse[]): Acceptance | string {
  if (check.suggestion?.archiveUrl === undefined) return 'no copy was found; "desk links --archive" looks for one';
  const versions = places.filter(({ path }) => path?.at(-1) === 'url' && path.at(-3) === 'versions');
  return versions.length === 0
    ? 'only versions of resources keep a copy'
    : { address, kind: 'copy', check, uses: versions };
}

/** Why an address cannot take the place of another, if so. */
function placesRefuse(
  places: readonly AddressUse[],
  url: string,
  uses: ReadonlyMap<string, readonly AddressUse[]>,
): string | undefined {
  const inText = places.find(({ path }) => path === undefined);
  if (inText) return `stands in the text of ${inText.entry.file}; write ${quote(url)} there by hand`;
  if (!places.some(({ collection }) => collection === 'resources')) return undefined;
  const key = addressKey(url);
  const own = new Set(places.map(({ entry }) => entry));
  for (const other of uses.values()) {
    const taken = other.find(
      ({ collection, entry, address }) => collection === 'resources' && !own.has(entry) && addressKey(address) === key,
    );
    if (taken) return `its new address is that of ${taken.entry.file} (${formatFieldPath(taken.path ?? [])}) already`;
  }
  return undefined;
}
