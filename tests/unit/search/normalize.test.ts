import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, wordsOf } from '../../../src/search/normalize.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());

describe('the one form in which words are compared', () => {
  test.each([
    ['capitals', 'Miscarriage', 'miscarriage'],
    ['accents', 'Pérdida', 'perdida'],
    ['accents written apart', 'Pe\u0301rdida', 'perdida'],
    ['letters of two', 'Straße Æther Œdema', 'strasse aether oedema'],
    ['letters with strokes', 'Łódź Đ Ø', 'lodz d o'],
    ['ligatures and full width', 'ﬁnd ＨＣＧ', 'find hcg'],
    ['curly quotes', 'can’t ‘so’', "can't 'so'"],
    ['what is invisible', 'mis\u00adcar\u200briage\u2068', 'miscarriage'],
    ['Arabic vowel marks', 'إِجْهَاض', 'اجهاض'],
    ['forms of alef and hamza', 'أإآا ؤئء', 'اااا وي'],
    ['taa marbuta and alef maqsura', 'مشيمة مستشفى', 'مشيمه مستشفي'],
    ['letters of Persian keyboards', 'کیس', 'كيس'],
    ['stretched letters', 'حـــمل', 'حمل'],
    ['digits of Arabic and of Persian', '٢٠ ۲۰', '20 20'],
    ['traditional characters', '復發性流產', '复发性流产'],
  ])('knows no difference of %s', (_, text, plain) => {
    expect(normalize(text)).toBe(plain);
  });

  test('does not change once it is reached', () => {
    fc.assert(fc.property(anyText, (text) => normalize(normalize(text)) === normalize(text)));
  });
});

describe('the words of a text', () => {
  test.each([
    ['signs between them', 'Grief, loss & “support”…', ['grief', 'loss', 'support']],
    ['an abbreviation', 'D&C', ['d', 'c']],
    ['an owner', 'Tommy’s and the partners’ group', ['tommy', 'and', 'the', 'partners', 'group']],
    ['an apostrophe inside', 'can’t', ['cant']],
    ['numbers', 'week 20+3', ['week', '20', '3']],
    ['Chinese as one run', '流产之后，怎么办', ['流产之后', '怎么办']],
    ['Chinese beside other letters', 'hCG检查', ['hcg', '检查']],
    ['nothing', ' … \u0301 ', []],
  ])('stand by themselves: %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are letters and numbers alone, and their own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(wordsOf(word)).toEqual([word]);
        }
      }),
    );
  });
});
