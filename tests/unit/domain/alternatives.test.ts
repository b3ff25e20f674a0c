import { expect, test } from 'vitest';
import { alternativesTo } from '../../../src/domain/alternatives.ts';
import type { Resource } from '../../../src/domain/entities.ts';
import { placed, resource } from './example-entities.ts';

const GONE = { state: 'withdrawn', on: '2026-05-04', reason: 'gone' } as const;

/** What is offered in place of the resource `gone`, a page about symptoms of a loss. */
function offered(
  others: readonly Resource[],
  {
    alternatives = [],
    languages = ['nl', 'en'],
    most = 10,
  }: { alternatives?: string[]; languages?: string[]; most?: number } = {},
): string[] {
  const gone: Resource = { ...placed('gone', 'loss', { symptoms: 1 }), freshness: GONE, alternatives };
  const resourceById = new Map([gone, ...others].map((each) => [each.id, each]));
  return alternativesTo(gone, resourceById, languages, most).map((each) => each.id);
}

test('what its record names comes first, in that order, wherever it is listed and in any language', () => {
  const others = [
    placed('a', 'loss', { symptoms: 1 }),
    resource({ id: 'b' }),
    placed('c', 'another', { genetics: 1 }, ['ar']),
  ];
  expect(offered(others, { alternatives: ['c', 'b'] })).toEqual(['c', 'b', 'a']);
});

test('then come resources of the same section of the same topic, and no others', () => {
  const others = [
    placed('same', 'loss', { symptoms: 1, genetics: 1 }),
    placed('other-section', 'loss', { genetics: 1 }),
    placed('other-topic', 'another', { symptoms: 1 }),
    resource({ id: 'nowhere' }),
  ];
  expect(offered(others)).toEqual(['same']);
});

test('those in the first language of the reader come before those in the next; other languages are left out', () => {
  const others = [
    placed('english', 'loss', { symptoms: 1 }, ['en']),
    placed('arabic', 'loss', { symptoms: 1 }, ['ar']),
    placed('dutch', 'loss', { symptoms: 1 }, ['nl']),
    placed('both', 'loss', { symptoms: 1 }, ['en', 'nl']),
  ];
  expect(offered(others)).toEqual(['dutch', 'both', 'english']);
  expect(offered(others, { languages: ['ar', 'en'] })).toEqual(['arabic', 'english', 'both']);
});

test('those overdue for review come last', () => {
  const others: Resource[] = [
    { ...placed('overdue', 'loss', { symptoms: 1 }, ['nl']), freshness: { state: 'overdue' } },
    placed('english', 'loss', { symptoms: 1 }),
  ];
  expect(offered(others)).toEqual(['english', 'overdue']);
});

test('nothing that was withdrawn is offered, even where the record names it, and never the resource itself', () => {
  const others: Resource[] = [
    { ...placed('a', 'loss', { symptoms: 1 }), freshness: GONE },
    { ...resource({ id: 'b' }), freshness: GONE },
  ];
  expect(offered(others, { alternatives: ['b', 'gone', 'unknown'] })).toEqual([]);
});

test('a resource that is still listed is no alternative to itself', () => {
  const listed = placed('a', 'loss', { symptoms: 1 });
  const resourceById = new Map([listed, placed('b', 'loss', { symptoms: 1 })].map((each) => [each.id, each]));
  expect(alternativesTo(listed, resourceById, ['en'], 10).map((each) => each.id)).toEqual(['b']);
});

test('each is offered once, and no more than asked for', () => {
  const others = ['a', 'b', 'c'].map((id) => placed(id, 'loss', { symptoms: 1 }));
  expect(offered(others, { alternatives: ['c', 'c', 'a'] })).toEqual(['c', 'a', 'b']);
  expect(offered(others, { alternatives: ['c'], most: 2 })).toEqual(['c', 'a']);
});
