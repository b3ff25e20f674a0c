import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../../importers/imported.ts';
import { knownContent } from '../../../importers/medlineplus/known-content.ts';
import { mapTopics, type MapRequest } from '../../../importers/medlineplus/map-topics.ts';
import type { HealthTopic } from '../../../importers/medlineplus/health-topic.ts';
import { TERMS, TOPICS_XML, topicsOf } from './example-import.ts';

const KNOWN = new Map<string, Record<string, unknown>>([
  ['organizations/example-clinic.yaml', { name: 'Example Clinic', lang: 'en', kind: 'practice', country: 'NL' }],
  [
    'topics/example-topic/topic.yaml',
    { group: 'pregnancy-and-reproduction', related: [], glossary: [], written: '2026-01-01' },
  ],
  ['topics/example-topic/en.mdx', { title: 'Example topic', alsoCalled: [] }],
]);

function map(topics: readonly HealthTopic[], more: Partial<MapRequest> = {}): Imported {
  return mapTopics({
    topics,
    file: {},
    unknownElements: new Map(),
    known: knownContent(KNOWN),
    lock: new Map(),
    chosen: new Map(),
    create: false,
    terms: TERMS,
    ...more,
  });
}

const TOPICS = topicsOf(TOPICS_XML);
const resourcesOf = ({ records }: Imported) => records.filter(({ collection }) => collection === 'resources');
const idsOf = (imported: Imported) => resourcesOf(imported).map(({ id }) => id);

describe('links of a topic we have', () => {
  const imported = map(TOPICS);
  const [page, , search, unknown] = resourcesOf(imported);

  test('are resources, a page in two languages one of them', () => {
    expect(page).toMatchObject({
      id: 'example-press-a-page-its-twin',
      given: {
        publishers: ['example-press', 'example-clinic'],
        versions: [
          {
            lang: 'en',
            title: 'A page & its ‹twin›',
            url: 'https://one.example.org/page?a=1&b=%22two%22',
            formats: ['html'],
          },
          { lang: 'es', title: 'Una página y su gemela', url: 'https://one.example.org/es/pagina', formats: ['html'] },
        ],
        placements: [
          { topic: 'example-topic', section: 'start-here' },
          { topic: 'example-topic', section: 'patient-handouts' },
          { topic: 'example-topic', section: 'specifics' },
        ],
      },
      initially: {
        placements: [{ order: 10 }, { order: 10 }, { order: 10 }],
        source: 'example-source',
        selection: { by: 'Example Librarian', on: '2026-11-20' },
        review: { last: '2026-11-20', next: '2026-12-20' },
      },
    });
    expect(page?.initially['versions']).toMatchObject([
      { check: { result: 'unverified' } },
      { check: { result: 'unverified' } },
    ]);
  });

  test('of which only the address in Spanish is known have a working title there', () => {
    const record = resourcesOf(imported)[1];
    expect(record?.given['versions']).toMatchObject([
      { lang: 'en', formats: ['video'] },
      { lang: 'es', url: 'https://two.example.org/es/pagina' },
    ]);
    expect((record?.given['versions'] as object[])[1]).not.toHaveProperty('title');
    expect(record?.initially['versions']).toMatchObject([
      {},
      { title: 'A page with a twin that is not listed', workingTitle: true },
    ]);
  });

  test('without an organization are of their host, and say why they are not secure', () => {
    expect(search?.given['publishers']).toEqual(['example-search-example-org']);
    expect((search?.initially['versions'] as { insecure?: string }[])[0]?.insecure).toMatch(/http:\/\//);
  });

  test('of a category nobody knows go to a section, and the category is named', () => {
    expect(unknown?.given).toMatchObject({
      placements: [{ section: 'related-issues' }],
      versions: [{ formats: ['pdf'] }],
    });
    expect(imported.notes.join('\n')).toContain('“Stories from Readers” (1)');
  });

  test('that lead nowhere, and those of topics we do not have, are left out with the reason', () => {
    expect(imported.skipped.map(({ reason, place }) => [reason, place])).toEqual([
      ['the address is not one of a web page', 'line 38'],
      ['no topic of ours for “Another topic”', 'line 56'],
    ]);
  });

  test('bring publishers that are not there yet, with what is not known of them named', () => {
    const publishers = imported.records.filter(({ collection }) => collection === 'organizations');
    expect(publishers.map(({ id }) => id)).toEqual([
      'example-press',
      'example-society',
      'example-search-example-org',
      'example-charity',
    ]);
    expect(imported.notes.join('\n')).toContain('Kind and country of 4 new publishers are guesses');
  });

  test('do not touch the text of the topic', () => {
    expect(imported.records.some(({ collection }) => collection.startsWith('topic'))).toBe(false);
  });
});

describe('topics we do not have', () => {
  test('are found when a person says which is ours', () => {
    const imported = map(TOPICS, { chosen: new Map([['103', 'example-topic']]) });
    expect(imported.skipped).toHaveLength(1);
    const sections = (resourcesOf(imported)[0]?.given['placements'] as { section: string }[]).map(
      ({ section }) => section,
    );
    expect(sections).toEqual(['start-here', 'patient-handouts', 'living-with', 'specifics']);
  });

  test('are not made without a group of ours', () => {
    const imported = map(TOPICS, { create: true });
    expect(imported.skipped.map(({ reason }) => reason)).toContain(
      'no group of ours for a new topic (name one with --group)',
    );
  });

  test('are made as drafts when asked for, each text citing the page it comes from', () => {
    const imported = map(TOPICS, { create: true, group: 'pregnancy-and-reproduction' });
    const made = imported.records.filter(({ id }) => id === 'another-topic');
    expect(made.map(({ collection, locale }) => [collection, locale])).toEqual([
      ['topics', undefined],
      ['topicTexts', 'en'],
    ]);
    const page = resourcesOf(imported).find(({ given }) => JSON.stringify(given).includes('another.html'));
    expect(page?.given).toMatchObject({ publishers: ['topics-example-org'], placements: [] });
    expect(made[1]).toMatchObject({
      given: { title: 'Another topic', description: 'What another topic is.' },
      initially: { status: 'draft' },
    });
    expect(made[1]?.given['body']).toContain(`Another. <Cite id="${page?.id}" />`);
  });
});

test('ids do not depend on the order of the file', () => {
  const sites = ['a', 'b', 'c'].map((page) => {
    return `<site title="Same title" url="https://one.example.org/${page}"><organization>Example Press</organization></site>`;
  });
  const file = (order: readonly string[]) =>
    `<health-topics><health-topic id="1" title="Example topic" url="https://t.example.org/" language="English">${order.join('')}</health-topic></health-topics>`;
  const byAddress = (order: readonly string[]) =>
    resourcesOf(map(topicsOf(file(order))))
      .map(({ id, given }) => `${(given['versions'] as { url: string }[])[0]?.url} ${id}`)
      .sort();
  const expected = byAddress(sites);
  expect(new Set(expected.map((line) => line.split(' ')[1])).size).toBe(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(sites, { minLength: 3 }), (order) => {
      expect(byAddress(order)).toEqual(expected);
    }),
  );
});

test('two spellings of one address are one page, in the topics of both', () => {
  const xml = TOPICS_XML.replace('https://two.example.org/page"', 'http://www.two.example.org/page/#top"');
  expect(idsOf(map(topicsOf(xml)))).toEqual(idsOf(map(TOPICS)));
});

test('pages that cannot be joined are named and both stay', () => {
  const topic = (site: string) =>
    `<health-topics><health-topic id="1" title="Example topic" url="https://t.example.org/" language="English">${site}</health-topic></health-topics>`;
  const site = (page: string) =>
    `<site title="${page}" url="https://one.example.org/${page}" language-mapped-url="https://one.example.org/es"><organization>Example Press</organization></site>`;
  const imported = map(topicsOf(topic(site('a') + site('b'))));
  expect(resourcesOf(imported).map(({ given }) => (given['versions'] as object[]).length)).toEqual([2, 1]);
  expect(imported.notes.join('\n')).toContain('are not joined as two languages of one page');
});
