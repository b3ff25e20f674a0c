import { expect, test } from 'vitest';
import { closest, didYouMean, listAllowed, quote } from '../../../librarian/wording.ts';

test('a slip of the pen finds the word that was meant', () => {
  expect(closest('publisher', ['publishers', 'placements'])).toBe('publishers');
  expect(closest('PDF', ['html', 'pdf'])).toBe('pdf');
  expect(closest('nhs-miscariage', ['nhs-miscarriage', 'mayo-miscarriage'])).toBe('nhs-miscarriage');
});

test('another word finds nothing', () => {
  expect(closest('elephant', ['html', 'pdf'])).toBeUndefined();
  expect(didYouMean('elephant', [])).toBe('');
});

test('of two words as near as each other, the first by letter is meant', () => {
  expect(closest('cat', ['car', 'bat'])).toBe('bat');
});

test('a list starts with what was likely meant, and ends after eight', () => {
  expect(listAllowed(['html', 'pdf'], 'pfd')).toBe('"pdf", "html"');
  expect(listAllowed('abcdefghij'.split(''))).toBe('"a", "b", "c", "d", "e", "f", "g", "h" and 2 more');
});

test('a quotation stays on one line and is not long', () => {
  expect(quote('a\nb "c"')).toBe(String.raw`"a\nb "c""`);
  expect([...quote('😀'.repeat(200))]).toHaveLength(103);
});
