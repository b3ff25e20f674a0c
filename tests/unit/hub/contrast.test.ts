import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, GROUNDS, readable } from '../../../src/hub/contrast.ts';

const anyColour = fc.stringMatching(/^#[0-9a-f]{6}$/);

describe('contrast', () => {
  test('is that of WCAG for known pairs', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3);
  });

  test('is the same either way, and between 1 and 21', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('a colour for words', () => {
  test('can be read on every ground of its theme', () => {
    expect(readable('#0f5257', 'light')).toBe(true);
    expect(readable('#8fd0cf', 'dark')).toBe(true);
    expect(readable('#8fd0cf', 'light')).toBe(false);
    expect(readable('#0f5257', 'dark')).toBe(false);
    // Enough on white, too little on paper.
    expect(readable('#767676', 'light')).toBe(false);
    expect(contrast('#767676', GROUNDS.light[0])).toBeGreaterThan(4.5);
  });

  test('is a colour of six digits', () => {
    for (const text of ['', 'red', '#000', '#00000', '#0000000', '#00000g', 'url(x)', '#000000;', ' #000000']) {
      expect(readable(text, 'light')).toBe(false);
    }
  });
});
