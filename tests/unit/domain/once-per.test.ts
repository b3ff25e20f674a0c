import { expect, test, vi } from 'vitest';
import { groupedBy, oncePer } from '../../../src/domain/once-per.ts';

test('what is worked out for an object is worked out once, even where there is nothing', () => {
  const work = vi.fn((list: readonly string[]) => list[0]);
  const first = oncePer(work);
  const [one, none] = [['a'], []];
  expect([first(one), first(one), first(none), first(none)]).toEqual(['a', 'a', undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(2);
  expect(first(['b'])).toBe('b');
});

test('items stand under each of their keys once, in their order', () => {
  const items = ['ab', 'ba', 'bb', ''];
  expect([...groupedBy(items, (item) => [...item])]).toEqual([
    ['a', ['ab', 'ba']],
    ['b', ['ab', 'ba', 'bb']],
  ]);
});
