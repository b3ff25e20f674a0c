import { describe, expect, test } from 'vitest';
import {
  careSources,
  citedIn,
  guideFacts,
  hasElement,
  sourcesOf,
  topicFacts,
} from '../../../src/domain/topic-sources.ts';
import { careCard, everywhere, fact, guide, recall, resource } from './example-entities.ts';

const factById = new Map(['a', 'b', 'c'].map((id) => [id, fact({ id })]));
const resourceById = new Map(['cited', 'fact', 'named', 'unused'].map((id) => [id, resource({ id })]));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('citations are read off a text in the order of their first use, once each', () => {
  expect(citedIn('One. <Cite id="b" /> Two. <Cite id="a"/>\n\nThree. <Cite id="b" /><Cite\n  id="c" />')).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('a text without citations cites nothing, and other elements are no citations', () => {
  expect(citedIn('Plain. <Term id="d-and-c" /> <Fact id="a" /> <Care />')).toEqual([]);
});

describe('the facts of a topic', () => {
  const question = (...facts: string[]) => ({ id: facts.join('-'), question: everywhere('How?'), facts });

  test('are those of its questions, then those of its text, once each', () => {
    const topic = { questions: [question('b', 'a'), question('b')] };
    expect(ids(topicFacts(topic, 'Text. <Fact id="c" /> <Fact id="a" />', factById))).toEqual(['b', 'a', 'c']);
  });

  test('are those of its text where it has no questions', () => {
    expect(ids(topicFacts({}, '<Fact id="c" />', factById))).toEqual(['c']);
  });

  test('leave out an id without a fact', () => {
    expect(ids(topicFacts({ questions: [question('gone', 'a')] }, '<Fact id="gone" />', factById))).toEqual(['a']);
  });
});

describe('the facts of a guide', () => {
  const step = (id: string, facts?: string[]) => ({
    id,
    title: everywhere('Step'),
    text: everywhere('It begins.'),
    sources: ['named'],
    ...(facts && { facts }),
  });

  test('are those of its text, then those of its steps, once each', () => {
    const steps = [step('one', ['a', 'c']), step('two'), step('three', ['b'])];
    const withSteps = guide({ timeline: { steps, texts: everywhere({ status: 'draft' as const }) } });
    expect(ids(guideFacts(withSteps, '<Fact id="c" />', factById))).toEqual(['c', 'a', 'b']);
  });

  test('are those of its text where it has no steps', () => {
    expect(ids(guideFacts(guide(), '<Fact id="b" />', factById))).toEqual(['b']);
  });
});

test('a care card rests on the sources of its signs, once each; no card on none', () => {
  expect(careSources(careCard(['b', 'a'], ['a', 'c']))).toEqual(['b', 'a', 'c']);
  expect(careSources(undefined)).toEqual([]);
});

describe('the sources of a page', () => {
  const facts = [fact({ source: { resource: 'fact', on: '2026-11-20' } })];

  test('come from its text, then its facts, then what else names one, once each', () => {
    expect(ids(sourcesOf('<Cite id="cited" />', facts, ['named', 'cited', 'fact'], resourceById))).toEqual([
      'cited',
      'fact',
      'named',
    ]);
  });

  test('are none for a text that names none', () => {
    expect(sourcesOf('Plain.', [], [], resourceById)).toEqual([]);
  });

  test('leave out an id without a resource', () => {
    expect(ids(sourcesOf('<Cite id="gone" /><Cite id="cited" />', [], ['gone'], resourceById))).toEqual(['cited']);
  });
});

test('an element is found with and without attributes, but not one whose name only begins alike', () => {
  expect(hasElement('Text\n\n<Care />', 'Care')).toBe(true);
  expect(hasElement('Text\n\n<Care/>', 'Care')).toBe(true);
  expect(hasElement('Text\n\n<CareCard />', 'Care')).toBe(false);
  expect(hasElement('Care', 'Care')).toBe(false);
});

test('a fact that a recall has withdrawn is none of those of a topic or guide, one that was corrected is', () => {
  const recalled = new Map([
    ['a', fact({ id: 'a', recall: recall() })],
    ['b', fact({ id: 'b', recall: recall({ action: 'correct' }) })],
  ]);
  const body = '<Fact id="a" /> <Fact id="b" />';
  expect(ids(topicFacts({}, body, recalled))).toEqual(['b']);
  expect(ids(guideFacts(guide(), body, recalled))).toEqual(['b']);
});
