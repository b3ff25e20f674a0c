import { isMoved } from '../../src/domain/link-checks.ts';
import { addressUses, evidenceOf } from '../links/addresses.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'moved-address';

/** No address has been given up for another one: a list of addresses to bring up to date. */
export const movedAddressRule: Rule = {
  slug,
  title: 'An address has moved',
  severity: 'warning',
  run: (content) => {
    const checks = evidenceOf(content);
    return addressUses(content).flatMap(({ entry, path, address }) => {
      const seen = checks.get(address);
      if (seen === undefined || !isMoved(seen)) return [];
      const to = seen.suggestion?.url ?? seen.finalUrl;
      const where = seen.outcome === 'moved' ? '' : ', another site';
      return [
        problemAt(slug, entry, path ?? [], {
          found: `${quote(address)} leads to ${to === undefined ? 'another address' : quote(to)}${where}`,
          allowed: 'the address that the page has today',
          fix: 'Open the new address. If it is the same page, run "desk links accept" with the old address and --by.',
        }),
      ];
    });
  },
};
