import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable } from '../../../src/hub/contrast.ts';
import {
  embedAttributes,
  MAX_CONTACT,
  MAX_PARTS,
  readEmbedOptions,
  writeEmbedOptions,
  type EmbedOptions,
} from '../../../src/hub/options.ts';

const read = (text: string) => readEmbedOptions(new URLSearchParams(text));

/** Any options that a website can have chosen. */
const anyOptions = fc
  .record(
    {
      sections: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,39}$/), { minLength: 1, maxLength: MAX_PARTS / 2 }),
      country: fc.oneof(fc.stringMatching(/^[A-Z]{2}$/), fc.constant('001')),
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      accent: fc.constantFrom('#0f5257', '#6b3a5b', '#000000'),
      accentDark: fc.constantFrom('#8fd0cf', '#ffffff'),
      contact: fc.stringMatching(/^[\p{L}&"<>']{1,80}$/u),
      phone: fc.stringMatching(/^\+?[0-9][0-9 ]{0,17}[0-9]$/),
      headingLevel: fc.constantFrom(3 as const, 4 as const),
      newTab: fc.constant(true as const),
    },
    { requiredKeys: ['theme'] },
  )
  .filter(({ contact }) => contact === undefined || [...contact].length <= MAX_CONTACT);

/** Names that are read, with hostile values. */
const anyParams = fc.dictionary(
  fc.constantFrom(
    ...['sections', 'country', 'theme', 'accent', 'accent-dark', 'contact', 'phone', 'heading-level', 'target'],
  ),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom('javascript:alert(1)', '"><script>', '</style>', '#0f5257;}', '__proto__', '_blank', '+1', '1'),
  ),
);

describe('options', () => {
  test('are all left out of an empty text', () => {
    expect(read('')).toEqual({ theme: 'auto' });
    expect(writeEmbedOptions({ theme: 'auto' })).toBe('');
  });

  test('are read by the names of the attributes', () => {
    const text =
      'sections=care,start-here&country=nl&theme=dark&accent=%230F5257&accent-dark=%238fd0cf' +
      '&contact=Example+Clinic&phone=%2B31+20+000+0000&heading-level=3&target=_blank';
    expect(read(text)).toEqual({
      sections: ['care', 'start-here'],
      country: 'NL',
      theme: 'dark',
      accent: '#0f5257',
      accentDark: '#8fd0cf',
      contact: 'Example Clinic',
      phone: '+31 20 000 0000',
      headingLevel: 3,
      newTab: true,
    });
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options: EmbedOptions) => {
        expect(read(writeEmbedOptions(options))).toEqual(options);
        const attributes = new Map(embedAttributes(options));
        expect(readEmbedOptions({ get: (name) => attributes.get(name) ?? null })).toEqual(options);
      }),
    );
  });

  test('survive in an address behind #', () => {
    fc.assert(
      fc.property(anyOptions, (options: EmbedOptions) => {
        const { hash } = new URL(`https://example.org/embed/en/miscarriage/#${writeEmbedOptions(options)}`);
        expect(read(hash.slice(1))).toEqual(options);
      }),
    );
  });

  test('that are hostile are bounded, and nothing throws', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const options = read(new URLSearchParams(params).toString());
        expect(options.sections ?? []).toSatisfy((parts: string[]) => parts.every((part) => /^[a-z-]+$/.test(part)));
        expect(options.sections?.length ?? 0).toBeLessThanOrEqual(MAX_PARTS);
        expect(options.country ?? 'GB').toMatch(/^(?:[A-Z]{2}|001)$/);
        expect(['auto', 'light', 'dark']).toContain(options.theme);
        expect(options.accent === undefined || readable(options.accent, 'light')).toBe(true);
        expect(options.accentDark === undefined || readable(options.accentDark, 'dark')).toBe(true);
        expect([...(options.contact ?? '')].length).toBeLessThanOrEqual(MAX_CONTACT);
        expect(options.contact ?? 'x').not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(options.phone ?? '112').toMatch(/^\+?[0-9][0-9 ]{1,18}$/);
      }),
      { numRuns: 500 },
    );
  });

  test('do not let a colour through that cannot be read', () => {
    expect(read('accent=%23ffff00&accent-dark=%23000080')).toEqual({ theme: 'auto' });
  });

  test('cut a long name between characters', () => {
    const contact = read(`contact=${encodeURIComponent('👩'.repeat(100))}`).contact ?? '';
    expect([...contact]).toHaveLength(MAX_CONTACT);
    expect(contact.isWellFormed()).toBe(true);
  });

  test('take no mark that turns the direction of what follows', () => {
    expect(read(`contact=${encodeURIComponent('Clinic\u202e 112 \u2066')}`).contact).toBe('Clinic 112');
  });
});
