import { describe, expect, test } from 'vitest';
import { topicsReached, type TopicMaterial } from '../../../src/domain/recall-reach.ts';
import { subjectOf } from '../../../src/domain/recall-subject.ts';
import { RECALL_KINDS } from '../../../src/schemas/vocabulary.ts';
import {
  campaign,
  careCard,
  clinic,
  everywhere,
  fact,
  guide,
  placed,
  recall,
  resource,
  term,
  topic,
} from './example-entities.ts';

const TOPICS = ['a', 'b', 'c'].map((id) => topic({ id }));
const NOTHING: TopicMaterial = {
  resources: [],
  topics: TOPICS,
  guides: [],
  facts: [],
  careCards: [],
  clinics: [],
  campaigns: [],
  texts: [],
};
const reached = (kind: (typeof RECALL_KINDS)[number], material: Partial<TopicMaterial>) =>
  topicsReached({ kind, id: 'x' }, { ...NOTHING, ...material });
const step = (fields: { sources?: string[]; facts?: string[] }) => ({
  id: 'step',
  title: everywhere('Step'),
  text: everywhere('It happens.'),
  sources: ['other'],
  ...fields,
});
const guideWith = (home: string, fields: Parameters<typeof step>[0]) =>
  guide({ topic: home, timeline: { steps: [step(fields)], texts: everywhere({ status: 'draft', stale: false }) } });

describe('a recall reaches', () => {
  test.each(RECALL_KINDS.filter((kind) => kind !== 'topic'))('no topic that has nothing to do with a %s', (kind) => {
    expect(reached(kind, { texts: [{ topic: 'a', body: 'Words. <Cite id="y" />' }] })).toEqual([]);
  });

  test('a topic itself, and the topics of a guide, a clinic and a campaign', () => {
    expect(reached('topic', { topics: [topic({ id: 'x' }), ...TOPICS] })).toEqual(['x']);
    expect(reached('guide', { guides: [guide({ id: 'x', topic: 'b' })] })).toEqual(['b']);
    const topics = [{ topic: 'c' }, { topic: 'a' }];
    expect(reached('clinic', { clinics: [clinic({ id: 'x', topics })] })).toEqual(['a', 'c']);
    expect(reached('campaign', { campaigns: [campaign({ id: 'x', topics: ['c', 'b'] })] })).toEqual(['b', 'c']);
  });

  test('the topics that list a resource, name it, cite it, or rest on it by a step, a sign or a fact', () => {
    expect(reached('resource', { resources: [placed('x', 'c', { symptoms: 1 })] })).toEqual(['c']);
    expect(reached('resource', { topics: [topic({ id: 'a', otherLanguages: ['x'] }), TOPICS[1]!] })).toEqual(['a']);
    expect(reached('resource', { texts: [{ topic: 'b', body: 'Words. <Cite id="x" />' }] })).toEqual(['b']);
    expect(reached('resource', { guides: [guideWith('b', { sources: ['x'] })] })).toEqual(['b']);
    const facts = [fact({ id: 'figure', source: { resource: 'x', on: '2026-11-20' } })];
    expect(reached('resource', { facts, texts: [{ topic: 'c', body: '<Fact id="figure" />' }] })).toEqual(['c']);
    const campaigns = [campaign({ topics: ['b'], supporters: [{ name: 'S', lang: 'en', resource: 'x' }] })];
    expect(reached('resource', { campaigns })).toEqual(['b']);
    const careCards = [careCard(['other'], ['x'])];
    expect(reached('resource', { careCards, topics: [topic({ id: 'a', care: 'care' })] })).toEqual(['a']);
  });

  test('the topics that state a fact: in a question, a text, a step or a clinic’s advice', () => {
    const questions = [{ id: 'q', question: everywhere('Q?'), facts: ['other', 'x'] }];
    expect(reached('fact', { topics: [topic({ id: 'a', questions })] })).toEqual(['a']);
    expect(reached('fact', { texts: [{ topic: 'b', body: '<Fact id="x" />' }] })).toEqual(['b']);
    expect(reached('fact', { guides: [guideWith('c', { facts: ['x'] })] })).toEqual(['c']);
    const advice = [{ ...clinic().advice[0]!, topics: ['b'], facts: ['x'] }];
    expect(reached('fact', { clinics: [clinic({ advice })] })).toEqual(['b']);
    expect(reached('fact', { campaigns: [campaign({ topics: ['c'], facts: ['x'] })] })).toEqual(['c']);
    const right = { kind: 'registration', order: 1, topics: ['a'] } as const;
    expect(reached('fact', { facts: [fact({ id: 'x', right: { ...right, topics: ['a'] } })] })).toEqual(['a']);
  });

  test('the topics that explain a word, and those that show a care card', () => {
    expect(reached('term', { topics: [topic({ id: 'a', glossary: ['x'] })] })).toEqual(['a']);
    expect(reached('term', { texts: [{ topic: 'b', body: 'A <Term id="x">word</Term>.' }] })).toEqual(['b']);
    expect(reached('careCard', { topics: [topic({ id: 'a', care: 'x' }), topic({ id: 'b', care: 'y' })] })).toEqual([
      'a',
    ]);
  });
});

describe('what a recall is about', () => {
  const sources = {
    allResources: [resource({ id: 'x' })],
    topics: [topic({ id: 'x' }), topic({ id: 'loss' })],
    guides: [guide({ id: 'x' })],
    terms: [term({ id: 'x' })],
    allClinics: [clinic({ id: 'x' })],
    allCampaigns: [campaign({ id: 'x' })],
    factById: new Map(),
  };

  test.each([
    ['resource', { kind: 'resource', resource: sources.allResources[0] }],
    ['topic', { kind: 'topic', item: sources.topics[0] }],
    ['guide', { kind: 'guide', item: sources.guides[0] }],
    ['term', { kind: 'term', item: sources.terms[0] }],
    ['clinic', { kind: 'clinic', clinic: sources.allClinics[0] }],
    ['campaign', { kind: 'campaign', item: sources.allCampaigns[0] }],
    ['fact', { kind: 'fact', topic: sources.topics[1] }],
    ['careCard', { kind: 'careCard', topic: sources.topics[1] }],
  ] as const)('is at hand: a %s, or the first topic that shows it', (kind, subject) => {
    expect(subjectOf(recall({ target: { [kind]: 'x' }, topics: ['loss', 'x'] }), sources)).toEqual(subject);
  });

  test('may be a statement that no topic shows', () => {
    expect(subjectOf(recall({ target: { fact: 'x' } }), sources)).toEqual({ kind: 'fact', topic: undefined });
  });

  test('may be a right, which the page of its country shows', () => {
    const right = { kind: 'registration' as const, order: 1, topics: ['loss'] };
    const factById = new Map([['x', fact({ id: 'x', jurisdictions: ['NL'], right })]]);
    expect(subjectOf(recall({ target: { fact: 'x' } }), { ...sources, factById })).toMatchObject({ country: 'NL' });
  });

  test('cannot be something that is not there', () => {
    expect(() => subjectOf(recall({ target: { term: 'y' } }), sources)).toThrow('"y"');
  });
});
