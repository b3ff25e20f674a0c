import { describe, expect, test } from 'vitest';
import {
  checkLabel,
  formatLabels,
  publisherLabel,
  publisherNames,
  publishersLabel,
  regionName,
  reviewLabel,
} from '../../../src/wording/labels.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { organization, resource, version } from '../domain/example-entities.ts';

const en = pageContext('en');
const es = pageContext('es');
const nl = pageContext('nl');
const ar = pageContext('ar');
const zh = pageContext('zh-Hans');

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

  test('shares its language with the others of a resource, or the list is marked with none', () => {
    const inEnglish = resource({ publishers: [organization({ name: 'A' }), organization({ name: 'B' })] });
    const mixed = resource({ publishers: [organization({ name: 'A' }), organization({ name: 'B', lang: 'nl' })] });
    expect(publishersLabel(inEnglish, nl)).toEqual({ text: 'A and B', attributes: { lang: 'en' } });
    expect(publishersLabel(inEnglish, ar).attributes).toEqual({ lang: 'en', dir: 'ltr' });
    expect(publishersLabel(mixed, nl)).toEqual({ text: 'A en B', attributes: {} });
    expect(publishersLabel(mixed, es).attributes).toEqual({});
  });
});

describe('what is known about an address', () => {
  test.each([
    ['ok', 'Link checked 20 Nov 2026', 'Opened and working on 20 Nov 2026.'],
    ['moved', 'Link checked 20 Nov 2026, moved', 'The page has moved; the link worked on 20 Nov 2026.'],
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

describe('the review of a resource', () => {
  const review = { last: '2026-01-15', next: '2027-01-15', by: 'Editors' };

  test.each([
    [{ state: 'current' }, 'Reviewed 15 Jan 2026'],
    [{ state: 'due-soon' }, 'Review due 15 Jan 2027'],
    [{ state: 'overdue' }, 'Review overdue since 15 Jan 2027'],
    [{ state: 'withdrawn', on: '2027-04-16', reason: 'review-lapsed' }, 'No longer listed'],
  ] as const)('%j', (freshness, text) => {
    expect(reviewLabel({ freshness, review }, en)).toBe(text);
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
  const pages = [en, es, nl, ar, zh];
  expect(pages.map((page) => regionName('NL', page))).toEqual([
    'Netherlands',
    'Países Bajos',
    'Nederland',
    'هولندا',
    '荷兰',
  ]);
  expect(pages.map((page) => regionName('001', page))).toEqual([
    'Worldwide',
    'Todo el mundo',
    'Wereldwijd',
    'كل العالم',
    '全世界',
  ]);
});
