import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '../../../librarian/addresses.ts';

test.each([
  'https://example.org/a',
  'http://example.org/a',
  'https://www.example.org/a/',
  'HTTPS://EXAMPLE.ORG:443/a',
  'https://example.org/a#part',
  'https://example.org/a?utm_source=x&utm_medium=y',
])('%s is the same page', (address) => {
  expect(addressKey(address)).toBe('example.org/a');
});

test.each([
  'https://example.org/A',
  'https://example.org/a?page=2',
  'https://m.example.org/a',
  'https://example.org:8443/a',
])('%s is another page', (address) => {
  expect(addressKey(address)).not.toBe('example.org/a');
});

test('the order of a query does not matter', () => {
  expect(addressKey('https://example.org/?b=2&a=1')).toBe(addressKey('https://example.org/?a=1&b=2'));
});

test('a key of a key is the key', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      fc.pre(!new URL(address).host.startsWith('www.'));
      expect(addressKey(`https://${addressKey(address)}`)).toBe(addressKey(address));
    }),
  );
});
