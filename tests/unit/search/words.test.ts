import { describe, expect, test } from 'vitest';
import { countMessage, fill } from '../../../src/search/words.ts';

describe('a count', () => {
  const english = { one: '{count} result for “{words}”', other: '{count} results for “{words}”' };
  const spanish = { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' };
  const arabic = {
    zero: 'صفر',
    one: 'واحد',
    two: 'اثنان',
    few: '{count} قليل',
    many: '{count} كثير',
    other: '{count} أخرى',
  };

  test.each([
    ['en', english, 0, '0 results for “loss”'],
    ['en', english, 1, '1 result for “loss”'],
    ['en-GB', english, 1234, '1,234 results for “loss”'],
    ['es', spanish, 1, '1 resultado'],
    ['es', spanish, 1_000_000, '1.000.000 de resultados'],
    ['nl', english, 12_345, '12.345 results for “loss”'],
    ['ar', arabic, 0, 'صفر'],
    ['ar', arabic, 2, 'اثنان'],
    ['ar', arabic, 5, '5 قليل'],
    ['ar', arabic, 11, '11 كثير'],
    ['zh-Hans', { other: '{count} 个结果' }, 1, '1 个结果'],
  ])('in %s takes the form and the digits of the language', (lang, forms, count, text) => {
    expect(countMessage(lang, forms, count, 'loss')).toBe(text);
  });

  test('takes the general form when its own is not there', () => {
    expect(countMessage('es', { other: '{count} resultados' }, 1, '')).toBe('1 resultados');
    expect(countMessage('es', {}, 1, '')).toBe('');
  });

  test('leaves placeholders in the reader’s words alone', () => {
    expect(countMessage('en', english, 2, '{count} $& {words}')).toBe('2 results for “{count} $& {words}”');
  });
});

test('a placeholder without a value stays as it is', () => {
  expect(fill('{words} and {other}', { words: 'loss' })).toBe('loss and {other}');
});

test('a value may stand more than once, and may be empty', () => {
  expect(fill('{a}{a}-{b}', { a: 'x', b: '' })).toBe('xx-');
});
