import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanPhrases, hanWords, hasHan, spaceHan, unspaceHan } from '../../../src/search/han.ts';

test.each([
  ['流产', true],
  ['hCG检查', true],
  ['فقدان الحمل', false],
  ['D&C', false],
  ['', false],
])('%j has Chinese characters: %j', (text, answer) => {
  expect(hasHan(text)).toBe(answer);
});

describe('Chinese characters in the index', () => {
  test.each([
    ['复发性流产', '复 发 性 流 产'],
    ['hCG检查 and 流产', 'hCG检 查 and 流 产'],
    ['流产，宫外孕。', '流 产，宫 外 孕。'],
    ['Miscarriage', 'Miscarriage'],
  ])('of %s stand apart: %s', (text, spaced) => {
    expect(spaceHan(text)).toBe(spaced);
    expect(unspaceHan(spaced)).toBe(text);
  });

  test('come back as they were written, whatever stands beside them', () => {
    const anyText = fc
      .array(fc.constantFrom('流', '产', '宫', 'a', 'B', '1', '，', '<', '"', 'ا'), { maxLength: 20 })
      .map((list) => list.join(''));
    fc.assert(fc.property(anyText, (text) => unspaceHan(spaceHan(text)) === text));
  });
});

test('the engine is asked for words as phrases that no quote can end', () => {
  expect(hanPhrases(['流产', 'hcg检查', '"流"产"'])).toEqual(['"流 产"', '"hcg检 查"', '"流 产"']);
});

test('the words of a Chinese text are cut out of it in their order, without punctuation', () => {
  const words = hanWords('流产之后，什么时候可以再怀孕？');
  expect(words.join('')).toBe('流产之后什么时候可以再怀孕');
  expect(words.length).toBeGreaterThan(3);
});
