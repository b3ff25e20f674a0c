import { addressKey } from '../addresses.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'shared-address';

/** Two languages of a resource rarely stand on the same page; more often one address was copied over. */
export const sharedAddressRule: Rule = {
  slug,
  title: 'Two language versions of a resource have the same address',
  severity: 'warning',
  run: ({ resources }) =>
    [...resources.values()].flatMap((entry) => {
      const exact = entry.data.versions.map(({ url, exact }) => (exact === false ? undefined : addressKey(url)));
      return entry.data.versions.flatMap(({ url }, index) => {
        const first = exact.indexOf(exact[index]);
        if (exact[index] === undefined || first === index) return [];
        const other = entry.data.versions[first]?.lang ?? '';
        return [
          problemAt(slug, entry, ['versions', index, 'url'], {
            found: `${quote(url)}, the same page as the version in ${quote(other)}`,
            allowed: 'an address for each language, unless one page holds both',
            fix: 'Open the page; correct the address if it is not in this language.',
          }),
        ];
      });
    }),
};
