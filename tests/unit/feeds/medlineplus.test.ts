import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resource, Topic } from '../../../src/domain/entities.ts';
import { summaryHtml } from '../../../src/feeds/medlineplus/summary-html.ts';
import { topicsXml } from '../../../src/feeds/medlineplus/topics-xml.ts';
import { organization, placed, recall, resource, topic, version } from '../domain/example-entities.ts';
import { hostileText } from './hostile.ts';
import { assertWellFormed, dtdProblem } from './xml-checks.ts';
import { placedByTopic } from '../../../src/domain/topic-sections.ts';

const DTD = readFileSync(join(import.meta.dirname, '../../../public/api/v1/medlineplus/topics.dtd'), 'utf8');

const institute = organization({ id: 'institute', name: 'Institute', url: 'https://institute.example/', mark: 'nih' });
const handout = resource({
  id: 'handout',
  publishers: [institute],
  placements: [
    { topic: 'topic', section: 'start-here', order: 10 },
    { topic: 'topic', section: 'patient-handouts', order: 10 },
  ],
  versions: [
    version({ title: 'Handout', url: 'https://example.org/en', formats: ['pdf', 'html'] }),
    version({ lang: 'es', title: 'Folleto', url: 'https://example.org/es' }),
  ],
});
const TOPIC = topic({
  related: ['other'],
  primaryInstitute: 'institute',
  codes: {
    mesh: [
      { code: 'D000022', display: 'Abortion, Spontaneous', confirmed: true },
      { code: 'D000027', confirmed: false },
    ],
  },
});

function xmlOf(topics: readonly Topic[], resources: readonly Resource[], body = 'It happens. <Cite id="handout" />') {
  return topicsXml({
    content: {
      topics,
      topicById: new Map(topics.map((each) => [each.id, each])),
      resources,
      resourcesByTopic: placedByTopic(resources),
      organizations: [institute],
      resourceById: new Map(resources.map((each) => [each.id, each])),
      termById: new Map(),
      factById: new Map(),
    },
    bodyOf: () => body,
    origin: 'https://example.org',
  });
}

interface Entry {
  [name: string]: unknown;
  site?: Record<string, unknown>[];
}

const LISTS = ['health-topic', 'also-called', 'mesh-heading', 'other-language', 'related-topic', 'site'];
const INNER = ['information-category', 'organization', 'standard-description'];

function entriesOf(xml: string): Entry[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => [...LISTS, ...INNER].includes(name),
  });
  const { 'health-topics': root } = parser.parse(xml) as { 'health-topics': { 'health-topic': Entry[] } };
  return root['health-topic'];
}

describe('topics in the manner of MedlinePlus', () => {
  const xml = xmlOf([TOPIC, topic({ id: 'other' })], [handout, placed('dutch', 'topic', { men: 1 }, ['nl'])]);
  const entries = entriesOf(xml);
  const inLanguage = (language: string) => entries.find((entry) => entry['language'] === language)!;

  test('keep to their document type', () => {
    expect(dtdProblem(xml, DTD)).toBeUndefined();
    expect(xml).toContain('<health-topics total="10" date-generated="11/20/2026 00:00:00">');
  });

  test('are told from those of other languages by their ids, and lead to them', () => {
    expect(inLanguage('English')).toMatchObject({
      id: 'en/topic',
      title: 'Loss',
      'meta-desc': 'About loss.',
      url: 'https://example.org/en/topics/topic/',
      'date-created': '11/20/2026',
      'also-called': ['Early loss'],
      'language-mapped-topic': { id: 'es/topic', language: 'Spanish', '#text': 'Pérdida' },
      'mesh-heading': [{ descriptor: { id: 'D000022', '#text': 'Abortion, Spontaneous' } }],
      'primary-institute': { url: 'https://institute.example/', '#text': 'Institute' },
      'related-topic': [{ id: 'en/other', '#text': 'Loss' }],
      group: { id: 'pregnancy-and-reproduction' },
    });
    expect(inLanguage('Dutch')['language-mapped-topic']).toMatchObject({ id: 'en/topic', language: 'English' });
    expect(inLanguage('English')['other-language']).toMatchObject([
      { 'vernacular-name': 'Español', '#text': 'Spanish' },
      { 'vernacular-name': 'Nederlands' },
      { 'vernacular-name': 'العربية', '#text': 'Arabic' },
      { 'vernacular-name': '简体中文', '#text': 'Simplified Chinese' },
    ]);
  });

  test('list a link once with all its sections, in the words of the language', () => {
    expect(inLanguage('English').site).toEqual([
      {
        title: 'Handout',
        url: 'https://example.org/en',
        'language-mapped-url': 'https://example.org/es',
        'information-category': ['Start here', 'Handouts'],
        organization: ['Institute'],
        'standard-description': ['NIH', 'PDF'],
      },
    ]);
    const [dutch, english] = inLanguage('Dutch').site!.toSorted((a) => (a['xml:lang'] ? 1 : -1));
    expect(dutch).toMatchObject({ title: 'Guide in nl' });
    expect(dutch).not.toHaveProperty('xml:lang');
    expect(english).toMatchObject({ title: 'Handout', 'xml:lang': 'en' });
  });

  test('carry the summary as HTML that leads to its sources', () => {
    expect(inLanguage('English')['full-summary']).toBe(
      '<p>It happens. <a href="https://example.org/en/resources/handout/">Institute</a></p>',
    );
  });

  test('keep to their document type whatever a title says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, name) => {
        const hostile = resource({
          ...handout,
          versions: [version({ title })],
          publishers: [organization({ name })],
        });
        const named = topic({ texts: { ...TOPIC.texts, en: { ...TOPIC.texts.en, title, alsoCalled: [name] } } });
        const text = xmlOf([named], [hostile]);
        assertWellFormed(text);
        expect(dtdProblem(text, DTD)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('say in the summary that something was corrected or withdrawn, and carry only headings that mean the topic', () => {
    const withdrawn = topic({
      codes: { mesh: [{ code: 'D006117', display: 'Grief', confirmed: true, nearest: true }] },
      recall: recall({ target: { topic: 'topic' } }),
    });
    const [entry] = entriesOf(xmlOf([withdrawn], [handout], ''));
    expect(entry?.['full-summary']).toBe('<p><strong>Withdrawn on 20 Nov 2026: It was wrong.</strong></p>');
    expect(entry).not.toHaveProperty('mesh-heading');
  });

  test('are refused by their document type when something is missing or out of place', () => {
    expect(dtdProblem(xml.replace(/<full-summary>[^<]*<\/full-summary>/, ''), DTD)).toContain('health-topic');
    expect(dtdProblem(xml.replace(' date-created="11/20/2026"', ''), DTD)).toContain('date-created');
  });
});

test('prose is HTML of few elements, its words escaped', () => {
  expect(
    summaryHtml([
      { kind: 'heading', spans: [{ text: 'Signs & <more>' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'one', strong: true }], [{ text: 'two', emphasis: true }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'three' }]] },
      {
        kind: 'paragraph',
        spans: [
          { text: 'See ' },
          { text: '"bron"', url: 'https://example.org/?a=1&b=2', lang: 'nl', role: 'source' },
          { text: 'مصدر', lang: 'ar', dir: 'rtl' },
        ],
      },
    ]),
  ).toBe(
    [
      '<h3>Signs &amp; &lt;more&gt;</h3>',
      '<ul><li><strong>one</strong></li><li><em>two</em></li></ul>',
      '<ol><li>three</li></ol>',
      '<p>See <a href="https://example.org/?a=1&amp;b=2" lang="nl">&quot;bron&quot;</a><span lang="ar" dir="rtl">مصدر</span></p>',
    ].join('\n'),
  );
});
