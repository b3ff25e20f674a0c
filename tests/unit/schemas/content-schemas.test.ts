import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../../../src/schemas/collections.ts';

const EXAMPLES = join(import.meta.dirname, '../../fixtures/content/valid');

/** Where a schema finds fault with an example file after some fields are others, and with what. */
function faults(collection: CollectionName, file: string, fields: object): string[] {
  const example = parse(readFileSync(join(EXAMPLES, file), 'utf8')) as object;
  const { error } = COLLECTIONS[collection].schema.safeParse({ ...example, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a fact', () => {
  const faultsOf = (fields: object) => faults('facts', 'facts/example-range.yaml', fields);

  test('has a figure, unless it is of words', () => {
    expect(faultsOf({ value: undefined })).toEqual([
      'value: must be given for every kind but instruction, standard, entitlement',
    ]);
    expect(faultsOf({ value: undefined, kind: 'instruction' })).toEqual([]);
  });

  test.each([
    [{ amount: 8, unit: 'one-in' }],
    [{ amount: 0, unit: 'percent', bound: 'about' }],
    [{ from: 37.5, to: 38, unit: 'celsius' }],
  ])('takes the figure %j', (value) => {
    expect(faultsOf({ value })).toEqual([]);
  });

  test.each([
    [{ unit: 'weeks' }],
    [{ from: 2, unit: 'weeks' }],
    [{ to: 6, unit: 'weeks' }],
    [{ from: 6, to: 2, unit: 'weeks' }],
    [{ from: 6, to: 6, unit: 'weeks' }],
    [{ amount: 4, from: 2, to: 6, unit: 'weeks' }],
  ])('does not take %j, which is neither a figure nor a range', (value) => {
    expect(faultsOf({ value })).toEqual(['value: must have either "amount", or "from" and a larger "to"']);
  });

  test('names where it was read, and when', () => {
    expect(faultsOf({ source: undefined })).toHaveLength(1);
    expect(faultsOf({ source: { resource: 'example-leaflet' } })).toHaveLength(1);
    expect(faultsOf({ source: { resource: 'example-leaflet', on: '2026-01-15' } })).toEqual([]);
  });
});

describe('a change of a resource', () => {
  const added = { on: '2026-01-15', change: 'added', by: 'Editors' };
  const faultsOf = (change: object) =>
    faults('resources', 'resources/example-leaflet.yaml', { history: [added, { ...added, ...change }] });

  test('has a reason when it is withdrawn, and only then', () => {
    const fault = 'history.1.reason: must be given for a change "withdrawn", and only there';
    expect(faultsOf({ change: 'withdrawn', reason: 'gone' })).toEqual([]);
    expect(faultsOf({ change: 'withdrawn' })).toEqual([fault]);
    expect(faultsOf({ change: 'restored', reason: 'gone' })).toEqual([fault]);
  });

  test('has a former address only when the address changed', () => {
    const formerUrl = 'https://www.example.org/old/';
    expect(faultsOf({ change: 'address-changed', formerUrl })).toEqual([]);
    expect(faultsOf({ change: 'address-changed' })).toEqual([]);
    expect(faultsOf({ change: 'reviewed', formerUrl })).toEqual([
      'history.1.formerUrl: belongs to a change "address-changed" only',
    ]);
  });

  test('is one of those the site knows, and no resource is without any', () => {
    expect(faultsOf({ change: 'lapsed' })).toHaveLength(1);
    expect(faults('resources', 'resources/example-leaflet.yaml', { history: [] })).toHaveLength(1);
  });
});

describe('a telephone number', () => {
  const faultsOf = (contact: object) => {
    const text = { en: 'A', es: 'B', nl: 'C', ar: 'د', 'zh-Hans': '五' };
    return faults('careCountries', 'care-countries/gb.yaml', {
      contacts: [{ level: 'emergency', text, ...contact }],
    });
  };

  test('names the resource that gives it', () => {
    expect(faultsOf({ number: '999' })).toEqual(['contacts.0.source: must name the resource that gives the number']);
    expect(faultsOf({})).toEqual([]);
  });

  test.each(['112', '+44 111', '0900 1234567'])('may be %s', (number) => {
    expect(faultsOf({ number, source: 'example-leaflet' })).toEqual([]);
  });

  test.each(['1', 'tel:112', '112;ext=1', '٩٩٩', ' 112', '112 or 911', '+'])('cannot be %j', (number) => {
    expect(faultsOf({ number, source: 'example-leaflet' })).toHaveLength(1);
  });
});

describe('a review', () => {
  const faultsOf = (review: object) =>
    faults('facts', 'facts/example-range.yaml', { review: { by: 'Editors', ...review } });

  test('is due after it was last done', () => {
    expect(faultsOf({ last: '2026-01-15', next: '2026-01-16' })).toEqual([]);
    expect(faultsOf({ last: '2026-01-15', next: '2026-01-15' })).toEqual([
      'review.next: must be later than review.last',
    ]);
  });

  test('may have a note in some locales', () => {
    expect(faultsOf({ last: '2026-01-15', next: '2027-01-15', note: { nl: 'Een opmerking' } })).toEqual([]);
  });
});

describe('the state of a translation', () => {
  const faultsOf = (translation: object) => {
    const fields = { title: 'T', alsoCalled: [], description: 'D', status: 'draft', translation };
    const { error } = COLLECTIONS.topicTexts.schema.safeParse(fields);
    return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test('names its source, its fingerprint and who made it', () => {
    expect(faultsOf({ of: 'en', fingerprint: '0123456789ab', method: 'machine' })).toEqual([]);
    expect(faultsOf({ of: 'fr', fingerprint: '0123456789ab', method: 'machine' })).toHaveLength(1);
    expect(faultsOf({ of: 'en', fingerprint: '0123456789ab', method: 'magic' })).toHaveLength(1);
  });

  test.each(['0123456789a', '0123456789AB', '0123456789abc', 'g123456789ab'])(
    'has no fingerprint %s',
    (fingerprint) => {
      expect(faultsOf({ of: 'en', fingerprint, method: 'machine' })).toEqual([
        'translation.fingerprint: must be the 12 characters (0-9, a-f) that the content check prints',
      ]);
    },
  );
});

describe('a concept', () => {
  const faultsOf = (fields: object) => faults('concepts', 'concepts/example-section.yaml', fields);

  test.each([
    [{ topic: 'a' }],
    [{ topic: 'a', section: 'symptoms' }],
    [{ topic: 'a', guide: 'b' }],
    [{ term: 'a' }],
    [{ page: 'about' }],
    [{ campaign: 'a' }],
    [{ place: 'stories' }],
    [{ place: 'rights', country: 'GB' }],
  ])('leads to %j', (target) => {
    expect(faultsOf({ target })).toEqual([]);
  });

  test.each([
    [{}],
    [{ section: 'symptoms' }],
    [{ guide: 'b' }],
    [{ topic: 'a', section: 'symptoms', guide: 'b' }],
    [{ topic: 'a', term: 'b' }],
    [{ page: 'about', term: 'b' }],
    [{ country: 'GB' }],
    [{ place: 'stories', country: 'GB' }],
  ])('does not lead to %j, which is no place or several', (target) => {
    expect(faultsOf({ target })).toEqual([
      'target: must be one of: "topic"; "topic" and "section"; "topic" and "guide"; "term"; "organization"; "page"; "campaign"; "place"; "place: rights" and "country"',
    ]);
  });

  test.each([[{ topic: 'a', section: 'summary' }], [{ page: 'search' }]])(
    'does not lead to %j, which no words can lead to',
    (target) => {
      expect(faultsOf({ target })).toHaveLength(1);
    },
  );

  test('may leave out locales and kinds', () => {
    expect(faultsOf({ terms: {} })).toEqual([]);
    expect(faultsOf({ terms: { nl: {} } })).toEqual([]);
    expect(faultsOf({ terms: { nl: { lay: ['a'.repeat(80)] } } })).toEqual([]);
  });

  test.each([
    [{ fr: { lay: ['mot'] } }],
    [{ nl: { slang: ['woord'] } }],
    [{ nl: ['woord'] }],
    [{ nl: { lay: 'woord' } }],
    [{ nl: { lay: ['a'.repeat(81)] } }],
    [{ nl: { lay: [' '] } }],
    [{ nl: { lay: ['<b>'] } }],
  ])('has no words %j', (terms) => {
    expect(faultsOf({ terms })).toHaveLength(1);
  });
});
