import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchConcepts } from '../../../src/search/concept-match.ts';
import { nonsenseWords } from '../../search/golden.ts';
import { DUTCH, indexOf, INDEXES } from './example-vocabulary.ts';

/** Paths that words lead to, the best first. */
function pathsOf(words: string, indexes = INDEXES): string[] {
  return matchConcepts(words, indexes).map(({ path }) => path);
}

/** The best match. */
function bestOf(words: string, indexes = INDEXES) {
  return matchConcepts(words, indexes)[0];
}

describe('words lead to', () => {
  test.each([
    ['a title', 'Miscarriage', 'topics/miscarriage/'],
    ['another name', 'pregnancy loss', 'topics/miscarriage/'],
    ['another term', 'baby in the tube', 'topics/ectopic-pregnancy/'],
    ['a term without words that carry no meaning', 'i lost a baby', 'topics/miscarriage/'],
    ['a term written apart', 'still birth', 'topics/stillbirth/'],
    ['an abbreviation', 'd & c', 'glossary/d-and-c/'],
    ['a word of a name', 'grief', 'topics/grief/'],
    ['words in another order', 'early bleeding', 'topics/bleeding/'],
    ['another form', 'miscarriages', 'topics/miscarriage/'],
    ['words beside a number', 'miscarriage at 20', 'topics/miscarriage/'],
    ['a publisher', 'NHS', 'organizations/nhs/'],
    ['a section', 'signs of miscarriage', 'topics/miscarriage/#symptoms'],
    ['words of one target spread over its terms', 'tubal baby', 'topics/ectopic-pregnancy/'],
  ])('%s: %s', (_, words, path) => {
    expect(pathsOf(words)[0]).toBe(path);
  });

  test('a title exactly, whatever its case and signs', () => {
    for (const words of ['pregnancy loss', 'Pregnancy-Loss!', ' PREGNANCY  loss ']) {
      expect(bestOf(words)).toMatchObject({ how: 'exact', term: 'Pregnancy loss', locale: 'en' });
    }
  });

  test('each target once', () => {
    const paths = pathsOf('pregnancy');
    expect(paths.length).toBeGreaterThan(2);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the order of what words lead to', () => {
  test('is from what is called just so over what has the words to what has them but for slips', () => {
    const index = indexOf('en', {
      'topics/a/': [['Sorrow']],
      'topics/b/': [['Talking of grief']],
      'topics/c/': [['Grief']],
    });
    expect(pathsOf('grief', [index])).toEqual(['topics/c/', 'topics/b/']);
    expect(pathsOf('sorow grief', [index]).slice(0, 2)).toEqual(['topics/c/', 'topics/a/']);
  });

  test('begins with the target that has all the words', () => {
    expect(pathsOf('pregnancy loss').slice(0, 2)).toEqual(['topics/miscarriage/', 'topics/stillbirth/']);
  });

  test('prefers a title to other terms', () => {
    const index = indexOf('en', { 'topics/a/': [['Loss'], ['mourning']], 'topics/b/': [['Mourning']] });
    expect(pathsOf('mourning', [index])).toEqual(['topics/b/', 'topics/a/']);
  });

  test('prefers the narrower page where both have the very term', () => {
    const lists = { 'topics/a/': [['Loss'], ['going home']], 'topics/a/home/': [['Home'], ['going home']] };
    expect(pathsOf('going home', [indexOf('en', lists as never)])).toEqual(['topics/a/home/', 'topics/a/']);
  });

  test('prefers the topic to its section where neither has the very term', () => {
    const lists = {
      'topics/a/#symptoms': [[], ['bleeding and clots']],
      'topics/a/': [['Loss'], ['bleeding and pain']],
    };
    expect(pathsOf('bleeding', [indexOf('en', lists as never)])).toEqual(['topics/a/', 'topics/a/#symptoms']);
  });

  test('prefers the reader’s language', () => {
    const [en, es] = [indexOf('en', { 'a/': [['Control']] }), indexOf('es', { 'b/': [['Control']] })];
    expect(pathsOf('control', [en, es])).toEqual(['a/', 'b/']);
    expect(pathsOf('control', [es, en])).toEqual(['b/', 'a/']);
  });
});

describe('other languages', () => {
  test.each([
    ['miskraam', 'nl', 'topics/miscarriage/'],
    ['aborto espontaneo', 'es', 'topics/miscarriage/'],
    ['والإجهاض', 'ar', 'topics/miscarriage/'],
    ['宫外孕', 'zh-Hans', 'topics/ectopic-pregnancy/'],
  ])('know %s', (words, locale, path) => {
    expect(bestOf(words)).toMatchObject({ locale, path });
  });

  test('keep their words from being slips', () => {
    // "Duelo" is what Spanish calls grief, and one letter from a word of the reader's own.
    const own = indexOf('nl', { 'topics/duel/': [['Duella']] });
    expect(pathsOf('duelo', [own])).toEqual(['topics/duel/']);
    expect(bestOf('duelo', [own, ...INDEXES])).toMatchObject({ how: 'exact', path: 'topics/grief/' });
    expect(pathsOf('duelo', [own, ...INDEXES])).not.toContain('topics/duel/');
  });
});

describe('slips', () => {
  test.each([
    ['a letter left out', 'miscarrage', 'topics/miscarriage/', 'Miscarriage'],
    ['letters swapped', 'stillbrith', 'topics/stillbirth/', 'Stillbirth'],
    ['letters that sound alike', 'blod', 'topics/bleeding/', 'blood'],
    ['one in a term of several words', 'ectopic pregnacy', 'topics/ectopic-pregnancy/', 'Ectopic pregnancy'],
    ['one in another language', 'miscraam', 'topics/miscarriage/', 'Miskraam'],
    ['a wrong character of Chinese', '宫外运', 'topics/ectopic-pregnancy/', '宫外孕'],
  ])('are seen through: %s', (_, words, path, corrected) => {
    expect(bestOf(words)).toMatchObject({ path, how: 'spelling', corrected });
  });

  test('that are common lead where their target does, by its title', () => {
    expect(bestOf('Miss-carry')).toMatchObject({
      path: 'topics/miscarriage/',
      how: 'spelling',
      corrected: 'Miscarriage',
    });
    expect(pathsOf('carry')).toEqual([]);
  });

  test('are mended all at once', () => {
    expect(bestOf('ectopik pregnacy')).toMatchObject({ how: 'spelling', corrected: 'Ectopic pregnancy' });
  });

  test('are mended in the words where these are not a whole term', () => {
    expect(bestOf('greif')?.corrected).toBe('grief');
  });

  test('are only looked for where a word is not known', () => {
    const matches = matchConcepts('miscarriage bleeding', INDEXES);
    expect(matches.filter(({ how }) => how === 'spelling')).toEqual([]);
  });

  test('are not what everyday words are', () => {
    expect(pathsOf('bloom')).toEqual([]);
    expect(pathsOf('bloom', [indexOf('en', { 'topics/a/': [['Blood']] })])).toEqual(['topics/a/']);
  });

  test('are not a second wrong character of Chinese, nor one in a short word', () => {
    expect(pathsOf('宫内运')).toEqual([]);
    expect(pathsOf('衰伤')).toEqual([]);
  });
});

describe('compounds', () => {
  test('are met whole', () => {
    expect(bestOf('zwangerschapsverlies')).toMatchObject({ path: 'topics/miscarriage/', locale: 'nl' });
  });

  test('are not met by one of their parts', () => {
    const index = indexOf('nl', { 'a/': [['Rust voor het hoofd']], 'b/': [['Drinken'], ['water']] });
    expect(pathsOf('water', [index])).toEqual(['b/']);
    expect(pathsOf('hoofdwater', [index])).toEqual([]);
  });

  test('are met by a part that is a name', () => {
    expect(pathsOf('miskraamverwerking', [indexOf('nl', DUTCH)])).toEqual(['topics/miscarriage/']);
  });
});

describe('nothing', () => {
  test.each(['', ' ', '…', 'the', '20', '\u0301', '"', 'a'])('is what %j leads to', (words) => {
    expect(pathsOf(words)).toEqual([]);
  });

  test('is what words lead to that the site says nothing about', () => {
    expect(nonsenseWords().filter((words) => pathsOf(words).length > 0)).toEqual([]);
  });

  test('is what words without any letters of the vocabulary lead to', () => {
    const strange = fc.stringMatching(/^[jqwxz]{1,14}( [jqwxz]{1,14}){0,3}$/);
    fc.assert(fc.property(strange, (words) => pathsOf(words).length === 0));
  });
});

test('whatever is typed, matches are targets in order, each once', () => {
  const pieces = fc.constantFrom(
    'loss',
    'baby',
    'miscarrage',
    'aborto',
    '流产',
    '宫外',
    'إجهاض',
    'the',
    '20',
    'zwangerschaps',
  );
  const anyWords = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 6 }).map((list) => list.join(' ')),
  );
  const targets = new Set(INDEXES.flatMap(({ terms }) => terms.map(({ path }) => path)));
  fc.assert(
    fc.property(anyWords, (words) => {
      const matches = matchConcepts(words, INDEXES);
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(matches.filter(({ path }) => !targets.has(path))).toEqual([]);
      expect(new Set(matches.map(({ path }) => path)).size).toBe(matches.length);
    }),
  );
});

test('every term leads to its own target first, or to one that has the same term', () => {
  for (const index of INDEXES) {
    for (const { text, path, key } of index.terms) {
      const having = index.terms.filter((term) => term.key === key).map((term) => term.path);
      expect([path, ...having]).toContain(pathsOf(text, [index])[0]);
    }
  }
});
