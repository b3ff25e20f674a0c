import { describe, expect, test } from 'vitest';
import {
  checkLabel,
  formatLabels,
  publisherLabel,
  publisherNames,
  regionName,
} from '../../../src/components/resource/labels.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { organization, resource, version } from '../domain/example-entities.ts';

const en = pageContext('en');
const es = pageContext('es');
const nl = pageContext('nl');

describe('a publisher', () => {
  const nichd = organization({
    name: 'Eunice Kennedy Shriver Institute',
    names: { es: 'Instituto Eunice Kennedy Shriver' },
  });

  test('has its own name in the page’s language, where it uses one', () => {
    expect(publisherLabel(nichd, es)).toEqual({ text: 'Instituto Eunice Kennedy Shriver', attributes: {} });
  });

  test('else has its name as it writes it, marked with its language', () => {
    expect(publisherLabel(nichd, nl)).toEqual({ text: 'Eunice Kennedy Shriver Institute', attributes: { lang: 'en' } });
    expect(publisherLabel(nichd, en)).toEqual({ text: 'Eunice Kennedy Shriver Institute', attributes: {} });
    expect(publisherLabel(organization({ name: 'وزارة', lang: 'ar' }), en)).toEqual({
      text: 'وزارة',
      attributes: { lang: 'ar', dir: 'rtl' },
    });
  });

  test('stands in a list with the others of a resource', () => {
    const shared = resource({ publishers: [nichd, organization({ name: 'A' }), organization({ name: 'B' })] });
    expect(publisherNames(shared, es)).toBe('Instituto Eunice Kennedy Shriver, A y B');
    expect(publisherNames(shared, nl)).toBe('Eunice Kennedy Shriver Institute, A en B');
  });
});

describe('what is known about an address', () => {
  test.each([
    ['ok', 'Link checked 20 Nov 2026', 'Opened and working on 20 Nov 2026.'],
    ['moved', 'Link checked 20 Nov 2026, moved', 'Moved to this address; working on 20 Nov 2026.'],
    [
      'documented',
      'Address seen 20 Nov 2026',
      'Seen in a stored copy or published source on 20 Nov 2026. We have not opened it ourselves.',
    ],
    ['blocked', 'Could not be checked on 20 Nov 2026', 'The site did not let us check it on 20 Nov 2026.'],
    ['broken', 'Not working on 20 Nov 2026', 'It did not work on 20 Nov 2026.'],
    ['unverified', 'Address not confirmed', 'Not confirmed: we have not seen this address work.'],
  ] as const)('%s', (result, phrase, sentence) => {
    const checked = version({ check: { result, on: '2026-11-20' } });
    expect(checkLabel(checked, en)).toBe(phrase);
    expect(checkLabel(checked, en, 'check.long')).toBe(sentence);
  });

  test('unverified has no day', () => {
    expect(checkLabel(version({ check: { result: 'unverified' } }), es)).toBe('Dirección sin confirmar');
  });
});

describe('formats', () => {
  test('are named in the page’s language', () => {
    expect(formatLabels(version({ formats: ['pdf', 'html'] }), es)).toEqual(['PDF', 'Página web']);
  });

  test('have their length behind the first one', () => {
    expect(formatLabels(version({ formats: ['pdf', 'html'], pages: 4 }), en)).toEqual(['PDF, 4 pages', 'Web page']);
    expect(formatLabels(version({ formats: ['pdf'], pages: 1 }), es)).toEqual(['PDF, 1 página']);
    expect(formatLabels(version({ formats: ['video'], minutes: 12 }), nl)).toEqual(['Video, 12 minuten']);
    expect(formatLabels(version({ formats: ['slideshow'], pages: 2, minutes: 1 }), en)).toEqual([
      'Slideshow, 2 pages, 1 minute',
    ]);
  });
});

test('a country has its name in the page’s language, and the whole world one of ours', () => {
  expect([en, es, nl].map((page) => regionName('NL', page))).toEqual(['Netherlands', 'Países Bajos', 'Nederland']);
  expect([en, es, nl].map((page) => regionName('001', page))).toEqual(['Worldwide', 'Todo el mundo', 'Wereldwijd']);
});
