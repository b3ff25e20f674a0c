import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeThreeWay, type MergeRules } from '../../../importers/merge/three-way.ts';

const RULES: MergeRules = { take: 'ask', unknownBase: 'ask', keepItems: false };
const merge = (base: unknown, yours: unknown, theirs: unknown, rules: Partial<MergeRules> = {}) =>
  mergeThreeWay({ base, yours, theirs, initially: undefined }, { ...RULES, ...rules });

describe('one field', () => {
  test('that only the source has changed is taken over', () => {
    const { merged, changes, conflicts, base } = merge({ a: 1 }, { a: 1 }, { a: 2 });
    expect({ merged, base, conflicts }).toEqual({ merged: { a: 2 }, base: { a: 2 }, conflicts: [] });
    expect(changes).toEqual([{ field: 'a', before: 1, after: 2 }]);
  });

  test('that only we have changed stays', () => {
    expect(merge({ a: 1 }, { a: 3 }, { a: 1 })).toMatchObject({ merged: { a: 3 }, kept: ['a'], conflicts: [] });
  });

  test('that both have changed is a conflict, and ours stays', () => {
    const { merged, conflicts, base } = merge({ a: 1 }, { a: 3 }, { a: 2 });
    expect({ merged, base }).toEqual({ merged: { a: 3 }, base: { a: 1 } });
    expect(conflicts).toEqual([{ field: 'a', base: 1, yours: 3, theirs: 2 }]);
  });

  test('that both have changed to the same is none', () => {
    expect(merge({ a: 1 }, { a: 2 }, { a: 2 })).toMatchObject({ merged: { a: 2 }, conflicts: [], base: { a: 2 } });
  });

  test('in conflict is taken over, or kept for good, when a person has said so', () => {
    expect(merge({ a: 1 }, { a: 3 }, { a: 2 }, { take: 'theirs' }).merged).toEqual({ a: 2 });
    const kept = merge({ a: 1 }, { a: 3 }, { a: 2 }, { take: 'yours' });
    expect([kept.merged, kept.base]).toEqual([{ a: 3 }, { a: 2 }]);
    expect(merge(kept.base, kept.merged, { a: 2 }).conflicts).toEqual([]);
  });

  test('of which no earlier import is known asks, or stays', () => {
    expect(merge(undefined, { a: 3 }, { a: 2 }).conflicts).toHaveLength(1);
    expect(merge(undefined, { a: 3 }, { a: 2 }, { unknownBase: 'keep' })).toMatchObject({
      merged: { a: 3 },
      kept: ['a'],
    });
  });

  test('that the source has taken away goes, unless we have changed it', () => {
    expect(merge({ a: 1, b: 1 }, { a: 1, b: 1 }, { b: 1 }).merged).toEqual({ b: 1 });
    expect(merge({ a: 1 }, { a: 3 }, {}).conflicts).toEqual([{ field: 'a', base: 1, yours: 3, theirs: undefined }]);
  });

  test('that we have taken away stays away, unless the source has changed it', () => {
    expect(merge({ a: 1 }, {}, { a: 1 }).merged).toEqual({});
    expect(merge({ a: 1 }, {}, { a: 2 }).conflicts).toHaveLength(1);
  });

  test('that the source does not speak of is ours', () => {
    expect(merge({ a: 1 }, { a: 1, ours: [1] }, { a: 1 }).merged).toEqual({ a: 1, ours: [1] });
  });
});

describe('items of a list', () => {
  const en = { lang: 'en', title: 'A' };
  const es = { lang: 'es', title: 'B' };

  test('are compared one by one', () => {
    const yours = { versions: [{ ...en, check: 1 }, es] };
    const { merged, conflicts } = merge({ versions: [en, es] }, yours, { versions: [{ ...en, title: 'AA' }, es] });
    expect(merged).toEqual({ versions: [{ lang: 'en', title: 'AA', check: 1 }, es] });
    expect(conflicts).toEqual([]);
  });

  test('that are new come last, with what new ones need', () => {
    const initially = { versions: [{ lang: 'es', check: 'new' }] };
    const sides = { base: { versions: [en] }, yours: { versions: [en] }, theirs: { versions: [en, es] }, initially };
    expect(mergeThreeWay(sides, RULES).merged).toEqual({ versions: [en, { ...es, check: 'new' }] });
  });

  test('that have gone from the source go, or stay and are named', () => {
    const lists = [{ versions: [en, es] }, { versions: [en, es] }, { versions: [en] }] as const;
    expect(merge(...lists).merged).toEqual({ versions: [en] });
    const kept = merge(...lists, { keepItems: true });
    expect(kept).toMatchObject({ merged: { versions: [en, es] }, gone: ['versions.es'], base: { versions: [en, es] } });
  });

  test('keep our order, and follow the order of the source where only that has changed', () => {
    expect(merge({ v: [en, es] }, { v: [es, en] }, { v: [en, es] }).merged).toEqual({ v: [es, en] });
    const { merged, changes } = merge({ v: [en, es] }, { v: [en, es] }, { v: [es, en] });
    expect(merged).toEqual({ v: [es, en] });
    expect(changes.map(({ field }) => field)).toEqual(['v (order)']);
  });

  test('that cannot be told apart are compared as a whole', () => {
    expect(merge({ a: [1, 2] }, { a: [1, 2] }, { a: [2] }).merged).toEqual({ a: [2] });
  });
});

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 2 }),
  fc.constantFrom('', 'x'),
  fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
);
const name = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString');
const item = fc.record({ lang: fc.constantFrom('en', 'es', 'nl'), a: leaf });
const record = fc.dictionary(
  name,
  fc.oneof(
    leaf,
    fc.dictionary(name, leaf, { maxKeys: 2 }),
    fc.uniqueArray(item, { selector: ({ lang }) => lang, maxLength: 3 }),
  ),
  { maxKeys: 4 },
);

describe('whatever the sides are', () => {
  const rules = fc.record<MergeRules>({
    take: fc.constantFrom('ask', 'theirs', 'yours'),
    unknownBase: fc.constantFrom('keep', 'ask'),
    keepItems: fc.boolean(),
  });
  const base = fc.option(record, { nil: undefined });

  test('merging again changes nothing more', () => {
    fc.assert(
      fc.property(base, record, record, rules, (before, yours, theirs, how) => {
        const first = mergeThreeWay({ base: before, yours, theirs, initially: undefined }, how);
        const again = mergeThreeWay({ base: first.base, yours: first.merged, theirs, initially: undefined }, how);
        expect(again.merged).toEqual(first.merged);
        expect(again.changes).toEqual([]);
        expect(again.conflicts.map(({ field }) => field)).toEqual(first.conflicts.map(({ field }) => field));
      }),
      { numRuns: 2000 },
    );
  });

  test('what the source has not changed stays as we have it', () => {
    fc.assert(
      fc.property(record, record, rules, (theirs, yours, how) => {
        const { merged, conflicts } = mergeThreeWay({ base: theirs, yours, theirs, initially: undefined }, how);
        expect({ merged, conflicts }).toEqual({ merged: yours, conflicts: [] });
      }),
    );
  });

  test('what we have not changed becomes as the source has it', () => {
    fc.assert(
      fc.property(record, record, (yours, theirs) => {
        const { merged, conflicts } = merge(yours, yours, theirs);
        expect({ merged, conflicts }).toEqual({ merged: theirs, conflicts: [] });
      }),
    );
  });
});
