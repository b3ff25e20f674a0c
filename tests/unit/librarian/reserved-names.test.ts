import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReservedNumber, reservedHostIn } from '../../../librarian/reserved-names.ts';

describe('a host name that belongs to nobody', () => {
  test.each([
    ['https://www.example.org/path', 'www.example.org'],
    ['https://clinic.example/', 'clinic.example'],
    ['editors@example.com', 'example.com'],
    ['See clinic.invalid for more.', 'clinic.invalid'],
    ['HTTPS://EXAMPLE.NET', 'EXAMPLE.NET'],
  ])('is found in %j', (text, host) => {
    expect(reservedHostIn(text)).toBe(host);
  });

  test.each([
    'https://annature.nl/',
    'https://www.myexample.org/',
    'https://example.org.uk.nl/',
    'https://www.testing.org/',
    'an example of a test',
    'https://www.nhs.uk/conditions/miscarriage/',
  ])('is not found in %j', (text) => {
    expect(reservedHostIn(text)).toBeUndefined();
  });

  test('is looked for in any text without end', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void reservedHostIn(text)));
    expect(reservedHostIn(`${'a-'.repeat(50_000)}.`)).toBeUndefined();
  });
});

describe('a telephone number that reaches nobody', () => {
  test.each([
    ['01632 960 001', 'GB'],
    ['+44 1632 960 999', 'NL'],
    ['020 7946 0123', 'GB'],
    ['07700 900 123', 'GB'],
    ['0113 496 0000', 'GB'],
    ['212 555 0123', 'US'],
    ['+1 212 555 0199', 'GB'],
    ['1 416 555 0100', 'CA'],
    ['000 000 000', 'NL'],
    ['012 345 67 89', 'NL'],
  ])('is %s in %s', (number, country) => {
    expect(isReservedNumber(number, country)).toBe(true);
  });

  test.each([
    ['112', 'NL'],
    ['999', 'GB'],
    ['111', 'GB'],
    ['01632 960 001', 'NL'],
    ['01632 961 001', 'GB'],
    ['212 555 0200', 'US'],
    ['+31 20 794 60 12', 'NL'],
    ['0800 0113', 'NL'],
    ['988', 'US'],
  ])('is not %s in %s', (number, country) => {
    expect(isReservedNumber(number, country)).toBe(false);
  });
});
