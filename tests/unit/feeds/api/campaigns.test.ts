import { describe, expect, test } from 'vitest';
import { applyRecalls } from '../../../../src/domain/recalls.ts';
import { campaignDocument, campaignsDocument } from '../../../../src/feeds/api/campaigns.ts';
import { changesDocument } from '../../../../src/feeds/api/changes.ts';
import { rightsDocument } from '../../../../src/feeds/api/rights.ts';
import { storiesDocument } from '../../../../src/feeds/api/stories.ts';
import { askedIn, surveyDocument, surveysDocument } from '../../../../src/feeds/api/surveys.ts';
import { campaignContract, surveysContract } from '../../../../src/feeds/contract.ts';
import {
  campaign,
  everywhere,
  fact,
  question,
  recall,
  resource,
  story,
  survey,
} from '../../domain/example-entities.ts';
import { contextWith, FACT, SOURCE } from './example-context.ts';

const context = contextWith();
const CITED = {
  resource: 'guide',
  title: { text: 'A guide', lang: 'en', dir: 'ltr' },
  publishers: ['Example Clinic'],
  url: 'https://example.org/guide',
};
const GONE = { ...SOURCE, freshness: { state: 'withdrawn', on: '2026-11-21', reason: 'outdated' } } as const;

describe('a campaign', () => {
  const record = campaignDocument(campaign(), context).campaign;

  test('has who runs it, where, since when, and its page and feeds in every language', () => {
    expect(record).toMatchObject({
      document: 'https://example.org/api/v1/campaigns/campaign.json',
      organization: { id: 'clinic', name: 'Example Clinic', lang: 'en' },
      regions: ['GB'],
      status: 'running',
      statusOn: '2026-11-20',
      began: '2020-05',
      aim: { source: CITED },
      page: CITED,
    });
    expect(record.texts.ar).toMatchObject({
      dir: 'rtl',
      page: 'https://example.org/ar/campaigns/campaign/',
      feeds: { atom: 'https://example.org/feeds/ar/campaigns/campaign.atom' },
    });
  });

  test('has its figures with value and source, wherever it names them', () => {
    const figure = { id: 'fact', value: { amount: 20, unit: 'percent', bound: 'about' }, cited: CITED };
    expect(record.facts).toMatchObject([figure]);
    expect(record.latest).toMatchObject([{ id: 'news', on: '2026-11', facts: [figure], source: CITED }]);
    expect(record.timeline.map(({ id, state, facts }) => [id, state, facts.length])).toEqual([
      ['promise', 'pending', 1],
      ['law', 'done', 0],
    ]);
  });

  test('says of each action whether it can still be taken, and since when it is there', () => {
    expect(record.actions).toMatchObject([
      { id: 'write', open: true, added: '2026-11-20', source: CITED },
      { id: 'sign', open: false, until: '2026-11-25' },
    ]);
    const [action] = campaign().actions;
    const later = campaign({ actions: [{ ...action!, added: '2026-12-24' }] });
    expect(campaignDocument(later, context)).toMatchObject({
      updated: '2026-12-24',
      campaign: { actions: [{ added: '2026-12-24' }] },
    });
  });

  test('names listed resources and its stories', () => {
    const listed = contextWith({ resources: [...context.content.resources, SOURCE] });
    expect(record).toMatchObject({ understanding: [], stories: ['story'] });
    expect(campaignDocument(campaign(), listed).campaign.understanding).toEqual(['guide']);
  });

  test('says of a source that it was withdrawn, and gives no address of it', () => {
    const of = contextWith({ allResources: [GONE] });
    const text = JSON.stringify(campaignDocument(campaign(), of).campaign);
    expect(text).toContain('"withdrawn":true');
    expect(text).not.toContain(CITED.url);
  });

  test('leaves out a figure that was withdrawn', () => {
    const of = contextWith({ facts: [] });
    expect(campaignDocument(campaign(), of).campaign.facts).toEqual([]);
  });

  test('that was withdrawn is in no list; its document has its names and the notice', () => {
    const words = { notice: () => 'Gone.', statement: () => '', emergency: () => '' };
    const none = { resources: [], topics: [], guides: [], terms: [], facts: [], careCards: [], clinics: [] };
    const given = { ...none, campaigns: [campaign()] };
    const recalls = [recall({ id: 'wrong', target: { campaign: 'campaign' }, on: '2026-12-04' })];
    const { campaigns } = applyRecalls(given, recalls, words);
    const of = contextWith({ campaigns: [], allCampaigns: campaigns, stories: [] });
    expect(campaignsDocument(of).campaigns).toEqual([]);
    expect(surveysDocument(of).surveys).toEqual([]);
    const document = campaignContract.parse(campaignDocument(campaigns[0]!, of));
    expect(document.updated).toBe('2026-12-04');
    expect(document.campaign).toMatchObject({ name: 'Example Campaign', latest: [], surveys: [], facts: [] });
    expect(document.campaign.notice).toMatchObject({ recall: 'wrong', action: 'withdraw' });
    expect(JSON.stringify(document)).not.toMatch(/It happened|good care\.|Be kind|Sign\./);
  });

  test('that was corrected has its own description beside the notice', () => {
    const corrected = recall({ target: { campaign: 'campaign' }, action: 'correct', correction: everywhere('Right.') });
    const described = { recall: { ...corrected, described: everywhere('As it was.') } };
    const { texts, notice } = campaignDocument(campaign(described), context).campaign;
    expect(texts.en.description).toBe('As it was.');
    expect(notice?.text.en).toContain('Right.');
  });
});

describe('surveys', () => {
  const { surveys, questions } = surveysContract.parse(surveysDocument(context));

  test('have all that is needed to read them in each record', () => {
    expect(surveys).toHaveLength(1);
    expect(surveys[0]).toMatchObject({
      id: 'campaign/first/rating',
      year: 2021,
      sampleSize: 100,
      base: 90,
      whole: true,
      method: { en: 'A questionnaire.' },
      caveats: [{ nl: 'Only some could answer.' }],
      answers: [
        { answer: 'good', label: { en: 'Good' }, percent: 40 },
        { answer: 'bad', percent: 60, bound: 'about' },
      ],
      source: CITED,
      read: '2026-11-20',
      pages: { es: 'https://example.org/es/campaigns/campaign/surveys/#survey-first' },
    });
    expect(questions[0]).toMatchObject({
      document: 'https://example.org/api/v1/surveys/rating.json',
      table: 'https://example.org/api/v1/surveys/rating.csv',
      pages: { nl: 'https://example.org/nl/surveys/rating/' },
    });
  });

  test('stand by question in the order of the pages, the oldest first', () => {
    const results = ['rating', 'other'].map((id) => ({ question: id, answers: [{ answer: 'good', percent: 1 }] }));
    const asked = [survey({ id: 'old', year: 2019, results }), survey({ id: 'new', year: 2025, results })];
    const of = contextWith({
      surveyQuestions: [question({ id: 'other' }), question()],
      campaigns: [campaign({ surveys: asked }), campaign({ id: 'later', surveys: [survey({ year: 2025 })] })],
    });
    expect(surveysDocument(of).surveys.map(({ id }) => id)).toEqual([
      'campaign/old/other',
      'campaign/new/other',
      'campaign/old/rating',
      'campaign/new/rating',
      'later/first/rating',
    ]);
    const [first] = askedIn(of.content);
    expect(surveyDocument(first!, of).surveys.map(({ id }) => id)).toEqual([
      'campaign/old/other',
      'campaign/new/other',
    ]);
  });

  test('leave out a question that no survey asked', () => {
    const of = contextWith({ surveyQuestions: [question(), question({ id: 'never' })] });
    expect(surveysDocument(of).questions.map(({ id }) => id)).toEqual(['rating']);
  });

  test('tell the same question to two groups of people apart', () => {
    const answers = [{ answer: 'good', percent: 1 }];
    const results = [
      { question: 'rating', answers },
      { question: 'rating', of: everywhere('Partners'), answers },
    ];
    const of = contextWith({ campaigns: [campaign({ surveys: [survey({ results })] })] });
    expect(surveysDocument(of).surveys.map(({ id }) => id)).toEqual([
      'campaign/first/rating',
      'campaign/first/rating/2',
    ]);
  });

  test('name the source of a result where it is another one', () => {
    const results = [{ question: 'rating', answers: [{ answer: 'good', percent: 1 }], resource: 'helpline' }];
    const of = contextWith({ campaigns: [campaign({ surveys: [survey({ results })] })] });
    expect(surveysDocument(of).surveys[0]?.source.resource).toBe('helpline');
  });

  test('name the source of each answer, and what tells a survey from another', () => {
    const answers = [
      { answer: 'good', percent: 1 },
      { answer: 'bad', percent: 2, resource: 'helpline' },
    ];
    const source = { resource: 'guide', copy: 'second-hand', on: '2026-11-20' } as const;
    const documentOf = (result: { resource?: string }) => {
      const asked = survey({
        label: everywhere('staff'),
        source,
        results: [{ question: 'rating', answers, ...result }],
      });
      return surveysContract.parse(surveysDocument(contextWith({ campaigns: [campaign({ surveys: [asked] })] })));
    };
    const [record] = documentOf({}).surveys;
    expect(record?.answers.map((each) => each.source.resource)).toEqual(['guide', 'helpline']);
    expect(record).toMatchObject({ source: CITED, copy: 'second-hand', surveyLabel: { ar: 'staff' } });
    expect(documentOf({ resource: 'helpline' }).surveys[0]).not.toHaveProperty('copy');
  });
});

test('stories have what to know before opening them, and campaigns that lists show', () => {
  const several = story({ campaigns: ['campaign', 'gone'], resource: resource({ id: 'told' }) });
  expect(storiesDocument(contextWith({ stories: [several] })).stories[0]).toMatchObject({
    id: 'story',
    resource: 'told',
    url: 'https://example.org/guide',
    themes: ['miscarriage', 'care'],
    contentNotes: ['loss-described'],
    teller: 'pregnant',
    published: '2025-06',
    campaigns: ['campaign'],
    pages: { ar: 'https://example.org/ar/resources/told/' },
  });
});

test('rights stand by country, in the order of their kinds, each with its source', () => {
  const right = { order: 10, topics: ['topic'] };
  const care = fact({ id: 'care', jurisdictions: ['NL'], right: { ...right, kind: 'standards-of-care' } });
  const early = fact({ id: 'early', jurisdictions: ['NL'], right: { ...right, order: 5, kind: 'leave-and-pay' } });
  const leave = fact({ id: 'leave', jurisdictions: ['NL', 'GB'], right: { ...right, kind: 'leave-and-pay' } });
  const { rights } = rightsDocument(contextWith({ facts: [leave, FACT, early, care] }));
  expect(rights.map(({ country, facts }) => [country, ...facts.map(({ id }) => id)])).toEqual([
    ['GB', 'leave'],
    ['NL', 'care', 'early', 'leave'],
  ]);
  expect(rights[1]).toMatchObject({
    name: { en: 'Netherlands' },
    pages: { nl: 'https://example.org/nl/rights/nl/' },
    facts: [{ right: { kind: 'standards-of-care' }, cited: CITED }, {}, {}],
  });
});

test('changes tell of campaigns and stories, and of the recall of a right by its country', () => {
  const recalls = [recall({ id: 'wrong', target: { fact: 'leave' }, on: '2026-12-04' })];
  const { changes } = changesDocument(contextWith({ recalls }));
  const first = (kind: string) => changes.find((change) => change.kind === kind);
  expect(first('campaign')).toMatchObject({
    id: 'campaign',
    change: 'added',
    title: { text: 'Better care', lang: 'en' },
    document: 'https://example.org/api/v1/campaigns/campaign.json',
  });
  expect(first('story')).toMatchObject({
    id: 'story',
    on: '2026-11-21',
    document: 'https://example.org/api/v1/resources/dutch.json',
  });
  expect(first('recall')).toMatchObject({
    id: 'wrong',
    title: { text: 'Netherlands' },
    pages: { en: 'https://example.org/en/rights/nl/' },
  });
});
