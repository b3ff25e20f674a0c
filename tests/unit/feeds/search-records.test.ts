import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/feeds/search-records.ts';
import { writeVersionLinks } from '../../../src/search/version-links.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { FILTER_IDS, readSearchHash, searchHash } from '../../../src/search/state.ts';
import { organization, resource, topic, version, versionsIn } from '../domain/example-entities.ts';

/** Records as `language title -> address`; the index knows languages in small letters. */
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
      'ar Guide in en -> /ar/resources/guide/',
      'zh-hans Guide in en -> /zh-Hans/resources/guide/',
    ]);
  });

  test('when it is in every locale', () => {
    expect(outline(['nl', 'zh-Hans', 'en', 'ar', 'es'])).toEqual([
      'nl Guide in nl -> /nl/resources/guide/',
      'zh-hans Guide in zh-Hans -> /zh-Hans/resources/guide/',
      'en Guide in en -> /en/resources/guide/',
      'ar Guide in ar -> /ar/resources/guide/',
      'es Guide in es -> /es/resources/guide/',
    ]);
  });

  test('when it is in languages that no locale has', () => {
    expect(outline(['fa', 'zh-Hant'])).toEqual([
      'fa Guide in fa -> /en/resources/guide/#version-fa',
      'zh-hant Guide in zh-Hant -> /en/resources/guide/#version-zh-Hant',
      'en Guide in fa -> /en/resources/guide/',
      'es Guide in fa -> /es/resources/guide/',
      'nl Guide in fa -> /nl/resources/guide/',
      'ar Guide in fa -> /ar/resources/guide/',
      'zh-hans Guide in fa -> /zh-Hans/resources/guide/',
    ]);
  });

  test('when it is in the language of a locale as another country writes it', () => {
    expect(outline(['es-MX'])).toEqual([
      'es Guide in es-MX -> /es/resources/guide/',
      'en Guide in es-MX -> /en/resources/guide/',
      'nl Guide in es-MX -> /nl/resources/guide/',
      'ar Guide in es-MX -> /ar/resources/guide/',
      'zh-hans Guide in es-MX -> /zh-Hans/resources/guide/',
    ]);
  });

  test('with the title that the pages of the locale show', () => {
    expect(outline(['fr', 'en'])).toEqual([
      'fr Guide in fr -> /en/resources/guide/#version-fr',
      'en Guide in en -> /en/resources/guide/',
      'es Guide in en -> /es/resources/guide/',
      'nl Guide in en -> /nl/resources/guide/',
      'ar Guide in en -> /ar/resources/guide/',
      'zh-hans Guide in en -> /zh-Hans/resources/guide/',
    ]);
  });

  test('so that readers of every locale find it exactly once', () => {
    const tags = fc.uniqueArray(fc.constantFrom('en', 'es', 'nl', 'fr', 'ar', 'zh-Hans', 'zh-Hant'), { minLength: 1 });
    fc.assert(
      fc.property(tags, (languages) => {
        const records = searchRecords([resource({ versions: versionsIn(...languages) })], []);
        const found = records.map((record) => record.language);
        expect([...found].sort()).toEqual(
          [...new Set([...languages, ...LOCALE_IDS].map((tag) => tag.toLowerCase()))].sort(),
        );
        expect(new Set(records.map((record) => record.url)).size).toBe(records.length);
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
  const records = searchRecords([guide], [loss, topic({ id: 'unplaced' })]);
  const recordIn = (language: string) => records.find((record) => record.language === language);

  test('speaks the language of its locale', () => {
    expect(recordIn('es')).toMatchObject({
      content: 'A guide\nEn español.\nSalud (N)\nClinic\nPérdida',
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

  test('in a language without locale has no text of ours', () => {
    expect(recordIn('fa')).toMatchObject({
      content: 'راهنما\nNHS (N)\nClinic',
      meta: { title: 'راهنما', description: '', versions: writeVersionLinks([persian, english]) },
    });
  });

  test('says when the review is overdue, and nothing of other states', () => {
    const reviewOf = (state: 'current' | 'due-soon' | 'overdue') =>
      searchRecords([resource({ freshness: { state } })], []).map((record) => record.meta['review']);
    expect(new Set(reviewOf('overdue'))).toEqual(new Set(['overdue']));
    expect(new Set([...reviewOf('current'), ...reviewOf('due-soon')])).toEqual(new Set([undefined]));
  });

  test('has the filters of the whole resource, each value once', () => {
    for (const record of records) {
      expect(record.filters).toEqual({
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
    const [record] = records;
    const filters = record?.filters ?? {};
    expect(Object.keys(filters)).toEqual([...FILTER_IDS]);
    expect(readSearchHash(searchHash({ words: '', filters })).filters).toEqual(filters);
  });
});

test('no resources give no records', () => {
  expect(searchRecords([], [])).toEqual([]);
});
