import { addressKey } from '../../librarian/addresses.ts';
import { idOf, withHash } from '../ids.ts';
import type { Fields } from '../merge/trees.ts';
import type { SheetResource } from './sheet.ts';

/** Finds the ids of the resources of a spreadsheet. */
export interface SheetIds {
  /** The id of its cell; without one that of the resource with its address, or a new one. */
  of(sheet: SheetResource): string;
}

/** Ids that belong to resources that are there, by their addresses, and to those that the spreadsheet names. */
export function sheetIds(sheets: readonly SheetResource[], existing: ReadonlyMap<string, Fields>): SheetIds {
  const byAddress = new Map<string, string>();
  for (const [id, { versions }] of existing) {
    for (const { url, exact } of versions as { url: string; exact?: boolean }[]) {
      if (exact !== false && !byAddress.has(addressKey(url))) byAddress.set(addressKey(url), id);
    }
  }
  const taken = new Set([...existing.keys(), ...sheets.map(({ id }) => id)]);
  return {
    of({ id, rows }) {
      if (id !== '') return id;
      const cells = rows[0]?.cells;
      const url = String(cells?.get('url')?.value ?? '');
      const key = URL.canParse(url) ? addressKey(url) : url;
      const there = byAddress.get(key);
      if (there !== undefined) return there;
      const [publisher = ''] = (cells?.get('publishers')?.value ?? []) as string[];
      const made = idOf(publisher, String(cells?.get('title')?.value ?? ''));
      const free = taken.has(made) ? withHash(made, key) : made;
      taken.add(free);
      byAddress.set(key, free);
      return free;
    },
  };
}
