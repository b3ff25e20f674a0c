import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWords, findText } from '../../../src/search/full-text.ts';
import { spaceHan } from '../../../src/search/han.ts';
import { exampleEngine, unquoted } from './example-engine.ts';

const TEXTS = {
  a: 'Grief after a miscarriage, and grief at work',
  b: 'A miscarriage in early pregnancy',
  c: 'Early pregnancy and grief',
  d: 'The Miscarriage Association’s leaflet on D&C',
};

/** What is found for words in texts. */
function find(words: string, locale = 'en', texts: Record<string, string> = TEXTS) {
  return findText(exampleEngine(texts), words, locale);
}

describe('records are found', () => {
  test.each([
    ['by a word, those first that have it most', 'grief', ['a', 'c']],
    ['by all of the words', 'early grief', ['c']],
    ['whatever the case and signs', '“Early”, PREGNANCY!', ['b', 'c']],
    ['without words that carry no meaning', 'what is a miscarriage', ['a', 'b', 'd']],
    ['by words that carry none where there are no others', 'the', ['d']],
    ['by names with signs', 'D&C', ['d']],
    ['by most of the words where none has them all', 'early miscarriage pregnancy work', ['b']],
    ['by nothing', 'football', []],
    ['by too few of the words not at all', 'miscarriage football volleyball', []],
    ['without words not at all', ' … ', []],
  ])('%s: %s', async (_, words, ids) => {
    expect((await find(words)).ids).toEqual(ids);
  });

  test('with the words that nothing has named as they were typed', async () => {
    expect(await find('early pregnancy Football')).toEqual({ ids: ['b', 'c'], unknown: ['Football'] });
    expect((await find('early grief')).unknown).toEqual([]);
  });
});

describe('the engine', () => {
  test('is asked whether a word is there in quotation marks only, since it takes an unknown word for its beginning', async () => {
    const engine = exampleEngine({ a: 'Misfortune', b: 'Miscarriage' });
    expect((await engine.search('miscast')).results).toEqual([{ id: 'b' }]);
    engine.asked.length = 0;
    expect(await findText(engine, 'miscast', 'en')).toEqual({ ids: [], unknown: ['miscast'] });
    expect(unquoted(engine)).toEqual([]);
  });

  test('is asked for all the words together only to rank what was found', async () => {
    const engine = exampleEngine(TEXTS);
    await findText(engine, 'early grief', 'en');
    expect(unquoted(engine)).toEqual(['early grief']);
  });

  test('gets no quotation mark out of the words', async () => {
    const engine = exampleEngine(TEXTS);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('"', 'a', ' ', '流', 'ا', '-') }), async (words) => {
        engine.asked.length = 0;
        await findText(engine, words, 'ar');
        expect(engine.asked.filter((query) => !/^(?:"[^"]+"|[^"]+)$/.test(query))).toEqual([]);
      }),
    );
  });

  test('is asked a bounded number of times, however long the words', async () => {
    const engine = exampleEngine(TEXTS);
    await findText(engine, Array.from({ length: 500 }, (_, place) => `word${place}`).join(' '), 'en');
    expect(engine.asked.length).toBeLessThan(20);
  });
});

describe('in Arabic', () => {
  const texts = { a: 'أسباب اجهاض متكرر', b: 'الحمل بعد الفقد' };

  test.each(['إجهاض', 'الإجهاض', 'والإجهاض', 'بالإجهاض'])('%s is found without its particles', async (words) => {
    expect(await find(words, 'ar', texts)).toEqual({ ids: ['a'], unknown: [] });
  });

  test('a word that nothing has is named with its particles', async () => {
    expect((await find('والمدرسة', 'ar', texts)).unknown).toEqual(['والمدرسة']);
  });
});

describe('in Chinese', () => {
  const texts = Object.fromEntries(
    Object.entries({ a: '自然流产之后', b: '宫外孕与流产', c: '产后流感' }).map(([id, text]) => [id, spaceHan(text)]),
  );

  test('a word is a row of characters', async () => {
    expect(await find('流产', 'zh-Hans', texts)).toEqual({ ids: ['a', 'b'], unknown: [] });
    expect((await find('产流', 'zh-Hans', texts)).ids).toEqual([]);
  });

  test('a long run is cut into words', async () => {
    expect((await find('宫外孕，流产', 'zh-Hans', texts)).ids).toEqual(['b']);
    const words = askedWords('自然流产之后什么时候', 'zh-Hans');
    expect(words.length).toBeGreaterThan(1);
    expect(words.join('')).toBe('自然流产之后什么时候');
  });
});

test('the words that are asked for are those with meaning, each once, as they were typed', () => {
  expect(askedWords('The Grief of the grief, grief & Tommy’s', 'en')).toEqual(['Grief', 'grief', 'Tommy’s']);
  expect(askedWords('who are you', 'en')).toEqual(['who', 'are', 'you']);
  expect(askedWords('', 'en')).toEqual([]);
});
