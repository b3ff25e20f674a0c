import { expect, test } from 'vitest';
import { isLetterId, isOfOneLocale, letterSegment, listPage, listSegments } from '../../../src/i18n/list-addresses.ts';

test.each([
  ['A', 'a'],
  ['7', '7'],
  ['Ñ', 'letter-00d1'],
  ['ا', 'letter-0627'],
  ['#', 'letter-0023'],
  ['SS', 'letter-0053-0053'],
  ['𐐀', 'letter-10400'],
])('the letter %s stands in an address as %s, which no entry has as its id', (letter, segment) => {
  expect(letterSegment(letter)).toBe(segment);
  expect(isLetterId(segment)).toBe(true);
});

test.each(['ab', 'letter', 'letter-to-my-baby', 'a-1', '10'])('an entry may be called %s', (id) => {
  expect(isLetterId(id)).toBe(false);
});

test('the first page of a list stands at its address, the others below it', () => {
  expect(listPage('/en/whats-new/', { number: 1 })).toBe('/en/whats-new/');
  expect(listPage('/en/whats-new/', { number: 2 })).toBe('/en/whats-new/2/');
  expect(listPage('/en/topics/', { letter: 'B', number: 1 })).toBe('/en/topics/b/');
  expect(listPage('/en/topics/', { letter: 'B', number: 3 })).toBe('/en/topics/b/3/');
  expect(listSegments({ number: 1 })).toBeUndefined();
  expect(listSegments({ letter: 'B', number: 3 })).toBe('b/3');
});

test('a part that other locales need not have is known by its address', () => {
  for (const path of [
    '/en/topics/b/',
    '/ar/resources/letter-0627/2/',
    '/en/languages/es/topics/b/',
    '/en/groups/x/',
    '/en/groups/x/2/',
  ]) {
    expect(isOfOneLocale(path)).toBe(true);
  }
  for (const path of ['/en/topics/', '/en/topics/asthma/', '/en/topics/asthma/sources/', '/en/languages/es/2/']) {
    expect(isOfOneLocale(path)).toBe(false);
  }
});
