import { expect, test } from 'vitest';
import {
  campaignsIn,
  campaignsOnTopic,
  factsNamed,
  latestFirst,
  oldestFirst,
  storiesOf,
} from '../../../src/domain/campaigns.ts';
import { campaignParts, CAMPAIGN_PARTS } from '../../../src/domain/campaign-parts.ts';
import { askedQuestions } from '../../../src/domain/surveys.ts';
import { campaign } from './example-campaign.ts';
import { fact, question, recall, story } from './example-entities.ts';

const dated = (...dates: string[]) => dates.map((on, index) => ({ on, index }));
const order = (items: readonly { index: number }[]) => items.map(({ index }) => index);

test('the latest stands first; dates of one day keep their order', () => {
  expect(order(latestFirst(dated('2019', '2021-11-15', '2021-11-16', '2019')))).toEqual([2, 1, 0, 3]);
});

test('a year stands before its months in both orders of time', () => {
  expect(order(oldestFirst(dated('2021-05', '2021', '2020-12-31')))).toEqual([2, 1, 0]);
  expect(order(latestFirst(dated('2021-05', '2021', '2020-12-31')))).toEqual([0, 1, 2]);
});

test('nothing is put in order within the content itself', () => {
  const items = dated('2020', '2021');
  latestFirst(items);
  expect(order(items)).toEqual([0, 1]);
});

test('facts come in the order of their ids; what is unknown or withdrawn is left out', () => {
  const gone = fact({ id: 'gone', recall: recall({ action: 'withdraw' }) });
  const factById = new Map([fact({ id: 'a' }), gone, fact({ id: 'b' })].map((each) => [each.id, each]));
  expect(factsNamed(['b', 'gone', 'nowhere', 'a'], factById).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(factsNamed(undefined, factById)).toEqual([]);
});

test('campaigns are found by topic and by country', () => {
  const all = [campaign(), campaign({ id: 'other', topics: ['elsewhere'], regions: ['GB', 'US'] })];
  expect(campaignsOnTopic('topic', all).map(({ id }) => id)).toEqual(['campaign']);
  expect(campaignsIn('US', all).map(({ id }) => id)).toEqual(['other']);
  expect(campaignsIn('001', all)).toEqual([]);
});

test('a story belongs to the campaigns it names', () => {
  const other = story({ id: 'other', campaigns: ['another'] });
  expect(storiesOf('campaign', [story(), other]).map(({ id }) => id)).toEqual(['story']);
});

test('a campaign with something of everything has all parts but the film it does not have', () => {
  const example = campaign({ supporters: [{ name: 'Example Society', lang: 'en', resource: 'guide' }] });
  const asked = askedQuestions([question()], [example]);
  expect(campaignParts(example, { facts: [fact()], asked })).toEqual(CAMPAIGN_PARTS.filter((part) => part !== 'video'));
});

test('what a campaign has nothing of is no part of its page; stories, taking part and reading always are', () => {
  const bare = campaign({ latest: [], surveys: [], standards: [], timeline: [], facts: [], actions: [] });
  expect(campaignParts(bare, { facts: [], asked: [] })).toEqual([
    'aim',
    'stories',
    'actions',
    'understanding',
    'coping',
  ]);
});
