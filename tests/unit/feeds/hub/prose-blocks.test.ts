import { expect, test } from 'vitest';
import { proseBlocks } from '../../../../src/feeds/hub/prose-blocks.ts';
import { pageContext } from '../../../../src/i18n/page-context.ts';
import { everywhere, fact, organization, recall, resource, term } from '../../domain/example-entities.ts';

const publisher = organization({ name: 'Voorbeeldorganisatie', lang: 'nl' });
const sources = {
  page: pageContext('en'),
  origin: 'https://example.org',
  resourceById: new Map([
    ['guide', resource({ id: 'guide', publishers: [publisher] })],
    ['short', resource({ id: 'short', publishers: [organization({ abbreviation: 'EC' })] })],
  ]),
  termById: new Map([['d-and-c', term({ id: 'd-and-c' })]]),
  factById: new Map([['how-long', fact({ id: 'how-long', text: everywhere('It takes 3 weeks.') })]]),
};
const blocks = (body: string) => proseBlocks(body, sources);
const GUIDE = {
  text: 'Voorbeeldorganisatie',
  url: 'https://example.org/en/resources/guide/',
  role: 'source',
  lang: 'nl',
};

test('a statement and its source become words and a link, in the language of the name', () => {
  expect(blocks('It ends on its own. <Cite id="guide" />')).toEqual([
    { kind: 'paragraph', spans: [{ text: 'It ends on its own. ' }, GUIDE] },
  ]);
});

test('a source goes by its short name where it has one', () => {
  expect(blocks('So. <Cite id="short" />')).toMatchObject([{ spans: [{ text: 'So. ' }, { text: 'EC' }] }]);
});

test('a fact stands in its own words with its source', () => {
  expect(blocks('<Fact id="how-long" />')).toEqual([
    { kind: 'paragraph', spans: [{ text: 'It takes 3 weeks. ' }, GUIDE] },
  ]);
});

test('a word of the glossary leads to its page', () => {
  expect(blocks('A <Term id="d-and-c">procedure</Term>.')).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'A ' },
        { text: 'procedure', url: 'https://example.org/en/glossary/d-and-c/', role: 'term' },
        { text: '.' },
      ],
    },
  ]);
});

test('headings and lists keep their order, and the care card and marks leave nothing', () => {
  const body = '<Care />\n\n### Signs\n\n- one\n- two <Cite id="short" />\n\n1. first\n\n<Anchor id="here" />\n\nEnd.';
  expect(blocks(body)).toEqual([
    { kind: 'heading', spans: [{ text: 'Signs' }] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ text: 'one' }],
        [{ text: 'two ' }, { text: 'EC', url: 'https://example.org/en/resources/short/', role: 'source' }],
      ],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'first' }]] },
    { kind: 'paragraph', spans: [{ text: 'End.' }] },
  ]);
});

test('marks around words and links of Markdown are kept, line breaks are spaces', () => {
  expect(blocks('Call **now**,\n*please*, [here](/en/contact/).')).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'Call ' },
        { text: 'now', strong: true },
        { text: ', ' },
        { text: 'please', emphasis: true },
        { text: ', ' },
        { text: 'here', url: 'https://example.org/en/contact/', role: 'link' },
        { text: '.' },
      ],
    },
  ]);
});

test('what prose points to must be there', () => {
  expect(() => blocks('So. <Cite id="lost" />')).toThrow('Prose points to "lost"');
});

test('a source that was withdrawn is marked, and a statement that was withdrawn names no source', () => {
  const withdrawn = {
    ...sources,
    resourceById: new Map([['guide', { ...sources.resourceById.get('guide')!, recall: recall() }]]),
    factById: new Map([['how-long', fact({ text: everywhere('[statement withdrawn]'), recall: recall() })]]),
  };
  expect(proseBlocks('So. <Cite id="guide" />', withdrawn)).toEqual([
    { kind: 'paragraph', spans: [{ text: 'So. ' }, GUIDE, { text: ' (withdrawn)' }] },
  ]);
  expect(proseBlocks('<Fact id="how-long" />', withdrawn)).toEqual([
    { kind: 'paragraph', spans: [{ text: '[statement withdrawn]' }] },
  ]);
});
