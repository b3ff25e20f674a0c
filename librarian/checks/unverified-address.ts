import { withLinkChecks } from '../../src/domain/link-checks.ts';
import { evidenceOf } from '../links/addresses.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'unverified-address';

/** Addresses that nobody has seen to work yet, nor the link checker, one problem per resource: a list of what to look at. */
export const unverifiedAddressRule: Rule = {
  slug,
  title: 'An address was not seen to work',
  severity: 'warning',
  run: (content) => {
    const checks = evidenceOf(content);
    return [...content.resources.values()].flatMap((entry) => {
      const versions = withLinkChecks(entry.data.versions, checks);
      const first = versions.findIndex(({ check }) => check.result === 'unverified');
      if (first === -1) return [];
      const languages = versions.filter(({ check }) => check.result === 'unverified').map(({ lang }) => quote(lang));
      return [
        problemAt(slug, entry, ['versions', first, 'check', 'result'], {
          found: `"unverified" in ${languages.join(', ')}`,
          allowed: 'an address that was seen to work, with the day in "on"',
          fix: 'Open the page. If it is the right one, set "result" to ok and "on" to today.',
        }),
      ];
    });
  },
};
