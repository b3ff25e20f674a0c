import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchLanguage, SEARCH_LANGUAGES, slipsAllowed, withoutParticles } from '../../../src/search/languages.ts';
import { wordsOf } from '../../../src/search/normalize.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

test('every locale has a language of its own', () => {
  expect(Object.keys(SEARCH_LANGUAGES).sort()).toEqual([...LOCALE_IDS].sort());
});

test.each(LOCALE_IDS)('words without meaning are in normal form (%s)', (locale) => {
  const { empty } = searchLanguage(locale);
  expect([...empty].filter((word) => wordsOf(word).join(' ') !== word)).toEqual([]);
});

test('a language that is not known is compared word for word', () => {
  const { stem, empty, compounds } = searchLanguage('xx');
  expect([stem('words'), empty.size, compounds]).toEqual(['words', 0, false]);
});

describe('forms of one word share a key', () => {
  test.each([
    ['en', ['miscarriage', 'miscarriages']],
    ['en', ['bleed', 'bleeds', 'bleeding']],
    ['en', ['spot', 'spots', 'spotting', 'spotted']],
    ['en', ['pregnancy', 'pregnancies']],
    ['en', ['baby', 'babies']],
    ['en', ['worry', 'worries', 'worried']],
    ['es', ['perdida', 'perdidas']],
    ['es', ['aborto', 'abortos']],
    ['es', ['ovulacion', 'ovulaciones']],
    ['nl', ['miskraam', 'miskramen']],
    ['nl', ['zwangerschap', 'zwangerschappen']],
    ['nl', ['embryo', 'embryos']],
    ['nl', ['bloeding', 'bloedingen']],
    ['ar', ['اجهاض', 'الاجهاض', 'والاجهاض', 'بالاجهاض']],
    ['ar', ['طفل', 'الطفل', 'طفلي', 'طفلها']],
  ])('in %s: %j', (locale, forms) => {
    expect(new Set(forms.map(searchLanguage(locale).stem)).size).toBe(1);
  });
});

describe('other words do not', () => {
  test.each([
    ['en', 'blood', 'bloom'],
    ['en', 'loss', 'lots'],
    ['es', 'duelo', 'dolor'],
    ['nl', 'rouw', 'rood'],
    ['ar', 'حمل', 'رحم'],
    ['zh-Hans', '流产', '早产'],
  ])('in %s: %s and %s', (locale, one, other) => {
    const { stem } = searchLanguage(locale);
    expect(stem(one)).not.toBe(stem(other));
  });
});

test.each(LOCALE_IDS)('a key is never empty (%s)', (locale) => {
  const { stem, bare } = searchLanguage(locale);
  const anyWord = fc.oneof(fc.stringMatching(/^[a-z]{1,14}$/), fc.stringMatching(/^[ابتلفوكهيمن]{1,9}$/));
  fc.assert(fc.property(anyWord, (word) => stem(word) !== '' && bare(word) !== ''));
});

describe('Arabic particles', () => {
  test.each([
    ['والاجهاض', ['والاجهاض', 'اجهاض', 'الاجهاض']],
    ['للحمل', ['للحمل', 'حمل', 'لحمل']],
    ['بدم', ['بدم']],
    ['حمل', ['حمل']],
  ])('are taken off %s in every way they may stand there', (word, ways) => {
    expect(withoutParticles(word)).toEqual(ways);
  });

  test('leave the word itself first and three letters at least', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ابتلفوكهيمن]{1,9}$/), (word) => {
        const [first, ...others] = withoutParticles(word);
        return first === word && others.every((each) => each.length >= 3 && word.endsWith(each));
      }),
    );
  });
});

describe('slips', () => {
  test.each([
    ['ab', 0],
    ['uti', 0.5],
    ['loss', 0.5],
    ['blood', 1],
    ['bleeding', 1],
    ['pregnancy', 2],
    ['流产手术', 0],
    ['week20', 0],
  ])('that are allowed in %s by itself cost at most %d', (word, most) => {
    expect(slipsAllowed(word, false)).toBe(most);
  });

  const anyWord = fc.stringMatching(/^[a-z]{1,20}$/);

  test('are not fewer in longer words', () => {
    fc.assert(
      fc.property(anyWord, fc.boolean(), (word, company) => {
        return slipsAllowed(word, company) <= slipsAllowed(`${word}a`, company);
      }),
    );
  });

  test('are not fewer beside words that are known', () => {
    fc.assert(fc.property(anyWord, (word) => slipsAllowed(word, false) <= slipsAllowed(word, true)));
  });

  test.each(LOCALE_IDS)('between letters that are alike name two letters each (%s)', (locale) => {
    expect([...searchLanguage(locale).alike].filter((pair) => [...pair].length !== 2)).toEqual([]);
  });
});

test('a word that every object knows by name has a stem like any other', () => {
  const { stem } = searchLanguage('es');
  expect([stem('constructor'), stem('hombros')]).toEqual(['constructor', 'hombro']);
});
