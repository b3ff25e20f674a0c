import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isColour, nearestReadable, OWN_ACCENTS, weakestContrast } from '../../../src/embedding/colour.ts';
import { contrast, LEAST_CONTRAST, readable } from '../../../src/hub/contrast.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const themes = fc.constantFrom('light' as const, 'dark' as const);

test('the nearest readable colour can be read, whatever the colour', () => {
  fc.assert(
    fc.property(colours, themes, (colour, theme) => {
      const nearest = nearestReadable(colour, theme);
      expect(readable(nearest, theme), nearest).toBe(true);
      expect(weakestContrast(nearest, theme)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }),
  );
});

test('a colour that can be read is its own nearest', () => {
  expect(nearestReadable('#0f5257', 'light')).toBe('#0f5257');
  expect(nearestReadable('#8fd0cf', 'dark')).toBe('#8fd0cf');
});

test('a colour keeps its hue, and is changed no more than it has to be', () => {
  expect(nearestReadable('#ff8800', 'light')).toBe('#af5e00');
  expect(readable('#b36000', 'light')).toBe(false);
  expect(nearestReadable('#800000', 'dark')).toMatch(/^#(..)(?!\1)(..)\2$/);
});

test('the contrast is that on the worst ground', () => {
  expect(weakestContrast('#000000', 'light')).toBe(contrast('#000000', '#fbfaf7'));
  expect(weakestContrast('#ffffff', 'dark')).toBe(contrast('#ffffff', '#1a2228'));
});

test.each(['', '#fff', 'red', '#12345g', '#1234567', ' #123456', 'url(#a)'])('"%s" is no colour', (text) => {
  expect(isColour(text)).toBe(false);
});

test('our own colours are those of the views, and can be read', () => {
  const styles = readFileSync('src/hub/hub.css', 'utf8');
  expect(styles).toContain(`--accent-light, ${OWN_ACCENTS.light}`);
  expect(styles).toContain(`--accent-dark, ${OWN_ACCENTS.dark}`);
  expect(readable(OWN_ACCENTS.light, 'light')).toBe(true);
  expect(readable(OWN_ACCENTS.dark, 'dark')).toBe(true);
});
