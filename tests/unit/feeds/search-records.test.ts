import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/feeds/search-records.ts';
import { writeVersionLinks } from '../../../src/search/version-links.ts';
import { FILTER_IDS, readSearchHash, searchHash } from '../../../src/search/state.ts';
import { organization, resource, topic, version, versionsIn } from '../domain/example-entities.ts';

/** Records as `language title -> address`. */
function outline(languages: readonly string[]): string[] {
  return searchRecords([resource({ versions: versionsIn(...languages) })], []).map(
    (record) => `${record.language} ${record.meta['title']} -> ${record.url}`,
  );
}

describe('a resource has one record per version and one in every locale without a version', () => {
  test('when it is in English', () => {
    expect(outline(['en'])).toEqual([
      'en Guide in en -> /en/resources/guide/',
      'es Guide in en -> /es/resources/guide/',
      'nl Guide in en -> /nl/resources/guide/',
    ]);
  });

  test('when it is in every locale', () => {
    expect(outline(['nl', 'en', 'es'])).toEqual([
      'nl Guide in nl -> /nl/resources/guide/',
      'en Guide in en -> /en/resources/guide/',
      'es Guide in es -> /es/resources/guide/',
    ]);
  });

  test('when it is in languages that no locale has', () => {
    expect(outline(['ar', 'zh-Hans'])).toEqual([
      'ar Guide in ar -> /en/resources/guide/#version-ar',
      'zh-Hans Guide in zh-Hans -> /en/resources/guide/#version-zh-Hans',
      'en Guide in ar -> /en/resources/guide/',
      'es Guide in ar -> /es/resources/guide/',
      'nl Guide in ar -> /nl/resources/guide/',
    ]);
  });

  test('when it is in the language of a locale as another country writes it', () => {
    expect(outline(['es-MX'])).toEqual([
      'es Guide in es-MX -> /es/resources/guide/',
      'en Guide in es-MX -> /en/resources/guide/',
      'nl Guide in es-MX -> /nl/resources/guide/',
    ]);
  });

  test('with the title that the pages of the locale show', () => {
    expect(outline(['fr', 'en'])).toEqual([
      'fr Guide in fr -> /en/resources/guide/#version-fr',
      'en Guide in en -> /en/resources/guide/',
      'es Guide in en -> /es/resources/guide/',
      'nl Guide in en -> /nl/resources/guide/',
    ]);
  });

  test('so that readers of every locale find it exactly once', () => {
    const tags = fc.uniqueArray(fc.constantFrom('en', 'es', 'nl', 'fr', 'ar', 'zh-Hans'), { minLength: 1 });
    fc.assert(
      fc.property(tags, (languages) => {
        const records = searchRecords([resource({ versions: versionsIn(...languages) })], []);
        const found = records.map((record) => record.language);
        expect([...found].sort()).toEqual([...new Set([...languages, 'en', 'es', 'nl'])].sort());
        expect(new Set(records.map((record) => record.url)).size).toBe(records.length);
      }),
    );
  });
});

describe('a record', () => {
  const loss = topic({ id: 'loss' });
  const nhs = organization({ id: 'nhs', name: 'NHS', kind: 'government', names: { es: 'Salud' }, abbreviation: 'N' });
  const english = version({ formats: ['html', 'pdf'], url: 'https://example.org/en' });
  const arabic = version({ lang: 'ar', title: 'دليل', formats: ['pdf', 'video'], url: 'https://example.org/ar' });
  const guide = resource({
    publishers: [nhs, organization({ name: 'Clinic' })],
    versions: [english, arabic],
    placements: [
      { topic: 'loss', section: 'symptoms', order: 1 },
      { topic: 'loss', section: 'genetics', order: 1 },
      { topic: 'another', section: 'symptoms', order: 1 },
    ],
    audiences: ['patients', 'partners'],
    jurisdictions: ['GB', '001'],
  });
  const records = searchRecords([guide], [loss, topic({ id: 'unplaced' })]);
  const recordIn = (language: string) => records.find((record) => record.language === language);

  test('speaks the language of its locale', () => {
    expect(recordIn('es')).toMatchObject({
      content: 'A guide\nEn español.\nSalud (N)\nClinic\nPérdida',
      meta: {
        title: 'A guide',
        description: 'En español.',
        publisher: 'Salud (N), Clinic',
        versions: writeVersionLinks([english, arabic]),
      },
    });
  });

  test('is found by the other names of its topics', () => {
    expect(recordIn('en')?.content).toContain('Loss\nEarly loss');
    expect(recordIn('nl')?.content).toContain('Verlies\nVroeg verlies');
  });

  test('in a language without locale has no text of ours', () => {
    expect(recordIn('ar')).toMatchObject({
      content: 'دليل\nNHS (N)\nClinic',
      meta: { title: 'دليل', description: '', versions: writeVersionLinks([arabic, english]) },
    });
  });

  test('has the filters of the whole resource, each value once', () => {
    for (const record of records) {
      expect(record.filters).toEqual({
        kind: ['resource'],
        topic: ['loss', 'another'],
        section: ['symptoms', 'genetics'],
        language: ['en', 'ar'],
        format: ['html', 'pdf', 'video'],
        audience: ['patients', 'partners'],
        publisher: ['government', 'hospital'],
        country: ['GB', '001'],
      });
    }
  });

  test('has exactly the filters of the search, with values that an address can carry', () => {
    const [record] = records;
    const filters = record?.filters ?? {};
    expect(Object.keys(filters)).toEqual([...FILTER_IDS]);
    expect(readSearchHash(searchHash({ words: '', filters })).filters).toEqual(filters);
  });
});

test('no resources give no records', () => {
  expect(searchRecords([], [])).toEqual([]);
});
