import { describe, expect, test } from 'vitest';
import { factValueLabel } from '../../../src/wording/fact-value.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import type { FactValue } from '../../../src/schemas/fact.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

/** A figure on the pages of every locale, without the marks that keep its direction. */
function everywhere(value: FactValue): string[] {
  return LOCALE_IDS.map((locale) =>
    factValueLabel(value, pageContext(locale)).replaceAll(/[\u200e\u200f\u061c\u2068\u2069]/g, ''),
  );
}

describe('the figure of a fact', () => {
  test('that counts one in many', () => {
    expect(everywhere({ amount: 8, unit: 'one-in' })[0]).toBe('1 in 8');
    expect(factValueLabel({ amount: 1000, unit: 'one-in', bound: 'less-than' }, pageContext('en'))).toBe(
      'less than 1 in 1,000',
    );
  });

  test.each([
    [{ from: 7, to: 14, unit: 'days' }, '7–14 days'],
    [{ from: 4, to: 6, unit: 'weeks', bound: 'about' }, 'about 4–6 weeks'],
    [{ from: 2, to: 3, unit: 'losses' }, '2 losses to 3 losses'],
    [{ from: 5, to: 8, unit: 'one-in' }, '1 in 5 to 1 in 8'],
  ] as const)('%j is a range, never its middle', (value, text) => {
    expect(factValueLabel(value, pageContext('en'))).toBe(text);
  });

  test.each([
    ['about', 'about 80%'],
    ['at-least', 'at least 80%'],
    ['more-than', 'more than 80%'],
    ['at-most', 'up to 80%'],
    ['less-than', 'less than 80%'],
  ] as const)('is as exact as its source: %s', (bound, text) => {
    expect(factValueLabel({ amount: 80, unit: 'percent', bound }, pageContext('en'))).toBe(text);
  });

  test('that is nothing is shown as such', () => {
    expect(factValueLabel({ amount: 0, unit: 'percent' }, pageContext('en'))).toBe('0%');
  });

  test('of one or two has the form of the language', () => {
    expect(everywhere({ amount: 1, unit: 'losses' })).not.toEqual(everywhere({ amount: 2, unit: 'losses' }));
    expect(factValueLabel({ amount: 2, unit: 'losses' }, pageContext('ar'))).toBe('فقدانان');
    expect(factValueLabel({ amount: 1, unit: 'times' }, pageContext('en'))).toBe('1 time');
  });

  test('is written in every locale with its number, or with the word for it', () => {
    for (const text of everywhere({ amount: 38, unit: 'celsius', bound: 'more-than' })) expect(text).toContain('38');
    for (const text of everywhere({ from: 3, to: 8, unit: 'days' })) expect(text).toMatch(/3.*8/);
    for (const text of everywhere({ amount: 8, unit: 'one-in', bound: 'about' })) expect(text).toContain('8');
  });
});
