import { describe, expect, test } from 'vitest';
import { campaignHubContract } from '../../../../src/feeds/contract.ts';
import { LOCALE_IDS } from '../../../../src/schemas/vocabulary.ts';
import { campaign, survey } from '../../domain/example-campaign.ts';
import { everywhere, fact, question, recall, resource } from '../../domain/example-entities.ts';
import { campaignContent, exampleCampaignHub } from '../../hub/example-campaign-hub.ts';

const WITHDRAWN = { freshness: { state: 'withdrawn', on: '2026-11-20', reason: 'recalled' } } as const;

describe('a campaign for other websites', () => {
  test.each(LOCALE_IDS)('keeps the contract in %s', (locale) => {
    const hub = exampleCampaignHub(locale);
    expect(campaignHubContract.parse(hub)).toEqual(hub);
  });

  test('says who runs it and where, in full addresses', () => {
    expect(exampleCampaignHub('en')).toMatchObject({
      kind: 'campaign',
      id: 'campaign',
      title: 'Example campaign',
      name: { text: 'Voorbeeldcampagne', lang: 'nl', dir: 'ltr' },
      url: 'https://example.org/en/campaigns/campaign/',
      organization: { name: { text: 'Example Clinic' }, url: 'https://example.org/en/organizations/clinic/' },
      regionsLabel: 'Netherlands',
      statusLabel: 'Running (last looked 20 Nov 2026)',
      aim: {
        text: 'It wants examples.',
        sources: [{ text: 'Voorbeeldorganisatie', lang: 'nl', url: 'https://example.org/en/resources/guide/' }],
      },
    });
  });

  test('says when it ended, and where it is not known whether it runs', () => {
    const ended = exampleCampaignHub('en', { status: 'ended', ended: '2024-05' });
    expect(ended.statusLabel).toBe('Ended, May 2024');
    expect(exampleCampaignHub('en', { status: 'unclear' }).statusLabel).toBe(
      'We do not know whether it still runs (last looked 20 Nov 2026)',
    );
  });

  test('has what happened, the latest first, and what changed, the oldest first, with figures', () => {
    const { latest, timeline } = exampleCampaignHub('en');
    expect(latest.map(({ id, when }) => [id, when])).toEqual([
      ['new', '10 Jan 2026'],
      ['old', '2020'],
    ]);
    expect(latest[0]?.facts).toMatchObject([{ id: 'fact', text: 'It works for 80% of people.', value: '80%' }]);
    expect(timeline.map(({ id, when, stateLabel }) => [id, when, stateLabel])).toEqual([
      ['change', 'March 2022', 'Done'],
      ['wish', '2025', 'Asked for or promised'],
    ]);
    expect(timeline[1]?.sources).toEqual([]);
  });

  test('has no more than five news', () => {
    const [news] = campaign().latest;
    const latest = Array.from({ length: 8 }, (_, index) => ({ ...news!, id: `n${index}`, on: `202${index}` }));
    expect(exampleCampaignHub('en', { latest }).latest.map(({ id }) => id)).toEqual(['n7', 'n6', 'n5', 'n4', 'n3']);
  });

  test('has its surveys in short, the latest first, answers in the order of the question', () => {
    const [second, first] = exampleCampaignHub('en').surveys;
    expect([second?.title, first?.title]).toEqual(['2025', '2021']);
    expect(first).toMatchObject({
      sampleSize: 200,
      sampleBound: 'more-than',
      sample: 'How many answered: more than 200 people',
      method: 'A questionnaire.',
      caveats: ['Not everybody was asked.'],
    });
    expect(first?.results).toMatchObject([
      {
        title: 'Rating',
        asked: 'How good was it?',
        base: 90,
        answeredBy: '90 people',
        answers: [
          { label: 'Good', percent: 62.5, bound: 'about', value: 'about 62.5%' },
          { label: 'Bad', percent: 37.5, value: '37.5%' },
        ],
        sources: [],
      },
    ]);
  });

  test('has the results of a survey in the order of the questions, and says what was read in place of a source', () => {
    const [result] = survey().results;
    const surveys = [
      survey({
        source: { resource: 'guide', copy: 'second-hand', on: '2026-11-20' },
        results: [{ ...result!, question: 'later' }, result!],
      }),
    ];
    const questionById = new Map([
      ['rating', question()],
      ['later', question({ id: 'later', order: 20 })],
    ]);
    const [only] = exampleCampaignHub('en', { surveys }, { questionById }).surveys;
    expect(only?.results.map(({ question }) => question)).toEqual(['rating', 'later']);
    expect(only?.sources[0]?.note).toBe('(as another source quotes it)');
  });

  test('tells two surveys of a year apart, and names the source of a share that has its own', () => {
    const [result] = survey().results;
    const [good] = result!.answers;
    const answers = [{ ...good!, resource: 'guide' }];
    const surveys = [survey({ label: everywhere('staff'), results: [{ question: 'rating', answers }] })];
    const [only] = exampleCampaignHub('en', { surveys }).surveys;
    expect(only?.title).toBe('2021: staff');
    expect(only?.results[0]).toMatchObject({ sources: [], answers: [{ sources: [{ text: 'Voorbeeldorganisatie' }] }] });
    expect(only?.results[0]).not.toHaveProperty('answeredBy');
    expect(exampleCampaignHub('en').surveys[0]?.results[0]?.answers[0]).not.toHaveProperty('sources');
  });

  test('has a code of care in our words with the way to the original', () => {
    expect(exampleCampaignHub('nl').standards).toMatchObject([
      { name: { text: 'Voorbeeldcode', lang: 'nl' }, url: 'https://example.org/guide', when: '2020' },
    ]);
  });

  test('has what can still be done', () => {
    const [write, share] = campaign().actions;
    expect(exampleCampaignHub('en').actions).toMatchObject([
      { id: 'write', url: 'https://example.org/guide', when: 'Netherlands' },
      { id: 'share', when: 'Worldwide · Until 31 Dec 2026' },
    ]);
    const actions = [{ ...write!, past: true }, share!];
    expect(exampleCampaignHub('en', { actions }).actions.map(({ id }) => id)).toEqual(['share']);
  });

  test('leads to its topics, surveys, stories and rights, and to none that it does not have', () => {
    const paths = (hub: ReturnType<typeof exampleCampaignHub>) => hub.pages.map(({ url }) => new URL(url).pathname);
    expect(paths(exampleCampaignHub('en'))).toEqual([
      '/en/topics/topic/',
      '/en/campaigns/campaign/surveys/',
      '/en/stories/',
      '/en/rights/nl/',
    ]);
    const bare = exampleCampaignHub('en', { surveys: [], regions: ['GB'] }, { stories: [] });
    expect(paths(bare)).toEqual(['/en/topics/topic/']);
  });

  test('leads to itself in other languages', () => {
    expect(exampleCampaignHub('en').languages[1]).toMatchObject({
      locale: 'nl',
      url: 'https://example.org/nl/campaigns/campaign/',
      hub: 'https://example.org/api/v1/hubs/nl/campaigns/campaign.json',
    });
  });

  test('is dated by the latest thing it shows', () => {
    expect(exampleCampaignHub('en').updated).toBe('2026-11-20');
    expect(exampleCampaignHub('en', { statusOn: '2026-11-23' }).updated).toBe('2026-11-23');
    const surveys = [survey({ source: { resource: 'guide', on: '2026-11-24' } })];
    expect(exampleCampaignHub('en', { surveys }).updated).toBe('2026-11-24');
    const ofFact = recall({ target: { fact: 'fact' }, on: '2026-11-26' });
    expect(exampleCampaignHub('en', {}, { recalls: [ofFact] }).updated).toBe('2026-11-26');
    const ofOther = recall({ target: { fact: 'other' }, on: '2026-11-26' });
    expect(exampleCampaignHub('en', {}, { recalls: [ofOther] }).updated).toBe('2026-11-20');
  });
});

describe('a campaign with recalls', () => {
  test('that was withdrawn has its names, its notice and its credit, and nothing else', () => {
    const hub = exampleCampaignHub('en', { recall: recall() });
    expect(campaignHubContract.parse(hub)).toEqual(hub);
    const notice = 'Withdrawn on 20 Nov 2026: It was wrong.';
    expect(hub).toMatchObject({
      title: 'Example campaign',
      notice: { action: 'withdraw', text: notice },
      description: notice,
    });
    expect(hub.aim).toBeUndefined();
    const lists = Object.entries(hub).filter(([, value]) => Array.isArray(value) && value.length > 0);
    expect(lists.map(([name]) => name)).toEqual(['regions', 'dates', 'languages']);
    for (const words of ['It wants', 'Rating', 'Kindness', 'It grew', 'Care changed', 'A campaign for'])
      expect(JSON.stringify(hub)).not.toContain(words);
  });

  test('that was corrected says so', () => {
    const correct = recall({ action: 'correct', correction: everywhere('It is one.') });
    const hub = exampleCampaignHub('en', { recall: { ...correct, described: everywhere('As before.') } });
    expect(hub.notice?.text).toContain('It is one.');
    expect(hub.description).toBe('As before.');
    expect(hub.latest).toHaveLength(2);
  });

  test('leaves out a fact that was withdrawn, and has the correction of one that was corrected', () => {
    const gone = fact({ text: everywhere('[statement withdrawn]'), recall: recall({ target: { fact: 'fact' } }) });
    const without = exampleCampaignHub('en', {}, { factById: new Map([['fact', gone]]) });
    expect([without.facts, without.latest[0]?.facts]).toEqual([[], []]);
    const correct = recall({ target: { fact: 'fact' }, action: 'correct', correction: everywhere('It is 70%.') });
    const { facts } = exampleCampaignHub('en', {}, { factById: new Map([['fact', fact({ recall: correct })]]) });
    expect(facts[0]?.notice).toMatchObject({
      action: 'correct',
      text: expect.stringContaining('It is 70%.') as string,
    });
  });

  test('says of a source that it was withdrawn, and leads nowhere beyond it', () => {
    const gone = resource({ ...WITHDRAWN, recall: recall() });
    const hub = exampleCampaignHub('en', {}, { resourceById: new Map([['guide', gone]]) });
    expect(hub.aim?.sources[0]?.note).toBe('(withdrawn)');
    expect(hub.standards[0]).not.toHaveProperty('url');
    expect(hub.actions.map(({ id }) => id)).toEqual(['share']);
  });
});

test('a campaign that points to what does not exist is a programming error', () => {
  expect(() => exampleCampaignHub('en', {}, { questionById: new Map() })).toThrow('"rating", which does not exist');
  expect(campaignContent().questionById.size).toBe(1);
});
