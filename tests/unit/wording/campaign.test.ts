import { expect, test } from 'vitest';
import type { Right } from '../../../src/domain/rights.ts';
import { pageContext } from '../../../src/i18n/page-context.ts';
import {
  answeredBy,
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

test('how many answered is said as exactly as the source does, or that it is not known', () => {
  expect(sampleLabel(survey(), en)).toBe('more than 200');
  const unknown = survey();
  delete unknown.sampleSize;
  expect(sampleLabel(unknown, en)).toBe('Not known');
  expect(sampleLabel({ ...survey({ sampleSize: 1400 }), sampleBound: 'about' }, en)).toBe('about 1,400');
});

test('who answered a question: those it was put to, else everybody, with their number where it is known', () => {
  const [result] = survey().results;
  expect(answeredBy(result!, en)).toBe('Everybody who was asked, 90 people');
  expect(answeredBy({ question: 'rating', answers: [], of: everywhere('Mothers') }, en)).toBe('Mothers');
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
