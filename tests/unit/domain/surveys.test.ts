import { expect, test } from 'vitest';
import { campaignResources } from '../../../src/domain/campaign-references.ts';
import {
  askedQuestions,
  latestSurveys,
  mostAsked,
  resultSources,
  resultsOn,
  sourceOf,
} from '../../../src/domain/surveys.ts';
import { campaign, survey } from './example-campaign.ts';
import { question } from './example-entities.ts';

const other = campaign({ id: 'other', surveys: [survey({ id: 'third', year: 2023 })] });

test('answers to a question stand in the order of years, whichever campaign asked', () => {
  const results = resultsOn('rating', [campaign(), other]);
  expect(results.map((each) => `${each.campaign.id} ${each.survey.year}`)).toEqual([
    'campaign 2021',
    'other 2023',
    'campaign 2025',
  ]);
});

test('a survey that did not ask the question is left out', () => {
  expect(resultsOn('nothing', [campaign(), other])).toEqual([]);
});

test('questions keep their order; those nobody asked are left out', () => {
  const questions = [question({ id: 'unasked' }), question()];
  expect(askedQuestions(questions, [other]).map(({ question }) => question.id)).toEqual(['rating']);
});

test('the question most surveys asked stands first', () => {
  const results = survey().results;
  const once = campaign({
    surveys: [survey({ results: [...results, { ...results[0]!, question: 'second' }] }), survey({ id: 'b' })],
  });
  const questions = [question({ id: 'second' }), question()];
  expect(mostAsked(askedQuestions(questions, [once])).map(({ question }) => question.id)).toEqual(['rating', 'second']);
});

test('a figure has its own source, or that of its result, or that of its survey; each is named once', () => {
  const plain = { answer: 'bad', percent: 40 };
  const own = { answer: 'good', percent: 60, resource: 'news' };
  const result = { question: 'rating', answers: [plain, own, plain] };
  const asked = survey();
  expect([sourceOf(asked, result), sourceOf(asked, result, plain), sourceOf(asked, result, own)]).toEqual([
    'guide',
    'guide',
    'news',
  ]);
  expect(resultSources(asked, result)).toEqual(['guide', 'news']);
  expect(resultSources(asked, { ...result, resource: 'report' })).toEqual(['report', 'news']);
  expect(resultSources(asked, { ...result, answers: [own] })).toEqual(['news']);
});

test('a campaign rests on the sources of its shares too', () => {
  const [result] = survey().results;
  const results = [{ ...result!, answers: [{ answer: 'good', percent: 60, resource: 'news' }] }];
  expect(campaignResources(campaign({ surveys: [survey({ results })] }))).toEqual(['guide', 'news']);
});

test('the latest survey of a campaign stands first', () => {
  expect(latestSurveys(campaign()).map(({ year }) => year)).toEqual([2025, 2021]);
});
