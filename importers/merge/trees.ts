import { isFields, namesOf, type Fields } from '../../librarian/records/fields.ts';

export { isFields, namesOf, type Fields } from '../../librarian/records/fields.ts';

/** What tells the items of a list apart, the first that fits: items of a list without any are compared as a whole. */
const ITEM_KEYS: readonly (readonly string[])[] = [['id'], ['lang'], ['topic', 'section'], ['code']];

/** Values with the same fields and items in them, whatever the order of fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const names = namesOf(a);
  return (
    names.length === namesOf(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/**
 * Lists whose items can be told apart, as maps by what tells them apart.
 * @returns One map per list, in order; undefined when some list has items that cannot.
 */
export function keyed(lists: readonly (readonly unknown[])[]): Map<string, Fields>[] | undefined {
  if (lists.every((list) => list.length === 0)) return undefined;
  for (const names of ITEM_KEYS) {
    const maps = lists.map((list) => byKey(list, names));
    if (maps.every((map) => map !== undefined)) return maps;
  }
  return undefined;
}

function byKey(list: readonly unknown[], names: readonly string[]): Map<string, Fields> | undefined {
  const map = new Map<string, Fields>();
  for (const item of list) {
    if (!isFields(item)) return undefined;
    const parts = names.map((name) => (Object.hasOwn(item, name) ? item[name] : undefined));
    if (!parts.every((part) => typeof part === 'string')) return undefined;
    map.set(parts.join('/'), item);
  }
  return map.size === list.length ? map : undefined;
}

/** A value filled up with fields that it lacks; items of lists are filled up where they can be told apart. */
export function filledUp(value: unknown, more: unknown): unknown {
  if (value === undefined) return more;
  if (isFields(value) && isFields(more)) {
    const names = new Set([...namesOf(value), ...namesOf(more)]);
    return Object.fromEntries([...names].map((name) => [name, filledUp(own(value, name), own(more, name))]));
  }
  if (!Array.isArray(value) || !Array.isArray(more)) return value;
  const [items, extras] = keyed([value, more]) ?? [];
  if (!items || !extras) return value;
  return [...items].map(([key, item]) => filledUp(item, extras.get(key)));
}

/** A field of a group, never of its prototype. */
export function own(fields: unknown, name: string): unknown {
  return isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
