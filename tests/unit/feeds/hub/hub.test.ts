import { describe, expect, test } from 'vitest';
import type { Clinic } from '../../../../src/domain/entities.ts';
import { hubContract } from '../../../../src/feeds/contract.ts';
import type { HubContent } from '../../../../src/feeds/hub/hub-content.ts';
import { hubOf } from '../../../../src/feeds/hub/hub.ts';
import { pageContext } from '../../../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../../../src/schemas/vocabulary.ts';
import {
  careCard,
  careCountry,
  clinic,
  everywhere,
  fact,
  guide,
  placed,
  recall,
  resource,
  topic,
} from '../../domain/example-entities.ts';
import { placedByTopic } from '../../../../src/domain/topic-sections.ts';

const REVIEWED = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-11-21', stale: false } as const;
const resources = [
  placed('first', 'topic', { 'start-here': 10 }),
  placed('handout', 'topic', { 'patient-handouts': 10 }),
  placed('dutch', 'topic', { 'patient-handouts': 20 }, ['nl']),
];
const card = careCard(['guide']);

function contentWith(fields: Partial<HubContent> = {}): HubContent {
  return {
    resourcesByTopic: placedByTopic(resources),
    guides: [guide({ id: 'steps', topic: 'topic' }), guide({ id: 'other', topic: 'other' })],
    recalls: [],
    careCountries: [careCountry('001'), careCountry('NL', '112'), careCountry('GB', '999')],
    resourceById: new Map([...resources, resource({ id: 'guide' })].map((each) => [each.id, each])),
    termById: new Map(),
    factById: new Map([['fact', fact({ id: 'fact', text: everywhere('Waiting takes 3 weeks.') })]]),
    careCardById: new Map([['card', card]]),
    settings: { unreviewedCare: 'label' },
    ...fields,
  };
}

function hub(locale: LocaleId = 'en', ofClinic?: Clinic, content = contentWith()) {
  const request = {
    topic: topic({ care: 'card' }),
    page: pageContext(locale),
    body: 'It happens. <Cite id="guide" />',
    clinic: ofClinic,
    origin: 'https://example.org',
  };
  return hubOf(request, content);
}

describe('a topic for other websites', () => {
  test.each(LOCALE_IDS)('keeps the contract in %s', (locale) => {
    expect(hubContract.parse(hub(locale, clinic()))).toEqual(hub(locale, clinic()));
  });

  test('lists what the topic page lists, in full addresses', () => {
    const { groups, url, languages } = hub('en');
    expect(url).toBe('https://example.org/en/topics/topic/');
    expect(
      groups.flatMap(({ sections }) => sections.map(({ id, items }) => [id, items.map((item) => item.id)])),
    ).toEqual([
      ['start-here', ['first']],
      ['patient-handouts', ['handout']],
    ]);
    expect(groups[0]?.sections[0]?.items[0]?.details).toBe('https://example.org/en/resources/first/');
    expect(languages.map(({ locale }) => locale)).toEqual(['es', 'nl', 'ar', 'zh-Hans']);
    expect(languages[1]?.hub).toBe('https://example.org/api/v1/hubs/nl/topic.json');
  });

  test('says whom to call in each country, anywhere else last', () => {
    expect(hub('en').care?.contacts.map(({ country, lines }) => [country, lines[0]?.number])).toEqual([
      ['NL', '112'],
      ['GB', '999'],
      ['001', undefined],
    ]);
  });

  test('is dated by the latest thing it shows, not by the day it was made', () => {
    expect(hub('en').updated).toBe('2026-11-20');
    const later = { ...resources[0]!, review: { last: '2026-11-25', next: '2027-11-25', by: 'Editors' } };
    const content = contentWith({
      resourcesByTopic: placedByTopic([later]),
      resourceById: new Map([
        ['first', later],
        ['guide', resource({ id: 'guide' })],
      ]),
    });
    expect(hub('en', undefined, content).updated).toBe('2026-11-25');
  });

  test('says that nobody has reviewed a draft', () => {
    expect(hub('en').state).toMatchObject({ status: 'draft', label: 'Draft: not yet reviewed by a clinician' });
  });

  test('keeps back unreviewed advice where the site does, but never the telephone numbers', () => {
    const { care } = hub('en', undefined, contentWith({ settings: { unreviewedCare: 'withhold' } }));
    expect(care?.levels).toEqual([]);
    expect(care?.contacts).toHaveLength(3);
    expect(care?.note).toMatch(/^No clinician has reviewed this advice/);
  });

  test('shows reviewed advice of another language, marked with that language', () => {
    const reviewed = { ...card, texts: { ...card.texts, nl: REVIEWED } };
    const content = contentWith({
      settings: { unreviewedCare: 'withhold' },
      careCardById: new Map([['card', reviewed]]),
    });
    expect(hub('ar', undefined, content).care).toMatchObject({
      lang: 'nl',
      dir: 'ltr',
      levels: [{ heading: 'Call if:' }],
    });
  });
});

describe('a topic for a clinic', () => {
  test('has the clinic’s advice by kind, with who said it and when', () => {
    const advice = hub('en', clinic()).clinic?.advice;
    expect(advice?.map(({ kind }) => kind)).toEqual(['when-to-call', 'waiting']);
    expect(advice?.[1]).toMatchObject({
      title: 'Waiting',
      points: ['Waiting takes 3 weeks.'],
      credit: 'Example Clinic, 15 Jan 2026',
    });
  });

  test('leaves out advice on other topics', () => {
    const other = clinic();
    other.advice = other.advice.map((each) => ({ ...each, topics: ['other'] }));
    expect(hub('en', other).clinic?.advice).toEqual([]);
  });

  test('shows the sections the clinic has chosen, and resources in its languages', () => {
    const chosen = clinic({ languages: ['en', 'nl'], topics: [{ topic: 'topic', sections: ['patient-handouts'] }] });
    const { groups } = hub('en', chosen);
    expect(
      groups.flatMap(({ sections }) => sections.map(({ id, items }) => [id, items.map((item) => item.id)])),
    ).toEqual([['patient-handouts', ['handout', 'dutch']]]);
  });

  test('names the clinic in its own language', () => {
    expect(hub('ar', clinic()).clinic?.name).toEqual({ text: 'Example Clinic', lang: 'en', dir: 'ltr' });
  });

  test('leads to the same clinic in other languages', () => {
    expect(hub('en', clinic()).languages[0]?.hub).toBe('https://example.org/api/v1/hubs/es/topic/example-clinic.json');
  });
});

describe('a topic with recalls', () => {
  const notice = { action: 'withdraw', on: '2026-11-20', text: 'Withdrawn on 20 Nov 2026: It was wrong.' };

  test('has the notice at what it is about', () => {
    const [first, ...rest] = resources;
    const content = contentWith({
      resourcesByTopic: placedByTopic([{ ...first!, recall: recall({ action: 'correct' }) }, ...rest]),
    });
    const items = hub('en', undefined, content).groups.flatMap(({ sections }) =>
      sections.flatMap((each) => each.items),
    );
    expect(items.map((item) => [item.id, item.notice?.action])).toEqual([
      ['first', 'correct'],
      ['handout', undefined],
    ]);
    expect(hub('en', clinic({ recall: recall() })).clinic?.notice).toEqual(notice);
  });

  test('names no sign of a card that was withdrawn, but whom to call', () => {
    const withdrawn = { ...card, levels: [], recall: recall() };
    const { care } = hub('en', undefined, contentWith({ careCardById: new Map([['card', withdrawn]]) }));
    expect(care).toMatchObject({ levels: [], notice, note: 'If you are worried, call.' });
    expect(care?.contacts).toHaveLength(3);
  });

  test('is dated by them, by their end too, where they reach it', () => {
    const reaching = recall({ on: '2026-11-26', topics: ['topic'] });
    const ended = { ...reaching, lifted: { on: '2026-11-28', by: 'Editors' } };
    expect(hub('en', undefined, contentWith({ recalls: [reaching] })).updated).toBe('2026-11-26');
    expect(hub('en', undefined, contentWith({ recalls: [ended] })).updated).toBe('2026-11-28');
    expect(hub('en', undefined, contentWith({ recalls: [recall({ on: '2026-11-26' })] })).updated).toBe('2026-11-20');
  });
});
