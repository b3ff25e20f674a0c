import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthExponent } from '../../../benchmarks/build/growth.ts';

test('a power of the size has that power as its growth, whatever it is multiplied by', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      (power, factor) => {
        const points = [100, 500, 1000].map((size) => ({ size, value: factor * size ** power }));
        expect(growthExponent(points)).toBeCloseTo(power, 6);
      },
    ),
  );
});

test('between measured points the fit lies in the middle', () => {
  const points = [
    { size: 10, value: 10 },
    { size: 100, value: 1000 },
    { size: 1000, value: 1000 },
  ];
  expect(growthExponent(points)).toBeCloseTo(1);
});

test.each([
  ['nothing', []],
  ['a single size', [{ size: 100, value: 5 }]],
  [
    'one size twice',
    [
      { size: 100, value: 5 },
      { size: 100, value: 6 },
    ],
  ],
])('%s has no growth', (_, points) => {
  expect(growthExponent(points)).toBeUndefined();
});
