import { describe, expect, test } from 'vitest';
import { infobuttonAnswerContract } from '../../../src/feeds/contract.ts';
import { answerTo, emptyAnswer, fill, joined, refusalAnswer, remarks } from '../../../src/infobutton/answer.ts';
import type { Match } from '../../../src/infobutton/match.ts';
import type { Question } from '../../../src/infobutton/answer.ts';
import { EXAMPLE_LANGUAGE, exampleAnswer } from './example-answer.ts';

const INDEX = { base: 'https://example.org/', updated: '2026-11-20T00:00:00Z' };
const question = (fields: Partial<Question> = {}): Question => ({
  criteria: [],
  recipient: 'PAT',
  chosen: { locale: 'en' },
  ...fields,
});
const match = (asked: string): Match => ({
  kind: 'code',
  system: 'icd10cm',
  asked,
  code: 'O03',
  topics: ['miscarriage'],
  nearest: false,
});

describe('a stored answer', () => {
  test('is given as it is to who asked for just that', () => {
    expect(answerTo(exampleAnswer(), match('O03'), question(), EXAMPLE_LANGUAGE)).toEqual(exampleAnswer());
  });

  test('says that it is for a wider code, in words and for machines', () => {
    const { feed } = answerTo(exampleAnswer(), match('O03.4'), question(), EXAMPLE_LANGUAGE);
    expect(feed.subtitle._value).toBe('Information for ICD-10-CM O03. Not ICD-10-CM O03.4 but ICD-10-CM O03.');
    expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.c', term: 'O03.4' });
    expect(feed.category).toContainEqual({ scheme: 'answer.v.c', term: 'O03' });
  });

  test('says that it is in another language, in words and for machines', () => {
    const chosen = { locale: 'en', missing: 'fr-CA' } as const;
    const { feed } = answerTo(exampleAnswer(), match('O03'), question({ chosen }), EXAMPLE_LANGUAGE);
    expect(feed.subtitle._value).toBe('Information for ICD-10-CM O03. In English.');
    expect(feed.category).toContainEqual({ scheme: 'informationRecipient.languageCode.c', term: 'fr-CA' });
    expect(feed.category).toContainEqual({ scheme: 'answer.languageCode.c', term: 'en' });
  });

  test('names the reader that was asked for', () => {
    const { feed } = answerTo(exampleAnswer(), match('O03'), question({ recipient: 'PROV' }), EXAMPLE_LANGUAGE);
    expect(feed.category.filter(({ scheme }) => scheme === 'InformationRecipient')).toEqual([
      { scheme: 'InformationRecipient', term: 'PROV' },
    ]);
  });
});

describe('an answer without entries', () => {
  test('says that there is nothing and where to look, in the shape of every answer', () => {
    const chosen = { locale: 'en', missing: 'fr' } as const;
    const answer = emptyAnswer(INDEX, question({ chosen }), EXAMPLE_LANGUAGE);
    expect(infobuttonAnswerContract.parse(answer)).toEqual(answer);
    expect(answer.feed.entry).toEqual([]);
    expect(answer.feed.subtitle._value).toBe('Nothing. In English.');
    expect(answer.feed.link.map(({ href }) => href)).toEqual([
      'https://example.org/en/infobutton/',
      'https://example.org/en/topics/',
      'https://example.org/en/search/',
    ]);
  });

  test('may be a refusal with its reason', () => {
    const answer = refusalAnswer(INDEX, 'malformed-code', 'Not a code.', EXAMPLE_LANGUAGE);
    expect(infobuttonAnswerContract.parse(answer)).toEqual(answer);
    expect(answer.feed.subtitle._value).toBe('Not a code.');
    expect(answer.feed.category).toEqual([{ scheme: 'answer.error', term: 'malformed-code' }]);
  });
});

test('messages are filled in once: what is filled in is not read as a message', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
  expect(fill('{a}', {})).toBe('{a}');
});

test('nothing is remarked on an answer for the very code in the very language', () => {
  expect(remarks(match('O03'), { locale: 'en' }, EXAMPLE_LANGUAGE.messages)).toEqual([]);
  expect(remarks(undefined, { locale: 'en' }, EXAMPLE_LANGUAGE.messages)).toEqual([]);
});

test('Chinese sentences follow each other without a space', () => {
  expect(joined(['一。', '二。'], 'zh-Hans')).toBe('一。二。');
  expect(joined(['One.', 'Two.'], 'en')).toBe('One. Two.');
});
