import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText, inHtml, lexiconOf } from '../../../src/search/index-text.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

test('the words of texts are in normal form, each once', () => {
  expect([...lexiconOf(['Miskraam en Rouw', 'rouw'])]).toEqual(['miskraam', 'en', 'rouw']);
});

describe('on its way into the index', () => {
  test('Chinese stands apart, character by character', () => {
    expect(indexText('zh-Hans', new Set())('自然流产 hCG')).toBe('自 然 流 产 hCG');
  });

  test.each(['en', 'es'])('a title in Chinese does so in %s too, and other words stay', (locale) => {
    const change = indexText(locale, lexiconOf(['loss', 'es']));
    expect(change('流产 (losses)')).toBe('流 产 (losses)');
  });

  test('an Arabic word is followed by the word without its particles', () => {
    const change = indexText('ar', lexiconOf(['إجهاض', 'الحمل']));
    expect(change('والإجهاض')).toBe('والإجهاض اجهاض');
    expect(change('للحمل.')).toBe('للحمل حمل.');
  });

  test('an Arabic word keeps letters that are no particles', () => {
    const change = indexText('ar', lexiconOf(['إجهاض']));
    expect(change('بحث الفقد في D&C')).toBe('بحث الفقد في D&C');
  });

  test('an Arabic word that ends in taa marbuta is followed by the form that many readers type', () => {
    expect(indexText('ar', new Set())('بداية')).toBe('بداية بدايه');
  });

  test('a compound is followed by its parts', () => {
    const change = indexText('nl', lexiconOf(['zwangerschap', 'verlies', 'miskraam']));
    expect(change('Zwangerschapsverlies, miskraam')).toBe('Zwangerschapsverlies zwangerschap verlies, miskraam');
    expect(change('zwangerschapstest')).toBe('zwangerschapstest');
  });

  test.each(LOCALE_IDS)('a text keeps all its words in %s', (locale) => {
    const texts = fc.array(
      fc.constantFrom('miskraam', 'والإجهاض', 'اجهاض', '流产', 'zwangerschapsverlies', '<b>', '&'),
    );
    const change = indexText(locale, lexiconOf(['اجهاض', 'zwangerschap', 'verlies']));
    fc.assert(
      fc.property(texts, (words) => {
        const changed = change(words.join(' ')).replaceAll(' ', '');
        let from = 0;
        for (const word of words) {
          const at = changed.indexOf(word, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
      }),
    );
  });
});

test('a document is changed in its texts, not in its attributes', () => {
  const html = '<!doctype html><a href="/流产/" title="流产">流产</a><p>宫外孕</p>\n';
  expect(inHtml(html, indexText('zh-Hans', new Set()))).toBe(
    '<!doctype html><a href="/流产/" title="流产">流 产</a><p>宫 外 孕</p>\n',
  );
});
