import { describe, expect, test } from 'vitest';
import { rightsAmong, rightsIn } from '../../../src/domain/rights.ts';
import { askedQuestions } from '../../../src/domain/surveys.ts';
import { campaignJsonLd, rightsJsonLd, storyListJsonLd, surveyJsonLd } from '../../../src/feeds/campaign-json-ld.ts';
import { jsonLdContext } from '../../../src/feeds/json-ld.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import {
  campaign,
  everywhere,
  fact,
  organization,
  question,
  resource,
  story,
  survey,
  version,
} from '../domain/example-entities.ts';

const page = pageContext('en');
const contextOf = (path: string) => jsonLdContext(page, path, new URL('https://signpost.example'));
const HOME = resource();
const GONE = resource({ freshness: { state: 'withdrawn', on: '2026-11-21', reason: 'outdated' } });
const sources = new Map([[HOME.id, HOME]]);
const withdrawn = new Map([[GONE.id, GONE]]);

describe('a campaign', () => {
  const context = contextOf(page.urls.campaign('campaign'));

  test('is a Project that the page is about, with what the page shows of it', () => {
    expect(campaignJsonLd(context, campaign(), HOME)).toEqual({
      '@type': 'WebPage',
      '@id': 'https://signpost.example/en/campaigns/campaign/',
      url: 'https://signpost.example/en/campaigns/campaign/',
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'Signpost' },
      name: 'Better care',
      description: 'A campaign for better care.',
      datePublished: '2026-11-20',
      about: {
        '@type': 'Project',
        '@id': 'https://signpost.example/en/campaigns/campaign/#campaign',
        name: 'Example Campaign',
        description: 'It wants good care.',
        url: 'https://example.org/guide',
        foundingDate: '2020-05',
        areaServed: [{ '@type': 'Country', identifier: 'GB' }],
        parentOrganization: { '@type': 'Organization', name: 'Example Clinic' },
      },
    });
  });

  test('has no address of a withdrawn page, its end once it has ended, and a review only where there was one', () => {
    const reviewed = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-11-21', stale: false } as const;
    const texts = everywhere({ title: 'Better care', description: 'A campaign.', ...reviewed });
    const node = campaignJsonLd(context, campaign({ status: 'ended', ended: '2024', regions: ['001'], texts }), GONE);
    expect(node).toMatchObject({
      lastReviewed: '2026-11-21',
      reviewedBy: { '@type': 'Person', name: 'Dr Example' },
      about: { dissolutionDate: '2024', areaServed: [{ '@type': 'Place', identifier: '001' }] },
    });
    expect(node['about']).not.toHaveProperty('url');
  });
});

describe('what surveys found on a question', () => {
  const context = contextOf(page.urls.survey('rating'));
  const node = (of = campaign(), by = sources) => {
    const [asked] = askedQuestions([question()], [of]);
    return surveyJsonLd(context, asked!, by);
  };

  test('is based on the source of each answer', () => {
    const news = resource({ id: 'news', versions: [version({ title: 'News', url: 'https://example.org/news' })] });
    const answers = [
      { answer: 'good', percent: 40 },
      { answer: 'bad', percent: 60, resource: 'news' },
    ];
    const of = campaign({ surveys: [survey({ results: [{ question: 'rating', answers }] })] });
    const [asked] = askedQuestions([question()], [of]);
    const { isBasedOn } = surveyJsonLd(context, asked!, new Map([...sources, ['news', news]]));
    expect(isBasedOn).toMatchObject([{ name: 'A guide' }, { name: 'News', url: 'https://example.org/news' }]);
  });

  test('is a Dataset with who asked, when, how, its answers, sources and files', () => {
    expect(node()).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://signpost.example/en/surveys/rating/',
      name: 'Rating',
      description: 'How good was it?',
      temporalCoverage: '2021',
      spatialCoverage: [{ '@type': 'Country', identifier: 'GB' }],
      creator: [{ '@type': 'Organization', name: 'Example Clinic' }],
      variableMeasured: [
        { '@type': 'PropertyValue', name: 'Good', unitText: 'percent' },
        { '@type': 'PropertyValue', name: 'Bad', unitText: 'percent' },
      ],
      measurementTechnique: ['A questionnaire.'],
      isBasedOn: [{ '@type': 'WebPage', name: 'A guide', url: 'https://example.org/guide', inLanguage: 'en' }],
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://signpost.example/api/v1/surveys/rating.csv',
          encodingFormat: 'text/csv',
        },
        { contentUrl: 'https://signpost.example/api/v1/surveys/rating.json', encodingFormat: 'application/json' },
      ],
    });
  });

  test('spans the years of its surveys, and names everything once', () => {
    const surveys = [survey({ id: 'new', year: 2025, organization: organization({ id: 'other' }) }), survey()];
    const several = node(campaign({ surveys }));
    expect(several).toMatchObject({ temporalCoverage: '2021/2025', measurementTechnique: ['A questionnaire.'] });
    expect([several['creator'], several['isBasedOn']].map((list) => (list as unknown[]).length)).toEqual([2, 1]);
  });

  test('rests on no withdrawn source', () => {
    expect(node(campaign(), withdrawn)['isBasedOn']).toEqual([]);
  });
});

test('stories are a list in the order of the page, each with its title, publisher and themes', () => {
  const told = resource({
    versions: [version({ title: 'A film', formats: ['video'], url: 'https://example.org/film' })],
  });
  const node = storyListJsonLd(contextOf(page.urls.stories), [story({ resource: told }), story()], page);
  expect(node).toMatchObject({
    '@type': 'ItemList',
    '@id': 'https://signpost.example/en/stories/#list',
    numberOfItems: 2,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        item: {
          '@type': 'VideoObject',
          name: 'A film',
          url: 'https://example.org/film',
          inLanguage: 'en',
          publisher: [{ name: 'Example Clinic' }],
          keywords: [page.t('story.theme.miscarriage'), page.t('story.theme.care')],
          datePublished: '2025-06',
        },
      },
      { position: 2 },
    ],
  });
});

test('rights are a list of statements, each with where it holds and its source', () => {
  const right = { kind: 'leave-and-pay', order: 1, topics: ['topic'] } as const;
  const facts = [
    fact({ id: 'leave', jurisdictions: ['GB'], right: { ...right, topics: ['topic'] } }),
    fact({ id: 'part', jurisdictions: ['GB'], right: { ...right, order: 2, topics: ['topic'], parts: ['GB-SCT'] } }),
  ];
  const groups = rightsIn('GB', rightsAmong(facts));
  const node = rightsJsonLd(contextOf(page.urls.rightsIn('GB')), 'GB', groups, sources);
  expect(node).toMatchObject({
    numberOfItems: 2,
    itemListElement: [
      {
        item: {
          '@type': 'Claim',
          '@id': 'https://signpost.example/en/rights/gb/#leave',
          text: 'A fact.',
          spatialCoverage: [{ '@type': 'Country', identifier: 'GB' }],
          citation: { name: 'A guide', url: 'https://example.org/guide' },
        },
      },
      { item: { spatialCoverage: [{ '@type': 'AdministrativeArea', identifier: 'GB-SCT' }] } },
    ],
  });
  expect(JSON.stringify(rightsJsonLd(contextOf('/en/rights/gb/'), 'GB', groups, withdrawn))).not.toContain('citation');
});
