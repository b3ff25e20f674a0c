import { expect, test } from 'vitest';
import { inPublishedLocales } from '../../../src/domain/published.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

const RECORD = {
  lang: 'nl',
  text: { en: 'Help', es: 'Ayuda', nl: 'Hulp' },
  steps: [{ text: { en: 'One', nl: 'Een' }, note: undefined }],
  concepts: { en: ['a', 'b'], ar: ['c'] },
  review: { note: { nl: 'Gezien' } },
  none: {},
};

test('a record keeps what it says in published locales, and all that is not a text', () => {
  expect(inPublishedLocales(RECORD, ['en', 'es'])).toEqual({
    lang: 'nl',
    text: { en: 'Help', es: 'Ayuda' },
    steps: [{ text: { en: 'One' }, note: undefined }],
    concepts: { en: ['a', 'b'] },
    review: { note: {} },
    none: {},
  });
});

test('where all locales are published, the record is the very same', () => {
  expect(inPublishedLocales(RECORD, LOCALE_IDS)).toBe(RECORD);
});
