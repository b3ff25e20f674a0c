import { describe, expect, test } from 'vitest';
import { changesDocument } from '../../../../src/feeds/api/changes.ts';
import { clinicsDocument } from '../../../../src/feeds/api/clinics.ts';
import { ENDPOINTS } from '../../../../src/feeds/api/endpoints.ts';
import { factsDocument } from '../../../../src/feeds/api/facts.ts';
import { jsonSchemaOf } from '../../../../src/feeds/api/json-schema.ts';
import { languagesDocument } from '../../../../src/feeds/api/languages.ts';
import { schemasOf } from '../../../../src/feeds/api/open-api.ts';
import { organizationsDocument } from '../../../../src/feeds/api/organizations.ts';
import { resourceDocument, resourcesDocument } from '../../../../src/feeds/api/resources.ts';
import { topicDocument } from '../../../../src/feeds/api/topics.ts';
import { vocabularyDocument } from '../../../../src/feeds/api/vocabulary.ts';
import { clinicsContract, factsContract, resourceContract, topicContract } from '../../../../src/feeds/contract.ts';
import * as vocabulary from '../../../../src/schemas/vocabulary.ts';
import { clinic, everywhere, fact, recall } from '../../domain/example-entities.ts';
import { contextWith, HELPLINE, LAPSED, TOPIC, WITHDRAWN } from './example-context.ts';

const context = contextWith();

describe('a topic', () => {
  const { topic } = topicDocument(TOPIC, context);

  test('has its names in every language, with the page, hub, linked data and feeds of each', () => {
    expect(Object.keys(topic.texts)).toEqual([...vocabulary.LOCALE_IDS]);
    expect(topic.texts.ar).toEqual({
      lang: 'ar',
      dir: 'rtl',
      title: 'فقدان',
      alsoCalled: [],
      description: 'عن الفقدان.',
      state: { status: 'draft', stale: false },
      page: 'https://example.org/ar/topics/topic/',
      hub: 'https://example.org/api/v1/hubs/ar/topic.json',
      jsonLd: 'https://example.org/api/v1/json-ld/ar/topic.jsonld',
      feeds: {
        rss: 'https://example.org/feeds/ar/topics/topic.xml',
        atom: 'https://example.org/feeds/ar/topics/topic.atom',
        json: 'https://example.org/feeds/ar/topics/topic.json',
      },
    });
  });

  test('has the codes that were seen, and no name of SNOMED CT', () => {
    expect(topic.codes).toEqual({
      icd10cm: [{ code: 'O03', display: 'Spontaneous abortion' }],
      snomedct: [{ code: '17369002' }],
      mesh: [
        { code: 'D000022', display: 'Abortion, Spontaneous' },
        { code: 'D006117', display: 'Grief', nearest: true },
      ],
    });
  });

  test('lists what is placed on it in the order of its page, in every language, and nothing withdrawn', () => {
    expect(topic.sections).toEqual([
      { id: 'start-here', group: 'basics', resources: ['dutch', 'leaflet'] },
      { id: 'find-an-expert', group: 'resources', resources: ['helpline'] },
      { id: 'patient-handouts', group: 'for-you', resources: ['leaflet'] },
    ]);
    expect(topic.otherLanguages).toEqual(['leaflet']);
    expect(topic.guides.map(({ id }) => id)).toEqual(['steps']);
  });

  test('asks only what facts answer that may be stated', () => {
    expect(topic.questions).toEqual([{ id: 'how-often', question: everywhere('How often?'), facts: ['fact'] }]);
  });

  test('says who has reviewed a text', () => {
    const reviewed = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-11-21', stale: true } as const;
    const es = {
      ...TOPIC.texts.es,
      ...reviewed,
      translation: { of: 'en', fingerprint: 'a', method: 'human' },
    } as const;
    const { texts } = topicDocument({ ...TOPIC, texts: { ...TOPIC.texts, es } }, context).topic;
    expect(texts.es.state).toEqual({ ...reviewed, translatedFrom: 'en', translationMethod: 'human' });
  });
});

describe('a resource', () => {
  test('has its versions, publishers, places and history', () => {
    expect(resourceDocument(HELPLINE, context).resource).toMatchObject({
      id: 'helpline',
      state: 'current',
      versions: [
        {
          lang: 'en',
          dir: 'ltr',
          title: 'Helpline',
          url: 'https://charity.example/help',
          check: { result: 'documented' },
        },
        { lang: 'zh-Hans', title: '热线' },
      ],
      publishers: [{ id: 'charity', name: 'Example Charity', lang: 'en' }],
      placements: [{ topic: 'topic', section: 'find-an-expert', order: 10 }],
      pages: { nl: 'https://example.org/nl/resources/helpline/' },
      history: [{ on: '2026-11-20', change: 'added', by: 'Editors' }],
    });
  });

  test('that was withdrawn says why, and gives no address to follow', () => {
    const { resource } = resourceDocument(WITHDRAWN, context);
    expect(resource).toMatchObject({
      state: 'withdrawn',
      withdrawal: { on: '2026-12-02', reason: 'outdated' },
      versions: [{ title: 'A guide' }],
      alternatives: ['leaflet'],
    });
    expect(JSON.stringify(resource).replaceAll('https://example.org/', '')).not.toContain('http');
    expect(resource.history.at(-1)).toEqual({
      on: '2026-12-02',
      change: 'withdrawn',
      by: 'Editors',
      reason: 'outdated',
    });
  });

  test('whose review lapsed says so, though nobody wrote it down', () => {
    const { resource, updated } = resourceDocument(LAPSED, context);
    expect(resource.withdrawal).toEqual({ on: '2026-12-03', reason: 'review-lapsed' });
    expect(resource.history.at(-1)).toEqual({ on: '2026-12-03', change: 'lapsed' });
    expect(updated).toBe('2026-12-03');
  });

  test('stands in the list unless it was withdrawn', () => {
    expect(resourcesDocument(context).resources.map(({ id }) => id)).toEqual(['helpline', 'leaflet', 'dutch']);
  });
});

test('a publisher names its resources', () => {
  const { organizations } = organizationsDocument(context);
  expect(organizations.map(({ id, resources }) => [id, resources])).toEqual([
    ['clinic', ['leaflet', 'dutch']],
    ['charity', ['helpline']],
  ]);
});

test('a clinic names the documents with its own advice', () => {
  const [clinic] = clinicsDocument(context).clinics;
  expect(clinic).toMatchObject({
    country: 'GB',
    topics: [{ topic: 'topic', hubs: { es: 'https://example.org/api/v1/hubs/es/topic/example-clinic.json' } }],
    phones: [{ number: '01632 960 001' }],
  });
});

test('a fact has its figure and its source', () => {
  expect(factsDocument(context).facts[0]).toMatchObject({
    value: { amount: 20, unit: 'percent', bound: 'about' },
    source: { resource: 'guide', on: '2026-11-20' },
  });
});

test('what is under recall has its notice, and nothing else of it', () => {
  const corrected = { recall: recall({ id: 'wrong', action: 'correct', correction: everywhere('Right.') }) };
  const content = contextWith({
    facts: [fact(corrected)],
    clinics: [clinic(corrected)],
  });
  expect(factsContract.parse(factsDocument(content)).facts[0]?.notice?.recall).toBe('wrong');
  expect(clinicsContract.parse(clinicsDocument(content)).clinics[0]?.notice?.recall).toBe('wrong');
  expect(topicContract.parse(topicDocument({ ...TOPIC, ...corrected }, content)).topic.notice?.recall).toBe('wrong');
  const resource = resourceContract.parse(resourceDocument({ ...HELPLINE, ...corrected }, content)).resource;
  expect(resource.notice?.recall).toBe('wrong');
});

test('languages are counted as lists show them', () => {
  const { locales, languages } = languagesDocument(context);
  expect(locales.map(({ id, resources }) => [id, resources])).toEqual([
    ['en', 2],
    ['es', 1],
    ['nl', 1],
    ['ar', 0],
    ['zh-Hans', 1],
  ]);
  expect(languages.map(({ tag, resources }) => [tag, resources])).toEqual([
    ['en', 2],
    ['es', 1],
    ['nl', 1],
    ['zh-Hans', 1],
  ]);
  expect(languages[2]).toMatchObject({ name: 'Nederlands', names: { en: 'Dutch', nl: 'Nederlands' } });
});

describe('changes', () => {
  const { changes } = changesDocument(context);

  test('come latest first, each with its reason', () => {
    expect(changes.slice(0, 2)).toMatchObject([
      { on: '2026-12-03', kind: 'resource', id: 'lapsed', change: 'lapsed', reason: 'review-lapsed' },
      { on: '2026-12-02', kind: 'resource', id: 'withdrawn', change: 'withdrawn', reason: 'outdated' },
    ]);
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
  });

  test('lead to a page of this site, and to a document where there is one', () => {
    const first = (kind: string) => changes.find((each) => each.kind === kind);
    expect(first('topic')?.document).toBe('https://example.org/api/v1/topics/topic.json');
    expect(first('resource')?.document).toBe('https://example.org/api/v1/resources/lapsed.json');
    expect(first('term')).toMatchObject({ title: { text: 'D&C', lang: 'en' } });
    expect(first('term')).not.toHaveProperty('document');
    expect(first('guide')?.pages.ar).toBe('https://example.org/ar/topics/topic/steps/');
    expect(JSON.stringify(changes).replaceAll('https://example.org/', '')).not.toContain('http');
  });
});

describe('the vocabulary', () => {
  const { lists } = vocabularyDocument(context);

  test('has every closed list that the data uses', () => {
    /** Lists of settings, of words to search with, of pages, and of what the link checker keeps; none is in the data. */
    const without = [
      'LINK_OUTCOMES',
      'LOCALE_IDS',
      'PAGE_IDS',
      'MOVED_KINDS',
      'PLACE_IDS',
      'PLACEMENT_SECTION_IDS',
      'TERM_KINDS',
      'UNREVIEWED_CARE_IDS',
      'UNCONFIRMED_CODES_IDS',
    ];
    const known = new Set(
      lists.map(({ values }) =>
        values
          .map(({ id }) => id)
          .sort()
          .join(' '),
      ),
    );
    const missing = Object.entries(vocabulary)
      .flatMap(([name, list]) => (isListOfIds(list) ? [[name, list] as const] : []))
      .filter(([name]) => !without.includes(name))
      .filter(([, values]) => ![...known].some((ids) => values.every((value) => ids.split(' ').includes(value))));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  test('explains every value that the shapes of the data allow', () => {
    const known = new Set(lists.flatMap(({ values }) => values.map(({ id }) => id)));
    // What other websites show is in words already.
    const texts = schemasOf(ENDPOINTS)
      .filter(({ name }) => !['hub', 'campaignHub'].includes(name))
      .map(({ shape }) => JSON.stringify(jsonSchemaOf(shape)));
    const allowed = texts.flatMap((text) =>
      [...text.matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, list]) => JSON.parse(list!) as string[]),
    );
    const plain = [...vocabulary.LOCALE_IDS, 'ltr', 'rtl'];
    expect([...new Set(allowed)].filter((value) => !known.has(value) && !plain.includes(value))).toEqual([]);
    expect(new Set(allowed).size).toBeGreaterThan(100);
  });

  test('has words in every language, and puts sections in their groups', () => {
    const sections = lists.find(({ id }) => id === 'sections')!;
    expect(sections.values).toHaveLength(vocabulary.SECTION_IDS.length);
    expect(sections.values[1]).toMatchObject({ id: 'start-here', group: 'basics', labels: { en: 'Start here' } });
    expect(lists.find(({ id }) => id === 'sources')?.values).toMatchObject([{ id: 'search', on: '2026-11-20' }]);
    expect(lists.map(({ id }) => id)).toEqual(lists.map(({ id }) => id).toSorted());
  });
});

function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === 'string';
}
