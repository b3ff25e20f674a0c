import { addressKey } from '../addresses.ts';
import type { Content, Entry } from '../content-model.ts';
import type { FieldPath } from '../field-path.ts';
import { nameOfPlace, problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'duplicate-address';

/** No two resources lead to the same page. A stand-in address (`exact: false`) does not count. */
export const duplicateAddressRule: Rule = {
  slug,
  title: 'Two resources have the same address',
  severity: 'error',
  run: (content) => {
    const first = new Map<string, { entry: Entry; path: FieldPath }>();
    return exactAddresses(content).flatMap(({ entry, path, address }): Problem[] => {
      const key = addressKey(address);
      const other = first.get(key);
      if (other === undefined) first.set(key, { entry, path });
      if (other === undefined || other.entry === entry) return [];
      return [
        problemAt(slug, entry, path, {
          found: `${quote(address)}, the same page as in ${nameOfPlace(other.entry.file, other.entry.at(other.path))}`,
          allowed: 'an address that no other resource has',
          fix: 'Keep one of the two resources and give it the placements of both, or correct the address.',
        }),
      ];
    });
  },
};

function exactAddresses({ resources }: Content) {
  return [...resources.values()].flatMap((entry) =>
    entry.data.versions.flatMap(({ url, exact }, index) =>
      exact === false ? [] : [{ entry, path: ['versions', index, 'url'], address: url }],
    ),
  );
}
