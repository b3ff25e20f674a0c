import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBars, shortLabel } from '../../../../src/components/charts/bar-layout.ts';
import { COLUMN_HEIGHT, COLUMN_TOP, layOutColumns } from '../../../../src/components/charts/column-layout.ts';
import { heatLevel } from '../../../../src/components/charts/heat.ts';

describe('bars', () => {
  const rows = [
    { label: 'A', values: [3, 0, 1] },
    { label: 'B', values: [0, 8, 0] },
    { label: 'C', values: [0, 0, 0] },
  ];

  test('share one scale, whose end is the largest total', () => {
    expect(layOutBars(rows, 'largest')).toEqual([
      {
        label: 'A',
        total: 4,
        segments: [
          { series: 0, value: 3, x: 0, width: 37.5 },
          { series: 2, value: 1, x: 37.5, width: 12.5 },
        ],
      },
      { label: 'B', total: 8, segments: [{ series: 1, value: 8, x: 0, width: 100 }] },
      { label: 'C', total: 0, segments: [] },
    ]);
  });

  test('or each fill the whole width', () => {
    expect(layOutBars(rows, 'whole')[0]?.segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 75],
      [75, 25],
    ]);
  });

  test('grow from the right where lines begin there', () => {
    expect(layOutBars(rows, 'largest', 'rtl')[0]?.segments.map(({ x, width }) => [x, width])).toEqual([
      [62.5, 37.5],
      [50, 12.5],
    ]);
  });

  test('never leave the chart, and their parts lie side by side without a gap', () => {
    const values = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('largest', 'whole'),
        (all, scale) => {
          for (const { segments } of layOutBars(
            all.map((each) => ({ label: '', values: each })),
            scale as 'largest' | 'whole',
          )) {
            let end = 0;
            for (const { x, width } of segments) {
              expect(Math.abs(x - end)).toBeLessThan(0.01);
              end = x + width;
            }
            expect(end).toBeLessThan(100.01);
          }
        },
      ),
    );
  });
});

describe('columns', () => {
  test('stand side by side on the ground, the tallest full', () => {
    const [first, second] = layOutColumns([
      { label: 'J', values: [1, 1] },
      { label: 'F', values: [0, 4] },
    ]);
    expect(first?.segments).toEqual([
      { series: 0, value: 1, y: COLUMN_TOP + COLUMN_HEIGHT * 0.75, height: COLUMN_HEIGHT / 4 },
      { series: 1, value: 1, y: COLUMN_TOP + COLUMN_HEIGHT / 2, height: COLUMN_HEIGHT / 4 },
    ]);
    expect(second?.segments).toEqual([{ series: 1, value: 4, y: COLUMN_TOP, height: COLUMN_HEIGHT }]);
    expect(second!.x + second!.width).toBeCloseTo(100, 2);
    expect(first!.x).toBe(0);
    expect(first!.top).toBe(COLUMN_TOP + COLUMN_HEIGHT / 2);
  });

  test('keep their place without a value, and begin at the right where lines do', () => {
    const columns = layOutColumns(
      [
        { label: 'J', values: [0] },
        { label: 'F', values: [2] },
      ],
      'rtl',
    );
    expect(columns[0]?.segments).toEqual([]);
    expect(columns[0]!.x).toBeGreaterThan(columns[1]!.x);
  });
});

test('cells are shaded in steps', () => {
  expect([0, 1, 2, 3, 5, 6, 10, 11, 131].map(heatLevel)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('a label that is too long is cut between characters', () => {
  expect(shortLabel('Example Clinic')).toBe('Example Clinic');
  expect(shortLabel('An example of a long name', 12)).toBe('An example…');
  expect(shortLabel('😀😀😀😀', 3)).toBe('😀😀…');
});

test('a label that is cut closes the name it was cut within', () => {
  expect(shortLabel(`\u2068${'a'.repeat(40)}\u2069`, 10)).toBe(`\u2068${'a'.repeat(8)}…\u2069`);
  expect(shortLabel(`\u2068a\u2069${'b'.repeat(40)}`, 10)).toBe(`\u2068a\u2069${'b'.repeat(6)}…`);
});
