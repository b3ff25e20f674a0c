import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SAVED } from '../../../src/saved/address.ts';
import { add, remove } from '../../../src/saved/list.ts';
import { move } from '../../../src/saved/order.ts';

const anyList = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { maxLength: MAX_SAVED });

describe('adding', () => {
  test('puts a resource at the end, once', () => {
    expect(add(['a'], 'b')).toEqual(['a', 'b']);
    expect(add(['a', 'b'], 'a')).toEqual(['a', 'b']);
  });

  test('stops when the list is full', () => {
    const full = Array.from({ length: MAX_SAVED }, (_, index) => `r${index}`);
    expect(add(full, 'one-more')).toBe(full);
  });

  test('and removing gives the list back', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        fc.pre(list.length < MAX_SAVED);
        expect(remove(add(list, 'a-new-one'), 'a-new-one')).toEqual(list);
      }),
    );
  });
});

test('removing leaves the others in order', () => {
  expect(remove(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  expect(remove(['a'], 'x')).toEqual(['a']);
});

describe('moving', () => {
  test.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['a', 9, ['b', 'c', 'a']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s by %i', (id, steps, wanted) => {
    expect(move(['a', 'b', 'c'], id, steps)).toEqual(wanted);
  });

  test('loses no resource and makes none', () => {
    fc.assert(
      fc.property(anyList, fc.nat(MAX_SAVED), fc.integer({ min: -70, max: 70 }), (list, index, steps) => {
        const id = list[index] ?? 'not-in-it';
        const moved = move(list, id, steps);
        expect([...moved].sort()).toEqual([...list].sort());
        expect(remove(moved, id)).toEqual(remove(list, id));
      }),
    );
  });
});
