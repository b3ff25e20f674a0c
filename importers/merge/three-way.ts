import { filledUp, isFields, isSame, keyed, namesOf, own, type Fields } from './trees.ts';

/** What to do where both sides have changed a field: nothing, take over theirs, or keep ours for good. */
export type Take = 'ask' | 'theirs' | 'yours';

/** How two versions of a record are brought together. */
export interface MergeRules {
  take: Take;
  /** What to do with a field that differs when no earlier import is known: keep ours, or ask. */
  unknownBase: 'keep' | 'ask';
  /** True: an item that has gone from the source is reported and stays. */
  keepItems: boolean;
}

/** A field that differs, with its values; undefined where a side has none. */
export interface FieldChange {
  /** Such as `versions.en.title`. */
  field: string;
  before: unknown;
  after: unknown;
}

/** A field that both sides have changed. */
export interface Conflict {
  field: string;
  base: unknown;
  yours: unknown;
  theirs: unknown;
}

/** The outcome of a merge. */
export interface Merge {
  merged: unknown;
  /** What the next import has to compare with. */
  base: unknown;
  changes: FieldChange[];
  conflicts: Conflict[];
  /** Fields of ours that stay although the source says something else. */
  kept: string[];
  /** Items that have gone from the source and stay. */
  gone: string[];
}

/** The versions of a value that are compared; undefined where a side has none. */
interface Sides {
  /** What the last import set. */
  base: unknown;
  /** What the record holds. */
  yours: unknown;
  /** What the source says. */
  theirs: unknown;
  /** What a new value gets besides; never compared. */
  initially: unknown;
}

interface Result {
  merged: unknown;
  base: unknown;
}

/**
 * Brings a record, what a source says of it and what the last import set together, field by field: what only the source has
 * changed is taken over, what only we have changed stays, and what both have changed is a conflict.
 */
export function mergeThreeWay(sides: Sides, rules: MergeRules): Merge {
  const found: Omit<Merge, 'merged' | 'base'> = { changes: [], conflicts: [], kept: [], gone: [] };

  function merge(field: string, { base, yours, theirs, initially }: Sides): Result {
    if (theirs === undefined && base === undefined) return { merged: yours, base };
    if (theirs !== undefined && yours === undefined && base === undefined) {
      const after = filledUp(theirs, initially);
      found.changes.push({ field, before: undefined, after });
      return { merged: after, base: theirs };
    }
    const given = [base, yours, theirs].filter((side) => side !== undefined);
    if (yours !== undefined && theirs !== undefined && given.every(isFields)) {
      return mergeFields(field, { base, yours, theirs, initially });
    }
    if (yours !== undefined && theirs !== undefined && given.every((side) => Array.isArray(side))) {
      const maps = keyed([base ?? [], yours, theirs] as unknown[][]);
      if (maps) return mergeItems(field, maps as ItemMaps, { base, yours, theirs, initially });
    }
    return mergeValue(field, { base, yours, theirs, initially });
  }

  function mergeFields(field: string, { base, yours, theirs, initially }: Sides): Result {
    const names = new Set([yours, theirs, base].flatMap((side) => (isFields(side) ? namesOf(side) : [])));
    const results = [...names].map((name) => {
      const at = (side: unknown) => own(side, name);
      const inner = { base: at(base), yours: at(yours), theirs: at(theirs), initially: at(initially) };
      return [name, merge(field === '' ? name : `${field}.${name}`, inner)] as const;
    });
    return { merged: fieldsOf(results, 'merged'), base: fieldsOf(results, 'base') };
  }

  function mergeItems(field: string, [base, yours, theirs]: ItemMaps, sides: Sides): Result {
    const [, extras] = keyed([[...theirs.values()], (sides.initially ?? []) as unknown[]]) ?? [];
    const keys = orderOf(base, yours, theirs, sides.base !== undefined);
    const results = keys.map((key) => {
      const inner = {
        base: base.get(key),
        yours: yours.get(key),
        theirs: theirs.get(key),
        initially: extras?.get(key),
      };
      const name = `${field}.${key}`;
      if (rules.keepItems && inner.theirs === undefined && inner.base !== undefined) {
        if (inner.yours !== undefined) found.gone.push(name);
        return [key, { merged: inner.yours, base: inner.base }] as const;
      }
      return [key, merge(name, inner)] as const;
    });
    const outcome = new Map(results);
    const merged = keys.flatMap((key) => outcome.get(key)?.merged ?? []);
    const [after = new Map<string, Fields>()] = keyed([merged]) ?? [];
    if (!isInOrder(yours, after)) {
      found.changes.push({ field: `${field} (order)`, before: [...yours.keys()], after: [...after.keys()] });
    }
    // The next import compares the order of the source with what it was, not with ours.
    const known = new Set([...theirs.keys(), ...base.keys()]);
    return { merged, base: [...known].flatMap((key) => outcome.get(key)?.base ?? []) };
  }

  function mergeValue(field: string, { base, yours, theirs }: Sides): Result {
    if (isSame(yours, theirs)) return { merged: yours, base: theirs };
    if (base === undefined && rules.unknownBase === 'keep') {
      found.kept.push(field);
      return { merged: yours, base: theirs };
    }
    if (base !== undefined && isSame(base, theirs)) {
      found.kept.push(field);
      return { merged: yours, base };
    }
    if ((base !== undefined && isSame(base, yours)) || rules.take === 'theirs') {
      found.changes.push({ field, before: yours, after: theirs });
      return { merged: theirs, base: theirs };
    }
    if (rules.take === 'yours') {
      found.kept.push(field);
      return { merged: yours, base: theirs };
    }
    found.conflicts.push({ field, base, yours, theirs });
    return { merged: yours, base };
  }

  return { ...merge('', sides), ...found };
}

type ItemMaps = [base: Map<string, Fields>, yours: Map<string, Fields>, theirs: Map<string, Fields>];

/**
 * The order of the source, unless ours has been changed since the last import. What only we have stays behind what it stood behind.
 */
function orderOf(base: ItemMaps[0], yours: ItemMaps[1], theirs: ItemMaps[2], known: boolean): string[] {
  if (!known || !isInOrder(yours, base)) return [...new Set([...yours.keys(), ...theirs.keys(), ...base.keys()])];
  const keys = [...theirs.keys()];
  let before = -1;
  for (const key of yours.keys()) {
    if (theirs.has(key)) before = keys.indexOf(key);
    else keys.splice((before += 1), 0, key);
  }
  return [...new Set([...keys, ...base.keys()])];
}

/** Whether what two lists share stands in the same order in both. */
function isInOrder(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const shared = (one: ReadonlyMap<string, unknown>, two: ReadonlyMap<string, unknown>) =>
    [...one.keys()].filter((key) => two.has(key));
  return isSame(shared(a, b), shared(b, a));
}

function fieldsOf(results: readonly (readonly [string, Result])[], side: 'merged' | 'base'): Fields {
  const given = results
    .map(([name, result]) => [name, result[side]] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
