import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../../../librarian/checks/clinic-theme-contrast.ts';
import { contrastOf } from '../../../librarian/contrast.ts';

const TOKENS = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

/** A colour of the tokens, with all six of its digits. */
function token(css: string, name: string): string | undefined {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1];
  return colour?.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
}

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('%s on %s is %d', (first, second, expected) => {
    expect(contrastOf(first, second)).toBeCloseTo(expected, 2);
  });

  test('is the same either way, and never less than 1 or more than 21', () => {
    const colour = fc.nat({ max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        const contrast = contrastOf(first, second);
        expect(contrast).toBe(contrastOf(second, first));
        expect(contrast).toBeGreaterThanOrEqual(1);
        expect(contrast).toBeLessThanOrEqual(21.000001);
      }),
    );
  });
});

test.each([
  ['accent', light, GROUNDS.accent],
  ['accentDark', dark, GROUNDS.accentDark],
] as const)('the grounds for %s are those of the tokens', (_, css, grounds) => {
  for (const [name, colour] of Object.entries(grounds)) expect(token(css, name), name).toBe(colour);
});

test('our own colour passes what a clinic’s has to', () => {
  for (const ground of Object.values(GROUNDS.accent)) expect(contrastOf('#0f5257', ground)).toBeGreaterThan(4.5);
  for (const ground of Object.values(GROUNDS.accentDark)) expect(contrastOf('#8fd0cf', ground)).toBeGreaterThan(4.5);
});
