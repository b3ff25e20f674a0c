import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTranslator, type MessageKey } from '../../../src/i18n/translator.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

describe('plural forms', () => {
  test.each([
    ['en', 0, '0 resources'],
    ['en', 1, '1 resource'],
    ['en', 2, '2 resources'],
    ['en', 1_000_000, '1,000,000 resources'],
    ['es', 0, '0 recursos'],
    ['es', 1, '1 recurso'],
    ['es', 2, '2 recursos'],
    ['es', 12_345, '12.345 recursos'],
    ['es', 1_000_000, '1.000.000 de recursos'],
    ['nl', 0, '0 bronnen'],
    ['nl', 1, '1 bron'],
    ['nl', 2, '2 bronnen'],
    ['nl', 12_345, '12.345 bronnen'],
    ['ar', 0, 'لا موارد'],
    ['ar', 1, 'مورد واحد'],
    ['ar', 2, 'موردان'],
    ['ar', 3, '3 موارد'],
    ['ar', 10, '10 موارد'],
    ['ar', 11, '11 موردًا'],
    ['ar', 99, '99 موردًا'],
    ['ar', 100, '100 مورد'],
    ['ar', 103, '103 موارد'],
    ['ar', 12_345, '12,345 موردًا'],
    ['zh-Hans', 0, '0份资料'],
    ['zh-Hans', 1, '1份资料'],
    ['zh-Hans', 12_345, '12,345份资料'],
  ] as const)('in %s for %d: %s', (locale, count, text) => {
    expect(createTranslator(locale)('browse.count', { count })).toBe(text);
  });
});

test('a message is the text of its own dictionary', () => {
  expect(LOCALE_IDS.map((locale) => createTranslator(locale)('nav.search'))).toEqual([
    'Search',
    'Búsqueda',
    'Zoeken',
    'البحث',
    '搜索',
  ]);
});

test('a value is filled in as it is: no escapes, no placeholders or messages inside it', () => {
  const topic = '<D&C> {{topic}} $t(site.name) $1 $&';
  expect(createTranslator('en')('topics.seeAlso', { topic })).toBe(`see ${topic}`);
});

test.each(['nav.nowhere', '', 'constructor', 'nav', 'browse.count_few'])(
  'the key %j, which no dictionary has, throws',
  (key) => {
    const t = createTranslator('nl') as (key: string) => string;
    expect(() => t(key)).toThrow(`The dictionary nl.json has no message "${key}"`);
  },
);

test('a message that only the English dictionary has throws rather than show English', async () => {
  vi.resetModules();
  const fresh = await import('../../../src/i18n/translator.ts');
  delete fresh.DICTIONARIES.es['nav.search'];
  expect(fresh.createTranslator('en')('nav.search')).toBe('Search');
  expect(() => fresh.createTranslator('es')('nav.search')).toThrow(
    'The dictionary es.json has no message "nav.search"',
  );
});

test('a message with a plural needs its number', () => {
  const t = createTranslator('en') as (key: MessageKey) => string;
  expect(() => t('browse.count')).toThrow('The dictionary en.json has no message "browse.count"');
});

describe('with SIGNPOST_PSEUDO_LOCALE', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  async function freshTranslator(value: string) {
    vi.resetModules();
    vi.stubEnv('SIGNPOST_PSEUDO_LOCALE', value);
    return (await import('../../../src/i18n/translator.ts')).createTranslator('es');
  }

  test('1, every message stands between brackets, values inside', async () => {
    const t = await freshTranslator('1');
    expect(t('nav.search')).toBe('⟦Búsqueda⟧');
    expect(t('browse.count', { count: 2 })).toBe('⟦2 recursos⟧');
  });

  test.each(['', '0'])('%j, messages are as they are', async (value) => {
    const t = await freshTranslator(value);
    expect(t('nav.search')).toBe('Búsqueda');
  });
});
