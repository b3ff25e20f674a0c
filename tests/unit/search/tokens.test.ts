import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../src/search/languages.ts';
import { keyOf, tokensOf } from '../../../src/search/tokens.ts';

function tokenWords(text: string, locale: string): string[] {
  return tokensOf(text, searchLanguage(locale)).map(({ word }) => word);
}

describe('the tokens of a text', () => {
  test.each([
    ['en', 'What is a miscarriage?', ['miscarriage']],
    ['en', 'Bleeding after the scan', ['bleeding', 'scan']],
    ['es', '¿Qué es un aborto espontáneo?', ['aborto', 'espontaneo']],
    ['nl', 'Hoe lang duurt een miskraam', ['lang', 'duurt', 'miskraam']],
    ['ar', 'ما هو الإجهاض', ['الاجهاض']],
  ])('in %s are the words that carry meaning: %s', (locale, text, words) => {
    expect(tokenWords(text, locale)).toEqual(words);
  });

  test('are none where no word carries meaning', () => {
    expect(tokenWords('who are you', 'en')).toEqual([]);
  });

  test('are without short words of other languages, which stand in names', () => {
    expect(tokenWords('Clínica de la Mujer', 'en')).toEqual(['clinica', 'mujer']);
  });

  test.each([
    ['自然流产', ['自然', '然流', '流产']],
    ['流产', ['流产']],
    ['流产怎么办', ['流产']],
    ['我的宝宝没了', ['宝宝', '宝没']],
    ['怎么办', ['怎么', '么办']],
  ])('of %s are neighbours, without what only asks', (text, words) => {
    expect(tokenWords(text, 'zh-Hans')).toEqual(words);
  });

  test('share a key with other forms of the word', () => {
    const [one] = tokensOf('miscarriage', searchLanguage('en'));
    const [many] = tokensOf('miscarriages', searchLanguage('en'));
    expect(one?.stem).toBe(many?.stem);
  });

  test('are none in an empty text', () => {
    expect(tokenWords(' … ', 'en')).toEqual([]);
  });
});

test('a key is the words in their order, whatever stands between them', () => {
  expect(keyOf(' Pregnancy–LOSS! ')).toBe('pregnancy loss');
  expect(keyOf('…')).toBe('');
});
