import { expect, test } from 'vitest';
import type { Right } from '../../../src/domain/rights.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import {
  answeredBy,
  answeredInSurvey,
  campaignName,
  partsLabel,
  regionsLabel,
  sampleLabel,
  shareValue,
  surveyTitle,
} from '../../../src/wording/campaign.ts';
import { campaign, survey } from '../domain/example-campaign.ts';
import { everywhere, fact, organization } from '../domain/example-entities.ts';

const en = pageContext('en');
const ar = pageContext('ar');
/** Marks that keep a name together in a text of the other direction. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

test('the own name of a campaign is marked with its language where that is another one', () => {
  expect(campaignName(campaign(), en)).toEqual({ text: 'Voorbeeldcampagne', attributes: { lang: 'nl' } });
  expect(campaignName(campaign(), pageContext('nl')).attributes).toEqual({});
});

test('regions are countries by name, and the world', () => {
  expect(regionsLabel(['GB', '001'], en)).toBe('United Kingdom and Worldwide');
});

test('a survey goes by who asked and the year, in short where there is a short name', () => {
  expect(surveyTitle(survey(), en)).toBe('Example Clinic, 2021');
  const short = survey({ organization: organization({ abbreviation: 'EC' }) });
  expect(surveyTitle(short, en)).toBe('EC, 2021');
  expect(plain(surveyTitle(short, ar))).toBe('EC، 2021');
});

test('a survey with a label is told from others of its organization and year', () => {
  const label = { ...everywhere('staff'), 'zh-Hans': '工作人员' };
  expect(surveyTitle(survey({ label }), en)).toBe('Example Clinic, 2021: staff');
  expect(surveyTitle(survey({ label }), pageContext('zh-Hans'))).toBe('Example Clinic，2021年：工作人员');
});

test('how many answered is said as exactly as the source does, or that it is not known', () => {
  expect(sampleLabel(survey(), en)).toBe('more than 200');
  const unknown = survey();
  delete unknown.sampleSize;
  expect(sampleLabel(unknown, en)).toBe('Not known');
  expect(sampleLabel({ ...survey({ sampleSize: 1400 }), sampleBound: 'about' }, en)).toBe('about 1,400');
});

test('who was asked a question: those it was put to, else the people of the survey, with their number where it is known', () => {
  const [result] = survey().results;
  expect(answeredBy(survey(), result!, en)).toBe('People in the example, 90 people');
  const chinese = survey({ population: everywhere('示例中的人。') });
  expect(answeredBy(chinese, result!, pageContext('zh-Hans'))).toBe('示例中的人、90人');
  expect(answeredBy(survey(), { question: 'rating', answers: [] }, en)).toBe('People in the example.');
  expect(answeredBy(survey(), { question: 'rating', answers: [], of: everywhere('Mothers') }, en)).toBe('Mothers');
});

test('beside its survey a question says who was asked only where that is not all of it', () => {
  const result = { question: 'rating', answers: [] };
  expect(answeredInSurvey(result, en)).toBeUndefined();
  expect(answeredInSurvey({ ...result, base: 90 }, en)).toBe('90 people');
  expect(answeredInSurvey({ ...result, base: 90, of: everywhere('Mothers') }, en)).toBe('Mothers, 90 people');
});

test('a share is a figure in percent with the bound of its source', () => {
  expect(shareValue({ answer: 'a', percent: 40, bound: 'about' })).toEqual({
    amount: 40,
    unit: 'percent',
    bound: 'about',
  });
  expect(shareValue({ answer: 'a', percent: 12.5 })).toEqual({ amount: 12.5, unit: 'percent' });
});

test('a right of a part of a country says so; one of the whole country says nothing', () => {
  const right = { kind: 'registration', order: 10, topics: ['topic'] } as const;
  const some = fact({ right: { ...right, parts: ['GB-ENG', 'GB-WLS'], topics: ['topic'] } }) as Right;
  expect(partsLabel(some, en)).toBe('Only in: England and Wales');
  expect(partsLabel(fact({ right: { ...right, topics: ['topic'] } }) as Right, en)).toBeUndefined();
});
