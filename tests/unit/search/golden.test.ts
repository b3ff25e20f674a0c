import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { normalize } from '../../../src/search/normalize.ts';
import { figures, goldenQueries, nonsenseWords, success, withSlips, type GoldenQuery } from '../../search/golden.ts';

function query(words: string, fields: Partial<GoldenQuery> = {}): GoldenQuery {
  return { words, kind: 'lay', expect: ['topics/loss'], ...fields };
}

describe('the share of searches that succeed', () => {
  test('counts an expected page at the first place, and among the first three', () => {
    const shown = [
      ['topics/loss/', 'about/'],
      ['about/', 'a/', 'topics/loss/#symptoms'],
      ['a/', 'b/', 'c/', 'topics/loss/'],
      [],
    ];
    const result = success(
      shown.map((_, place) => query(`words ${place}`)),
      shown,
    );
    expect(result).toMatchObject({ total: 4, first: 1, firstThree: 2 });
    expect(result.misses).toHaveLength(3);
    expect(result.misses[2]).toContain('"words 3" wants topics/loss; got nothing');
    expect(figures('en', result)).toBe('en: 4 searches, Success@1 0.250, Success@3 0.500');
  });

  test('takes any of the expected pages', () => {
    const either = query('loss', { expect: ['topics/a', 'topics/loss'] });
    expect(success([either], [['topics/loss/']]).first).toBe(1);
  });

  test('counts a search without an answer as missed', () => {
    expect(success([query('loss')], [])).toMatchObject({ total: 1, first: 0, firstThree: 0 });
  });
});

describe('searches with slips', () => {
  test.each(LOCALE_IDS)('are the same every time (%s)', (locale) => {
    expect(withSlips(goldenQueries(locale))).toEqual(withSlips(goldenQueries(locale)));
  });

  test('leave out what is misspelt already, short words and Chinese', () => {
    expect(withSlips([query('grief', { kind: 'misspelling' }), query('loss'), query('自然流产怎么办')])).toEqual([]);
  });

  test('differ in one word, by a letter, and keep the first one', () => {
    const anyWord = fc.stringMatching(/^[a-z]{5,14}$/);
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), (words) => {
        const changed = withSlips(words.map((word) => query(`an ${word}`)));
        expect(changed).toHaveLength(words.length);
        changed.forEach(({ words: text, expect: wanted }, place) => {
          const word = words[place] ?? '';
          expect(text.startsWith(`an ${word[0]}`)).toBe(true);
          expect(Math.abs(text.length - `an ${word}`.length)).toBeLessThanOrEqual(1);
          expect(wanted).toEqual(['topics/loss']);
        });
      }),
    );
  });
});

describe.each(LOCALE_IDS)('the searches with known answers in %s', (locale) => {
  const queries = goldenQueries(locale);

  test('stand once', () => {
    const words = queries.map((each) => each.words);
    expect(words.filter((each, place) => words.indexOf(each) !== place)).toEqual([]);
  });

  test('name pages of which one has to come first, without a slash at their end', () => {
    const bad = queries.filter(({ words, kind, expect: wanted }) => {
      return !words.trim() || !kind || wanted.length === 0 || wanted.some((path) => /\/$|#|^\//.test(path));
    });
    expect(bad).toEqual([]);
  });
});

test('words that must find nothing stand once, and are no search with a known answer', () => {
  const words = nonsenseWords().map(normalize);
  const known = LOCALE_IDS.flatMap((locale) => goldenQueries(locale).map((each) => normalize(each.words)));
  expect(words.filter((each, place) => words.indexOf(each) !== place)).toEqual([]);
  expect(words.filter((each) => known.includes(each))).toEqual([]);
});
