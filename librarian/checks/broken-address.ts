import { checkOf, isBroken } from '../../src/domain/link-checks.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import type { ResourceData } from '../../src/schemas/resource.ts';
import { addressUses, evidenceOf, type AddressUse } from '../links/addresses.ts';
import { OUTCOME_WORDS } from '../links/outcome-words.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'broken-address';

/** No address has failed again and again when the link checker asked for it: a list of what to repair. */
export const brokenAddressRule: Rule = {
  slug,
  title: 'An address does not work',
  severity: 'warning',
  run: (content) => {
    const checks = evidenceOf(content);
    return addressUses(content).flatMap((use) => {
      const seen = checks.get(use.address);
      if (seen === undefined || !countsAsBroken(use, seen)) return [];
      return [
        problemAt(slug, use.entry, use.path ?? [], {
          found: `${quote(use.address)} ${wordFailure(seen)}`,
          allowed: 'an address that works',
          fix: 'Open the page. Write its new address; withdraw a resource that is gone. "desk links accept" keeps a copy that was found.',
        }),
      ];
    });
  },
};

/** A person who has opened the page of a resource since knows better. */
function countsAsBroken({ collection, entry, path = [] }: AddressUse, seen: LinkCheck): boolean {
  if (collection !== 'resources' || path[0] !== 'versions') return isBroken(seen);
  const version = (entry.data as ResourceData).versions[path[1] as number];
  return version !== undefined && isBroken(seen) && checkOf(version.check, seen).result === 'broken';
}

function wordFailure({ outcome, status, since, on, suggestion }: LinkCheck): string {
  const answer = status === undefined ? '' : `, status ${status}`;
  const copy = suggestion?.archiveUrl === undefined ? '' : `; there is a copy at ${quote(suggestion.archiveUrl)}`;
  return `from ${since} to ${on}: ${OUTCOME_WORDS[outcome]} (${outcome}${answer})${copy}`;
}
