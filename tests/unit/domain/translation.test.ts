import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { proseFingerprint, recordFingerprint, withStale } from '../../../src/domain/translation.ts';
import type { TextStateData } from '../../../src/schemas/fields.ts';
import { LOCALE_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';
import { everywhere } from './example-entities.ts';

/** The fingerprint as its description has it. */
function print(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 12);
}

/** A field with other words in each locale. */
function words(word: string): Record<LocaleId, string> {
  return Object.fromEntries(LOCALE_IDS.map((locale) => [locale, `${word} ${locale}`])) as Record<LocaleId, string>;
}

describe('the fingerprint of a record', () => {
  const record = {
    heading: words('Heading'),
    signs: [
      { text: words('First'), sources: ['en', 'guide'] },
      { text: words('Second'), sources: [] },
    ],
    notes: { es: 'Solo aquí' },
    texts: everywhere({ status: 'draft' }),
  };

  test('is made of every word of the locale, in the order of the fields', () => {
    expect(recordFingerprint(record, 'nl')).toBe(print('Heading nl', 'First nl', 'Second nl'));
    expect(recordFingerprint(record, 'es')).toBe(print('Heading es', 'First es', 'Second es', 'Solo aquí'));
    expect(recordFingerprint(record, 'zh-Hans')).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is another one when a word of the locale changes, and only then', () => {
    const changed = { ...record, heading: { ...record.heading, en: 'Another heading' } };
    expect(recordFingerprint(changed, 'en')).not.toBe(recordFingerprint(record, 'en'));
    expect(recordFingerprint(changed, 'ar')).toBe(recordFingerprint(record, 'ar'));
  });

  test('does not depend on who vouches for the texts, on dates or on ids', () => {
    const other = { ...record, texts: everywhere({ status: 'reviewed' }), review: { last: '2026-11-20' }, id: 'x' };
    expect(recordFingerprint(other, 'en')).toBe(recordFingerprint(record, 'en'));
  });

  test('takes a name whose field happens to be a locale for words only where all fields are locales', () => {
    expect(recordFingerprint({ version: { en: 'x', title: 'y' } }, 'en')).toBe(print());
  });

  test('tells words apart that only run together alike', () => {
    const two = (a: string, b: string) => recordFingerprint([everywhere(a), everywhere(b)], 'en');
    expect(two('ab', 'c')).not.toBe(two('a', 'bc'));
  });
});

describe('the fingerprint of a text', () => {
  const text = { title: 'Loss', description: 'About loss.', alsoCalled: ['Early loss'] };

  test('is made of its title, description, other names and words', () => {
    expect(proseFingerprint(text, '\nOne.\n\nTwo.\n')).toBe(print('Loss', 'About loss.', 'Early loss', 'One. Two.'));
    expect(proseFingerprint({ title: 'Loss', description: 'About loss.' }, '')).toBe(print('Loss', 'About loss.', ''));
  });

  test.each([
    ['the title', { ...text, title: 'Losses' }, 'One.'],
    ['the description', { ...text, description: 'On loss.' }, 'One.'],
    ['another name', { ...text, alsoCalled: [] }, 'One.'],
    ['the words', text, 'Two.'],
    ['a source', text, 'One. <Cite id="a" />'],
  ])('is another one when %s changes', (_, other, body) => {
    expect(proseFingerprint(other, body)).not.toBe(proseFingerprint(text, 'One.'));
  });

  test('is the same however the lines are broken', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z.]{1,8}$/), { minLength: 1 });
    const anySpace = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '  ', '\t', '\u00a0');
    fc.assert(
      fc.property(anyWords, anySpace, (list, space) => {
        expect(proseFingerprint(text, `\n${list.join(space)}${space}`)).toBe(proseFingerprint(text, list.join(' ')));
      }),
    );
  });
});

describe('a translation', () => {
  const from = (of: LocaleId, fingerprint: string): TextStateData => ({
    status: 'draft',
    translation: { of, fingerprint, method: 'machine' },
  });
  const PRINTS: Record<LocaleId, string> = { ...everywhere('000000000000'), en: 'aaaaaaaaaaaa', es: 'bbbbbbbbbbbb' };

  test('is stale when its source is no longer the one that was translated', () => {
    const states = withStale<TextStateData>(
      {
        en: { status: 'draft' },
        es: from('en', 'aaaaaaaaaaaa'),
        nl: from('en', 'cccccccccccc'),
        ar: from('es', 'bbbbbbbbbbbb'),
        'zh-Hans': from('es', 'aaaaaaaaaaaa'),
      },
      (locale) => PRINTS[locale],
    );
    expect(LOCALE_IDS.filter((locale) => states[locale].stale)).toEqual(['nl', 'zh-Hans']);
    expect(states.nl).toEqual({ ...from('en', 'cccccccccccc'), stale: true });
  });

  test('that nothing was translated from asks for no fingerprint', () => {
    const fingerprintOf = vi.fn(() => 'aaaaaaaaaaaa');
    const states = withStale<TextStateData>(everywhere({ status: 'draft' }), fingerprintOf);
    expect(LOCALE_IDS.map((locale) => states[locale].stale)).toEqual([false, false, false, false, false]);
    expect(fingerprintOf).not.toHaveBeenCalled();
  });

  test('shares the fingerprint of its source with the others', () => {
    const fingerprintOf = vi.fn((locale: LocaleId) => PRINTS[locale]);
    withStale({ ...everywhere(from('en', 'aaaaaaaaaaaa')), en: { status: 'draft' as const } }, fingerprintOf);
    expect(fingerprintOf.mock.calls).toEqual([['en']]);
  });
});
