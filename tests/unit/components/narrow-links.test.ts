import { describe, expect, test } from 'vitest';
import { DIMENSIONS, facetLink } from '../../../src/components/browse/dimensions.ts';
import { linksByLanguage, linksWithin } from '../../../src/components/browse/narrow-links.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import { DIMENSION_IDS } from '../../../src/i18n/urls.ts';
import { FILTER_IDS } from '../../../src/search/state.ts';
import { placed, resource, topic, version, versionsIn } from '../domain/example-entities.ts';

const en = pageContext('en');
const es = pageContext('es');
const zh = pageContext('zh-Hans');
const topics = new Map([['loss', topic({ id: 'loss' })]]);

test('there is a dimension for every address segment, each with a filter of the search page', () => {
  expect(Object.keys(DIMENSIONS)).toEqual([...DIMENSION_IDS]);
  for (const { filter } of Object.values(DIMENSIONS)) expect(FILTER_IDS).toContain(filter);
});

test.each([
  ['topics', 'loss', 'Pérdida', 'Pérdida, en árabe'],
  ['formats', 'video', 'Video', 'Videos en árabe'],
  ['audiences', 'partners', 'Parejas', 'Para parejas, en árabe'],
  ['countries', '001', 'Todo el mundo', 'Todo el mundo: recursos en árabe'],
] as const)('a combination of %s reads as a sentence does', (id, value, name, title) => {
  const dimension = DIMENSIONS[id];
  expect(dimension.name(value, es, topics)).toBe(name);
  expect(dimension.title(value, { name, language: es.format.languageInText('ar') }, es)).toBe(title);
});

test.each([
  ['topics', 'loss', '/es/topics/loss/', 'Todo sobre este tema: Pérdida'],
  ['formats', 'pdf', '/es/formats/pdf/', 'Formato: PDF'],
  ['audiences', 'partners', '/es/audiences/partners/', 'Escrito para: Parejas'],
  ['countries', 'GB', '/es/countries/gb/', 'Se aplica en: Reino Unido'],
] as const)('a value of %s has a page in all languages', (id, value, href, label) => {
  expect(DIMENSIONS[id].all(value, es, topics)).toEqual({ href, label });
});

test('a language has a page in all formats', () => {
  expect(facetLink('languages', 'ar', en)).toEqual({ href: '/en/languages/ar/', label: 'Resources in Arabic' });
});

test('a topic that nobody wrote is an error', () => {
  expect(() => DIMENSIONS.topics.name('unknown', en, topics)).toThrow('"unknown"');
});

describe('links within a language', () => {
  const spanish = [
    placed('a', 'loss', { symptoms: 10 }, ['es']),
    resource({ id: 'b', versions: [version({ lang: 'es', formats: ['video', 'html'] })], audiences: ['partners'] }),
    resource({ id: 'c', versions: [version({ lang: 'es', formats: ['html'] })], jurisdictions: ['US'] }),
  ];

  test('lead to what leaves some resources out, in groups, in the order of the alphabet', () => {
    const said = linksWithin('es', spanish, en, topics, 9).map(({ title, links }) => [
      title,
      ...links.map(({ href, label, count }) => `${label.text} ${count} ${href}`),
    ]);
    expect(said).toEqual([
      ['Topic', 'Loss 1 /en/languages/es/topics/loss/'],
      ['Format', 'Video 1 /en/languages/es/formats/video/'],
      [
        'Who it is for',
        'Partners 1 /en/languages/es/audiences/partners/',
        'Patients 2 /en/languages/es/audiences/patients/',
      ],
      ['Country', 'United Kingdom 2 /en/languages/es/countries/gb/', 'United States 1 /en/languages/es/countries/us/'],
    ]);
  });

  test('do not exist where nothing narrows the list down', () => {
    expect(linksWithin('es', spanish.slice(0, 1), en, topics, 9)).toEqual([]);
  });
});

test('links by language stand under the language’s own name, those without the value left out', () => {
  const resources = [
    resource({ id: 'a', versions: versionsIn('ar', 'zh-Hans'), audiences: ['partners'] }),
    resource({ id: 'b', versions: versionsIn('zh-Hans'), audiences: ['partners'] }),
    resource({ id: 'c', versions: versionsIn('es') }),
  ];
  expect(linksByLanguage('audiences', 'partners', resources, zh)).toEqual(
    expect.arrayContaining([
      {
        href: '/zh-Hans/languages/ar/audiences/partners/',
        label: { text: 'العربية', attributes: { lang: 'ar', dir: 'rtl' } },
        count: 1,
      },
      {
        href: '/zh-Hans/languages/zh-hans/audiences/partners/',
        label: { text: '简体中文', attributes: {} },
        count: 2,
      },
    ]),
  );
  expect(linksByLanguage('audiences', 'partners', resources, zh)).toHaveLength(2);
});
