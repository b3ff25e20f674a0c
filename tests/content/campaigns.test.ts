import { describe, expect, test } from 'vitest';
import { CAMPAIGN_PARTS } from '../../src/domain/campaign-parts.ts';
import { countriesWithRights, rightsAmong } from '../../src/domain/rights.ts';
import type { Fact } from '../../src/domain/entities.ts';
import { RIGHT_KINDS } from '../../src/schemas/vocabulary.ts';
import { readCollection } from './real-content.ts';

const campaigns = readCollection('campaigns');
const facts = readCollection('facts');
const questions = readCollection('surveyQuestions');
const resources = readCollection('resources');
const stories = readCollection('stories');
const mumsnet = campaigns.get('mumsnet-miscarriage-care')!.data;

test('there are two campaigns', () => {
  expect([...campaigns.keys()].sort()).toEqual(['mumsnet-miscarriage-care', 'national-bereavement-care-pathway']);
});

describe('the campaign of Mumsnet has every block of its page of 2019:', () => {
  /** The blocks in the order of that page, each with what stands for it here. */
  const blocks: Record<(typeof CAMPAIGN_PARTS)[number], () => boolean> = {
    aim: () => /good, respectful and empathetic/.test(mumsnet.aim.text.en),
    latest: () => mumsnet.latest.some(({ facts: ids = [] }) => ids.includes('care-unhappy-mumsnet')),
    video: () => mumsnet.video?.title === 'Why we need the Miscarriage Care Campaign',
    facts: () => mumsnet.facts.length >= 7,
    supporters: () => mumsnet.supporters.length > 0,
    stories: () => storiesOf('mumsnet-miscarriage-care').length > 0,
    actions: () => mumsnet.actions.length > 0,
    timeline: () => mumsnet.timeline.some(({ state }) => state === 'pending'),
    understanding: () => (mumsnet.understanding ?? []).length > 0 && mumsnet.topics.includes('miscarriage'),
    coping: () => (mumsnet.coping ?? []).length > 0,
    surveys: () => mumsnet.surveys.length === 5,
    standards: () => mumsnet.standards[0]?.points.length === 5,
  };

  test('twelve of them', () => {
    expect(Object.keys(blocks)).toEqual([...CAMPAIGN_PARTS]);
    expect(CAMPAIGN_PARTS).toHaveLength(12);
  });

  test.each(Object.entries(blocks))('%s', (_, isThere) => {
    expect(isThere()).toBe(true);
  });

  test('figures as the page gives them: one in five, and more than 40 percent unhappy', () => {
    expect(mumsnet.facts).toContain('miscarriage-frequency-mumsnet');
    expect(facts.get('care-unhappy-mumsnet')?.data).toMatchObject({
      value: { amount: 40, unit: 'percent', bound: 'more-than' },
      source: { resource: 'mumsnet-campaign' },
    });
  });
});

function storiesOf(campaign: string) {
  return [...stories.values()].filter(({ data }) => data.campaigns?.includes(campaign));
}

describe.each([...campaigns.values()])('the campaign $id', ({ data }) => {
  test('names a source for everything that happened, and for every survey how it was done', () => {
    for (const { resource } of [...data.latest, ...data.timeline]) expect(resources.has(resource ?? '')).toBe(true);
    for (const survey of data.surveys) expect(survey.method, survey.id).toBeDefined();
  });

  test('gives no share that its survey does not have: parts of a whole are no more than the whole', () => {
    for (const { id, results } of data.surveys) {
      for (const { question, answers } of results) {
        const { whole, answers: known } = questions.get(question)!.data;
        expect(known.map((answer) => answer.id)).toEqual(expect.arrayContaining(answers.map(({ answer }) => answer)));
        const sum = answers.reduce((total, { percent }) => total + percent, 0);
        if (whole) expect(sum, `${id}: ${question}`).toBeLessThanOrEqual(100);
      }
    }
  });

  test('says which surveys it does not know the size of', () => {
    for (const { sampleSize, caveats } of data.surveys) {
      if (sampleSize === undefined) expect(caveats.map(({ en }) => en).join(' ')).toMatch(/how many/i);
    }
  });
});

describe('what people can count on', () => {
  const rights = rightsAmong([...facts.values()].map(({ id, data }) => ({ id, ...data }) as unknown as Fact));

  test('is there for five countries', () => {
    expect(countriesWithRights(rights).sort()).toEqual(['ES', 'FR', 'GB', 'NL', 'US']);
  });

  test.each(RIGHT_KINDS)('has statements of the kind %s', (kind) => {
    expect(rights.filter(({ right }) => right.kind === kind).length).toBeGreaterThan(0);
  });

  test('is looked at again within a year', () => {
    for (const { id, review } of rights) expect(review.next <= '2027-11-28', id).toBe(true);
  });
});

describe('stories', () => {
  test('are resources that a reader can open, each once', () => {
    const named = [...stories.values()].map(({ data }) => data.resource);
    expect(new Set(named).size).toBe(named.length);
    for (const id of named) expect(resources.has(id), id).toBe(true);
  });

  test('say what to know before opening them, and who published them', () => {
    for (const { data } of stories.values()) {
      expect(data.contentNotes.length).toBeGreaterThan(0);
      expect(data.consent.on <= '2026-11-28').toBe(true);
    }
  });

  test('no text of a story is kept: a description is one line of ours', () => {
    for (const { data } of stories.values()) {
      const { description = {} } = resources.get(data.resource)!.data;
      for (const line of Object.values(description)) expect(line?.length).toBeLessThan(200);
    }
  });
});
