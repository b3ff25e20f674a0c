import { expect, test } from 'vitest';
import { askedQuestions, latestSurveys, mostAsked, resultsOn } from '../../../src/domain/surveys.ts';
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

test('the latest survey of a campaign stands first', () => {
  expect(latestSurveys(campaign()).map(({ year }) => year)).toEqual([2025, 2021]);
});
