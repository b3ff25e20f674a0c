import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SUGGESTIONS, suggest } from '../../../src/search/suggest.ts';
import { keyOf } from '../../../src/search/tokens.ts';
import { indexOf, INDEXES, type TermLists } from './example-vocabulary.ts';

/** What is offered, as "path: term". */
function offered(typed: string, indexes = INDEXES): string[] {
  return suggest(typed, indexes).map(({ path, term }) => `${path}: ${term}`);
}

describe('what is offered for words that are being typed', () => {
  test.each([
    ['the beginning of a title', 'misc', 'topics/miscarriage/: Miscarriage'],
    ['the beginning of another name', 'pregnancy l', 'topics/miscarriage/: Pregnancy loss'],
    ['the beginning of a word inside', 'curet', 'glossary/d-and-c/: Dilation and curettage'],
    ['a slip in a finished word', 'ectopik pre', 'topics/ectopic-pregnancy/: Ectopic pregnancy'],
    ['a slip in the last word', 'stilbirth', 'topics/stillbirth/: Stillbirth'],
    ['another language', 'miskr', 'topics/miscarriage/: Miskraam'],
    ['accents left out', 'perdi', 'topics/miscarriage/: Pérdida del embarazo'],
    ['one character of Chinese', '宫', 'topics/ectopic-pregnancy/: 宫外孕'],
  ])('begins with what fits: %s', (_, typed, first) => {
    expect(offered(typed)[0]).toBe(first);
  });

  test.each(['', ' ', 'm', '!', 'football'])('is nothing for %j', (typed) => {
    expect(offered(typed)).toEqual([]);
  });

  test('is each target once, by the term that fits best', () => {
    expect(offered('pregnancy')).toEqual([
      'topics/miscarriage/: Pregnancy loss',
      'topics/ectopic-pregnancy/: Ectopic pregnancy',
      'topics/bleeding/: Bleeding in early pregnancy',
      'topics/stillbirth/: loss late in pregnancy',
    ]);
  });

  test('is what is called just so before what begins so, titles before names before other terms', () => {
    const index = indexOf('en', {
      'a/': [['Other'], ['loss of blood']],
      'b/': [['Another', 'Loss of work']],
      'c/': [['Loss of sleep']],
      'd/': [['More'], ['loss']],
      'e/': [['Great loss']],
    });
    expect(suggest('loss', [index]).map(({ path }) => path)).toEqual(['d/', 'c/', 'b/', 'a/', 'e/']);
  });

  test('is never a misspelling, but what it stands for', () => {
    expect(offered('miss carry')).toEqual(['topics/miscarriage/: Miscarriage']);
    expect(offered('miss car')).toEqual([]);
  });

  test('is no more than fits', () => {
    const many = Array.from({ length: 30 }, (_, place) => [`topics/t${place}/`, [[`Loss ${place}`]]]);
    expect(offered('loss', [indexOf('en', Object.fromEntries(many) as TermLists)])).toHaveLength(MOST_SUGGESTIONS);
  });
});

test('while a title is typed, its page is offered from the second letter on', () => {
  const titles = INDEXES.flatMap(({ terms }) => terms.filter(({ rank }) => rank === 'title'));
  fc.assert(
    fc.property(fc.constantFrom(...titles), fc.integer({ min: 2, max: 40 }), ({ path, text }, length) => {
      fc.pre(keyOf(text.slice(0, length)).length > 1);
      expect(suggest(text.slice(0, length), INDEXES).map((each) => each.path)).toContain(path);
    }),
  );
});

test('whatever is typed, targets are offered once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 4 })), (typed) => {
      const paths = suggest(typed, INDEXES).map(({ path }) => path);
      return paths.length <= MOST_SUGGESTIONS && new Set(paths).size === paths.length;
    }),
  );
});
