import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPart, splitCompound } from '../../../src/search/compound.ts';
import { LINKS } from '../../../src/search/languages.ts';

const KNOWN = ['zwangerschap', 'verlies', 'miskraam', 'verwerking', 'hartslag', 'water', 'hart', 'slag', 'huis'];

function isKnown(word: string): boolean {
  return KNOWN.includes(word);
}

describe('a compound is cut into words that are known', () => {
  test.each([
    ['two', 'miskraamverwerking', ['miskraam', 'verwerking']],
    ['two joined by a letter', 'zwangerschapsverlies', ['zwangerschap', 'verlies']],
    ['two joined by two letters', 'huisenverlies', ['huis', 'verlies']],
    ['three', 'zwangerschapsverliesverwerking', ['zwangerschap', 'verlies', 'verwerking']],
    ['as few as there can be', 'hartslagverlies', ['hartslag', 'verlies']],
  ])('%s', (_, word, parts) => {
    expect(splitCompound(word, isKnown)).toEqual(parts);
  });

  test.each([
    ['a word that is one', 'miskraam'],
    ['a word of which one part is not known', 'waterhoofd'],
    ['a word with a part that is too short', 'miskraamei'],
    ['a word with other letters between', 'miskraamxverlies'],
    ['no word', ''],
  ])('but not %s', (_, word) => {
    expect(splitCompound(word, isKnown)).toBeUndefined();
  });

  test('however it is put together', () => {
    const parts = fc.array(fc.constantFrom(...KNOWN), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.constantFrom(...LINKS), (words, link) => {
        const found = splitCompound(words.join(link), isKnown);
        expect(found?.every(isKnown)).toBe(true);
        expect(found?.length).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('a long part that is known', () => {
  test.each([
    ['at the beginning', 'miskraamtest', 'miskraam'],
    ['at the end', 'bijnazwangerschap', 'zwangerschap'],
  ])('is found %s', (_, word, part) => {
    expect(knownPart(word, isKnown)).toBe(part);
  });

  test.each([
    ['is short', 'watertest'],
    ['stands in the middle', 'nietmiskraamtest'],
    ['is nearly the whole word', 'miskramen'],
  ])('is not found when it %s', (_, word) => {
    expect(knownPart(word, isKnown)).toBeUndefined();
  });
});
