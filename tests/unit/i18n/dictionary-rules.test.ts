import { describe, expect, test } from 'vitest';
import { dictionaryProblems, messageSignatures, placeholdersOf } from '../../../src/i18n/dictionary-rules.ts';

const ENGLISH = {
  'nav.home': 'Home',
  'topic.by': 'By {{name}} on {{day}}',
  'browse.count_one': '{{count, number}} result for {{words}}',
  'browse.count_other': '{{count, number}} results for {{words}}',
};
const DUTCH = {
  'nav.home': 'Start',
  'topic.by': 'Op {{day}} door {{name}}',
  'browse.count_one': '{{count, number}} resultaat voor {{words}}',
  'browse.count_other': '{{count, number}} resultaten voor {{words}}',
};

/** What is wrong with the Dutch dictionary when some messages are others, or gone (`undefined`). */
function problemsWith(changes: Record<string, string | undefined>): string[] {
  const changed = Object.entries({ ...DUTCH, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return dictionaryProblems(ENGLISH, Object.fromEntries(changed), 'nl');
}

test('a complete translation has no problems, whatever the order of its placeholders', () => {
  expect(problemsWith({})).toEqual([]);
});

test('the English dictionary is a translation of itself', () => {
  expect(dictionaryProblems(ENGLISH, ENGLISH, 'en')).toEqual([]);
});

describe('a problem is', () => {
  test('a missing message', () => {
    expect(problemsWith({ 'nav.home': undefined })).toEqual(['"nav.home" is missing']);
  });

  test('a message that English does not have', () => {
    expect(problemsWith({ 'nav.hom': 'Start' })).toEqual(['"nav.hom" is not a message of en.json']);
  });

  test('an empty message', () => {
    expect(problemsWith({ 'nav.home': '  ' })).toEqual(['"nav.home" is empty']);
  });

  test('a placeholder left out', () => {
    expect(problemsWith({ 'topic.by': 'Door {{name}}' })).toEqual(['"topic.by" lacks {{day}}']);
  });

  test('a placeholder of another name', () => {
    expect(problemsWith({ 'topic.by': 'Door {{naam}} op {{day}}' })).toEqual([
      '"topic.by" lacks {{name}}',
      '"topic.by" uses {{naam}}, which en.json does not have',
    ]);
  });

  test('a placeholder in a message that has none in English', () => {
    expect(problemsWith({ 'nav.home': '{{day}}' })).toEqual(['"nav.home" uses {{day}}, which en.json does not have']);
  });

  test('a missing plural form', () => {
    expect(problemsWith({ 'browse.count_other': undefined })).toEqual(['"browse.count_other" is missing']);
  });

  test('a plural form that the language does not have', () => {
    expect(problemsWith({ 'browse.count_few': '{{count, number}} resultaten voor {{words}}' })).toEqual([
      '"browse.count_few" is not a message of en.json',
    ]);
  });

  test('one message for all numbers', () => {
    expect(problemsWith({ 'browse.count': '{{count}}: {{words}}' })).toEqual([
      '"browse.count" is not a message of en.json',
    ]);
  });

  test.each(['Door {name} op {{day}}, {{name}}', '{{name}} {{day}', '{{name}} {{day}} }}', '{{name}} {{day}} {{2}}'])(
    'a broken placeholder: %s',
    (message) => {
      expect(problemsWith({ 'topic.by': message })).toContain(`"topic.by" has a broken placeholder: ${message}`);
    },
  );
});

test('a plural form may leave its number out, but nothing else', () => {
  expect(problemsWith({ 'browse.count_one': 'Eén resultaat voor {{words}}' })).toEqual([]);
  expect(problemsWith({ 'browse.count_one': 'Eén resultaat' })).toEqual(['"browse.count_one" lacks {{words}}']);
});

test('a language needs the plural forms of its own grammar', () => {
  expect(dictionaryProblems(ENGLISH, DUTCH, 'es')).toEqual(['"browse.count_many" is missing']);
  expect(dictionaryProblems(ENGLISH, DUTCH, 'ar').sort()).toEqual([
    '"browse.count_few" is missing',
    '"browse.count_many" is missing',
    '"browse.count_two" is missing',
    '"browse.count_zero" is missing',
  ]);
  expect(dictionaryProblems(ENGLISH, DUTCH, 'zh-Hans')).toEqual(['"browse.count_one" is not a message of en.json']);
});

test('an Arabic dictionary has six forms, of which those for none, one and two may say the number in words', () => {
  const forms = {
    'nav.home': 'الرئيسية',
    'topic.by': '{{name}}، {{day}}',
    'browse.count_zero': 'لا نتائج عن {{words}}',
    'browse.count_one': 'نتيجة واحدة عن {{words}}',
    'browse.count_two': 'نتيجتان عن {{words}}',
    'browse.count_few': '{{count, number}} نتائج عن {{words}}',
    'browse.count_many': '{{count, number}} نتيجة عن {{words}}',
    'browse.count_other': '{{count, number}} نتيجة عن {{words}}',
  };
  expect(dictionaryProblems(ENGLISH, forms, 'ar')).toEqual([]);
  expect(dictionaryProblems(ENGLISH, { ...forms, 'browse.count_few': 'نتائج عن {{words}}' }, 'ar')).toEqual([
    '"browse.count_few" lacks {{count}}',
  ]);
});

test('a Chinese dictionary has one form', () => {
  const forms = {
    'nav.home': '首页',
    'topic.by': '{{name}}，{{day}}',
    'browse.count_other': '“{{words}}”：{{count, number}}条结果',
  };
  expect(dictionaryProblems(ENGLISH, forms, 'zh-Hans')).toEqual([]);
  expect(dictionaryProblems(ENGLISH, { ...forms, 'browse.count_other': '“{{words}}”的结果' }, 'zh-Hans')).toEqual([
    '"browse.count_other" lacks {{count}}',
  ]);
});

test('placeholders are read with and without a format, once each', () => {
  expect(placeholdersOf('{{count, number}} of {{ name }}, {{name}}')).toEqual(new Set(['count', 'name']));
  expect(placeholdersOf('none, {one}')).toEqual(new Set());
});

test('the plural forms of a message count as one message with the placeholders of all', () => {
  expect(messageSignatures(ENGLISH)).toEqual(
    new Map([
      ['nav.home', new Set()],
      ['topic.by', new Set(['name', 'day'])],
      ['browse.count', new Set(['count', 'words'])],
    ]),
  );
});
