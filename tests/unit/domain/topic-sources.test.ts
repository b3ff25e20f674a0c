import { expect, test } from 'vitest';
import type { CareCard, Topic } from '../../../src/domain/entities.ts';
import { citedIn, hasElement, topicSources } from '../../../src/domain/topic-sources.ts';
import { resource, topic } from './example-entities.ts';

const line = { en: 'a', es: 'b', nl: 'c' };
const review = { last: '2026-11-20', next: '2027-11-20', by: 'Editors' };
const resourceById = new Map(
  ['cited', 'compared', 'compared-too', 'sign', 'unused'].map((id) => [id, resource({ id })]),
);

function compared(...sources: string[]): Pick<Topic, 'differences'> {
  return { differences: [{ id: 'how', question: line, answers: sources.map((source) => ({ source, says: line })) }] };
}

function careNaming(...sources: string[]): CareCard {
  const signs = sources.map((source) => ({ text: line, sources: [source] }));
  return { id: 'care', status: 'draft', levels: [{ level: 'urgent', heading: line, signs }], review };
}

const sources = (...args: Parameters<typeof topicSources>) => topicSources(...args).map((each) => each.id);

test('citations are read off a text in the order of their first use, once each', () => {
  expect(citedIn('One. <Cite id="b" /> Two. <Cite id="a"/>\n\nThree. <Cite id="b" /><Cite\n  id="c" />')).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('a text without citations cites nothing, and other elements are no citations', () => {
  expect(citedIn('Plain. <Term id="d-and-c" /> <Care />')).toEqual([]);
});

test('sources come from the text, then the differences, then the care card, without repeats', () => {
  const text = 'Text. <Cite id="cited" />';
  expect(
    sources(topic(compared('compared', 'cited', 'compared-too')), text, careNaming('sign', 'compared'), resourceById),
  ).toEqual(['cited', 'compared', 'compared-too', 'sign']);
});

test('a topic without care card and differences rests on what its text cites', () => {
  expect(sources(topic(), '<Cite id="cited" />', undefined, resourceById)).toEqual(['cited']);
});

test('an id without a resource is left out', () => {
  expect(sources(topic(), '<Cite id="gone" /><Cite id="cited" />', undefined, resourceById)).toEqual(['cited']);
});

test('an element is found with and without attributes, but not one whose name only begins alike', () => {
  expect(hasElement('Text\n\n<Care />', 'Care')).toBe(true);
  expect(hasElement('Text\n\n<Care/>', 'Care')).toBe(true);
  expect(hasElement('Text\n\n<CareCard />', 'Care')).toBe(false);
  expect(hasElement('Care', 'Care')).toBe(false);
});
