import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyPhone } from '../../../src/embedding/phone.ts';
import { readEmbedOptions } from '../../../src/hub/options.ts';

test.each([
  ['(000) 000-00-00', '000 000 00 00'],
  ['000.000.0000', '000 000 0000'],
  ['+00/000\u00a0000', '+00 000 000'],
  ['٠١٢ ٣٤٥', '012 345'],
  ['۰۱۲۳', '0123'],
  ['０１２＋', '012+'],
  ['  00 00  ', '00 00'],
])('"%s" is written as "%s"', (typed, tidy) => {
  expect(tidyPhone(typed)).toBe(tidy);
});

test('a number that views take stays as it is', () => {
  expect(tidyPhone('+00 000 0000')).toBe('+00 000 0000');
});

test('what is no number is not made one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { phone } = readEmbedOptions(new URLSearchParams({ phone: tidyPhone(text) }));
      if (/\p{L}/u.test(text)) expect(phone).toBeUndefined();
    }),
  );
});
