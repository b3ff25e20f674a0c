import { expect, test } from 'vitest';
import { charactersOf, sentencesOf } from '../../../../librarian/reading-level/sentences.ts';
import type { LocaleId } from '../../../../src/schemas/vocabulary.ts';

/** The sentences of one block, each with the number of its words. */
function split(locale: LocaleId, text: string): [string, number][] {
  return sentencesOf(locale, [{ text, line: 1, column: 1 }]).map(({ text: sentence, words }) => [
    sentence,
    words.length,
  ]);
}

test.each<[LocaleId, string, [string, number][]]>([
  [
    'en',
    'It hurts. Does it? You don’t know.',
    [
      ['It hurts.', 2],
      ['Does it?', 2],
      ['You don’t know.', 3],
    ],
  ],
  [
    'en',
    'Ask Dr. Smith, e.g. today. Then wait.',
    [
      ['Ask Dr. Smith, e.g. today.', 5],
      ['Then wait.', 2],
    ],
  ],
  [
    'es',
    '¿Qué es? Vive en EE. UU. desde 2.5 años.',
    [
      ['¿Qué es?', 2],
      ['Vive en EE. UU. desde 2.5 años.', 7],
    ],
  ],
  [
    'nl',
    'Vanaf 38,5 °C belt u. Pagina’s bijv. Hier.',
    [
      ['Vanaf 38,5 °C belt u.', 5],
      ['Pagina’s bijv. Hier.', 3],
    ],
  ],
  [
    'ar',
    'هذا نص. وهل هذا سؤال؟ نعم، هو كذلك.',
    [
      ['هذا نص.', 2],
      ['وهل هذا سؤال؟', 3],
      ['نعم، هو كذلك.', 3],
    ],
  ],
  [
    'zh-Hans',
    '您可以等。要多久？',
    [
      ['您可以等。', 3],
      ['要多久？', 3],
    ],
  ],
])('%s: %s', (locale, text, expected) => {
  expect(split(locale, text).map(([sentence]) => sentence)).toEqual(expected.map(([sentence]) => sentence));
  if (locale !== 'zh-Hans') expect(split(locale, text)).toEqual(expected);
});

test('the end of a block ends a sentence, also without a full stop', () => {
  const blocks = ['light bleeding', 'pain', '—'].map((text, line) => ({ text, line, column: 1 }));
  expect(sentencesOf('en', blocks).map(({ text, line }) => [text, line])).toEqual([
    ['light bleeding', 0],
    ['pain', 1],
  ]);
});

test('Chinese is counted in characters; a name or number in other script is one', () => {
  expect(['流产', '第', 'MedlinePlus', '20'].map(charactersOf)).toEqual([2, 1, 1, 1]);
});
