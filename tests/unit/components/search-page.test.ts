import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../src/components/search/filter-values.ts';
import { searchWords, suggestionWords } from '../../../src/components/search/search-words.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { FILTER_IDS } from '../../../src/search/state.ts';
import { countMessage, fill } from '../../../src/search/words.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';
import { CONCEPT_KINDS } from '../../../src/search/concepts.ts';
import { placed, resource, topic, version } from '../domain/example-entities.ts';

const es = pageContext('es');
const resources = [
  placed('a', 'topic', { genetics: 1, symptoms: 2 }, ['nl', 'ar']),
  resource({ id: 'b', versions: [version({ formats: ['video', 'pdf'] })], jurisdictions: ['US', '001'] }),
];
const topics = [topic({ care: 'care' }), topic({ id: 'grief' })];
const filters = filterOptions(es, resources, [topic()]);
const labelsOf = (id: string) => filters.find((filter) => filter.id === id)?.options.map((option) => option.label);

describe('the filters of the search page', () => {
  test('are those of the search, in its order, each with a title', () => {
    expect(filters.map((filter) => filter.id)).toEqual([...FILTER_IDS]);
    expect(filters.map((filter) => filter.title).slice(0, 3)).toEqual(['Tipo', 'Tema', 'Sección']);
  });

  test('offer only values that some resource has, in the order of the page’s language', () => {
    expect(labelsOf('format')).toEqual(['Página web', 'PDF', 'Video']);
    expect(labelsOf('country')).toEqual(['Estados Unidos', 'Reino Unido', 'Todo el mundo']);
    expect(labelsOf('audience')).toEqual(['Pacientes']);
    expect(labelsOf('publisher')).toEqual(['Hospital']);
    expect(labelsOf('topic')).toEqual(['Pérdida']);
  });

  test('keep sections in page order', () => {
    expect(labelsOf('section')).toEqual(['Síntomas', 'Genética']);
  });

  test('name a language in the page’s language and in its own', () => {
    const languagesIn = (locale: 'en' | 'es') =>
      filterOptions(pageContext(locale), resources, [])
        .find((filter) => filter.id === 'language')
        ?.options.map(({ label, own }) => [label, own?.text, own?.attributes.lang, own?.attributes.dir]);
    expect(languagesIn('es')).toEqual([
      ['Árabe', 'العربية', 'ar', 'rtl'],
      ['Inglés', 'English', 'en', undefined],
      ['Neerlandés', 'Nederlands', 'nl', undefined],
    ]);
    expect(languagesIn('en')).toEqual([
      ['Arabic', 'العربية', 'ar', 'rtl'],
      ['Dutch', 'Nederlands', 'nl', undefined],
      ['English', undefined, undefined, undefined],
    ]);
  });
});

describe('the words the search page has in the browser', () => {
  const words = searchWords(es, filters, topics);

  test('leave their placeholders to fill in', () => {
    expect(fill(words.none, { words: 'duelo' })).toBe('No se encontró nada para “duelo”.');
    expect(fill(words.detailsOf, { words: 'Guía' })).toBe('Detalles: Guía');
  });

  test('have every plural form of the language', () => {
    expect(Object.keys(words.count).sort()).toEqual(['many', 'one', 'other']);
    expect(countMessage(words.formatTag, words.count, 1, 'duelo')).toBe('1 resultado para “duelo”');
    expect(countMessage(words.formatTag, words.count, 12_345, 'duelo')).toBe('12.345 resultados para “duelo”');
    expect(countMessage(words.formatTag, words.countAll, 1_000_000, '')).toBe(
      '1.000.000 de resultados con estos filtros',
    );
  });

  test.each(LOCALE_IDS)('say in the browser what the page says at build (%s)', (locale) => {
    const page = pageContext(locale);
    const inBrowser = searchWords(page, filters, topics);
    for (const count of [0, 1, 2, 1234, 1_000_000]) {
      expect(countMessage(inBrowser.formatTag, inBrowser.count, count, 'x')).toBe(
        page.t('search.count', { count, words: 'x' }),
      );
    }
  });

  test('keep the direction of the words to themselves where the page runs from right to left', () => {
    const arabic = searchWords(pageContext('ar'), filters, topics);
    expect(countMessage(arabic.formatTag, arabic.count, 3, 'D&C')).toBe('3 نتائج عن «\u2068D&C\u2069»');
    expect(fill(arabic.none, { words: 'D&C' })).toContain('«\u2068D&C\u2069»');
    expect(countMessage(words.formatTag, words.count, 3, 'D&C')).not.toContain('\u2068');
  });

  test.each([
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
    ['zh-Hans', ['other']],
  ] as const)('have the plural forms of %s', (locale, categories) => {
    expect(Object.keys(searchWords(pageContext(locale), filters, topics).count).sort()).toEqual(categories);
  });

  test('name kinds, formats and languages of results, languages with their direction', () => {
    expect(words.kinds['resource']).toBe('Recurso');
    expect(words.formats).toEqual({ html: 'Página web', pdf: 'PDF', video: 'Video' });
    expect(words.kinds['section']).toBe(es.t('search.kind.section'));
    expect(words.topics).toEqual({ topic: 'Pérdida' });
    expect(words.languages).toEqual({
      ar: { name: 'العربية', dir: 'rtl' },
      en: { name: 'English', dir: 'ltr' },
      nl: { name: 'Nederlands', dir: 'ltr' },
    });
  });

  test('name every locale in its own language and in that of the page', () => {
    expect(Object.keys(words.locales)).toEqual([...LOCALE_IDS]);
    expect(words.locales['nl']).toEqual({ own: 'Nederlands', here: 'Neerlandés' });
  });

  test('say in which languages results come first, and which topics say when to get help', () => {
    expect(words.reading).toEqual(es.locale.readingLanguages);
    expect(words.careTopics).toEqual(['topic']);
  });

  test.each(LOCALE_IDS)('have something to fill in where something is found (%s)', (locale) => {
    const inBrowser = searchWords(pageContext(locale), filters, topics);
    expect(fill(inBrowser.corrected, { typed: 'aa', words: 'bb' })).toMatch(/aa.*bb/s);
    expect(fill(inBrowser.missing, { words: 'bb' })).toContain('bb');
    expect(fill(inBrowser.searchingIn, { languages: 'cc' })).toContain('cc');
    expect(fill(inBrowser.understood, { language: 'cc', term: 'bb' })).toMatch(/cc.*bb/s);
    for (const count of [3, 11, 100]) {
      const more = countMessage(inBrowser.formatTag, inBrowser.moreIn, count, 'bb');
      expect(more).toContain('bb');
      expect(more).toContain(String(count));
    }
  });
});

describe('the words of the suggestions', () => {
  test.each(LOCALE_IDS)('name every kind of target, and count in every plural form (%s)', (locale) => {
    const page = pageContext(locale);
    const words = suggestionWords(page);
    expect(Object.keys(words.kinds).sort()).toEqual([...CONCEPT_KINDS].sort());
    expect(Object.values(words.kinds).filter((kind) => !kind)).toEqual([]);
    for (const count of [0, 1, 2, 7]) {
      expect(countMessage(words.formatTag, words.count, count, '')).toBe(page.t('search.suggestionCount', { count }));
    }
  });
});
