import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/domain/entities.ts';
import { searchRecords } from '../../../src/feeds/search-records.ts';
import { writeVersionLinks } from '../../../src/search/version-links.ts';
import { LOCALE_IDS, type LocaleId } from '../../../src/schemas/vocabulary.ts';
import { FILTER_IDS, readSearchHash, searchHash } from '../../../src/search/state.ts';
import { organization, resource, topic, version, versionsIn } from '../domain/example-entities.ts';

/** The records of some resources, none of them in a topic or a story. */
function recordsOf(resources: readonly Resource[], locale: LocaleId) {
  return searchRecords({ resources, topics: [], stories: [] }, locale);
}

/** The records of a locale as `language title -> address`; the index knows languages in small letters. */
function outline(languages: readonly string[], locale: LocaleId): string[] {
  return recordsOf([resource({ versions: versionsIn(...languages) })], locale).map(
    (record) => `${record.language} ${record.meta['title']} -> ${record.url}`,
  );
}

describe('a resource has one record in every locale', () => {
  test.each([
    ['en', 'en Guide in en -> /en/resources/guide/'],
    ['es', 'es Guide in en -> /es/resources/guide/'],
    ['zh-Hans', 'zh-hans Guide in en -> /zh-Hans/resources/guide/'],
  ] as const)('in %s when it is in English', (locale, record) => {
    expect(outline(['en'], locale)).toEqual([record]);
  });

  test('under the title that the pages of the locale show', () => {
    expect(outline(['fr', 'nl', 'en'], 'nl')).toEqual(['nl Guide in nl -> /nl/resources/guide/']);
    expect(outline(['fr', 'nl', 'en'], 'ar')).toEqual(['ar Guide in en -> /ar/resources/guide/']);
    expect(outline(['fa', 'zh-Hant'], 'es')).toEqual(['es Guide in fa -> /es/resources/guide/']);
  });

  test('in the language of the locale as another country writes it', () => {
    expect(outline(['en', 'es-MX'], 'es')).toEqual(['es Guide in es-MX -> /es/resources/guide/']);
  });

  test('so that its readers find it exactly once', () => {
    const tags = fc.uniqueArray(fc.constantFrom('en', 'es', 'nl', 'fr', 'ar', 'zh-Hans', 'zh-Hant'), { minLength: 1 });
    fc.assert(
      fc.property(tags, fc.constantFrom(...LOCALE_IDS), (languages, locale) => {
        const [record, ...others] = recordsOf([resource({ versions: versionsIn(...languages) })], locale);
        expect(others).toEqual([]);
        expect(record?.url).toBe(`/${locale}/resources/guide/`);
        for (const lang of languages) expect(record?.content).toContain(`Guide in ${lang}`);
      }),
    );
  });
});

describe('a record', () => {
  const loss = topic({ id: 'loss' });
  const nhs = organization({ id: 'nhs', name: 'NHS', kind: 'government', names: { es: 'Salud' }, abbreviation: 'N' });
  const english = version({ formats: ['html', 'pdf'], url: 'https://example.org/en' });
  const persian = version({ lang: 'fa', title: 'راهنما', formats: ['pdf', 'video'], url: 'https://example.org/fa' });
  const guide = resource({
    publishers: [nhs, organization({ name: 'Clinic' })],
    versions: [english, persian],
    placements: [
      { topic: 'loss', section: 'symptoms', order: 1 },
      { topic: 'loss', section: 'genetics', order: 1 },
      { topic: 'another', section: 'symptoms', order: 1 },
    ],
    audiences: ['patients', 'partners'],
    jurisdictions: ['GB', '001'],
  });
  const recordIn = (locale: LocaleId) =>
    searchRecords({ resources: [guide], topics: [loss, topic({ id: 'unplaced' })], stories: [] }, locale)[0];

  test('speaks the language of its locale, and has the titles of all versions', () => {
    expect(recordIn('es')).toMatchObject({
      content: 'A guide\nراهنما\nEn español.\nSalud (N)\nClinic\nPérdida',
      meta: {
        title: 'A guide',
        description: 'En español.',
        publisher: 'Salud (N), Clinic',
        versions: writeVersionLinks([english, persian]),
      },
    });
  });

  test('is found by the other names of its topics', () => {
    expect(recordIn('en')?.content).toContain('Loss\nEarly loss');
    expect(recordIn('nl')?.content).toContain('Verlies\nVroeg verlies');
  });

  test('has its version in the language of the locale first', () => {
    const both = resource({ versions: versionsIn('en', 'nl') });
    const [record] = recordsOf([both], 'nl');
    expect(record?.meta['versions']).toBe(writeVersionLinks(versionsIn('nl', 'en')));
  });

  test('says what is shown of it with Chinese characters apart', () => {
    expect(recordIn('zh-Hans')?.meta).toMatchObject({ title: 'A guide', description: '中 文。' });
  });

  test('says when the review is overdue, and nothing of other states', () => {
    const reviewOf = (state: 'current' | 'due-soon' | 'overdue') =>
      recordsOf([resource({ freshness: { state } })], 'en')[0]?.meta['review'];
    expect([reviewOf('overdue'), reviewOf('current'), reviewOf('due-soon')]).toEqual(['overdue', undefined, undefined]);
  });

  test('has the filters of the whole resource, each value once', () => {
    for (const locale of LOCALE_IDS) {
      expect(recordIn(locale)?.filters).toEqual({
        kind: ['resource'],
        topic: ['loss', 'another'],
        section: ['symptoms', 'genetics'],
        language: ['en', 'fa'],
        format: ['html', 'pdf', 'video'],
        audience: ['patients', 'partners'],
        publisher: ['government', 'hospital'],
        country: ['GB', '001'],
      });
    }
  });

  test('has exactly the filters of the search, with values that an address can carry', () => {
    const filters = recordIn('en')?.filters ?? {};
    expect(Object.keys(filters)).toEqual([...FILTER_IDS]);
    expect(readSearchHash(searchHash({ words: '', filters, within: [] })).filters).toEqual(filters);
  });
});

test('a story is found among stories and among resources', () => {
  const told = resource({ id: 'told' });
  const records = searchRecords({ resources: [resource(), told], topics: [], stories: [{ resource: told }] }, 'en');
  expect(records.map(({ filters }) => filters['kind'])).toEqual([['resource'], ['resource', 'story']]);
});

test('no resources give no records', () => {
  expect(recordsOf([], 'en')).toEqual([]);
});
