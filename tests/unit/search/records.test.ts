import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterCounts, filtered, kindOf } from '../../../src/search/records.ts';
import { FILTER_IDS, type SearchState } from '../../../src/search/state.ts';
import { record, resourceRecord } from './example-records.ts';

const RECORDS = [
  resourceRecord('a', ['loss'], ['en', 'es']),
  resourceRecord('b', ['loss', 'grief'], ['nl']),
  resourceRecord('c', ['grief'], ['en']),
  record('topics/loss/'),
];

/** Ids of the records that pass. */
function pass(filters: SearchState['filters']): string[] {
  return filtered(RECORDS, filters).map(({ id }) => id);
}

describe('filters', () => {
  test.each([
    ['that are not set let all pass', {}, ['a', 'b', 'c', 'loss']],
    ['without values let all pass', { topic: [] }, ['a', 'b', 'c', 'loss']],
    ['let pass what has the value', { topic: ['loss'] }, ['a', 'b']],
    ['let pass what has any of the values', { language: ['es', 'nl'] }, ['a', 'b']],
    ['all have to let it pass', { topic: ['loss'], language: ['en'] }, ['a']],
    ['let nothing pass for a value that nothing has', { topic: ['football'] }, []],
  ])('%s', (_, filters, ids) => {
    expect(pass(filters)).toEqual(ids);
  });
});

describe('counts', () => {
  test('are of every value of every filter', () => {
    const counts = filterCounts(RECORDS, {});
    expect(Object.keys(counts)).toEqual([...FILTER_IDS]);
    expect(counts.topic).toEqual({ loss: 2, grief: 2 });
    expect(counts.kind).toEqual({ resource: 3, topic: 1 });
    expect(counts.country).toEqual({});
  });

  test('are narrowed by the other filters, not by their own', () => {
    const counts = filterCounts(RECORDS, { topic: ['loss'] });
    expect(counts.topic).toEqual({ loss: 2, grief: 2 });
    expect(counts.language).toEqual({ en: 1, es: 1, nl: 1 });
  });

  test('count a record once for a value it has twice', () => {
    expect(filterCounts([record('topics/x/', { topic: ['loss', 'loss'] })], {}).topic).toEqual({ loss: 1 });
  });

  test('say what one choice more would give', () => {
    const values = { topic: ['loss', 'grief'], language: ['en', 'es', 'nl'], kind: ['resource', 'topic'] };
    const anyFilters = fc.record(
      {
        topic: fc.subarray(values.topic),
        language: fc.subarray(values.language),
        kind: fc.subarray(values.kind),
      },
      { requiredKeys: [] },
    );
    const anyFilter = fc.constantFrom('topic' as const, 'language' as const, 'kind' as const);
    fc.assert(
      fc.property(anyFilters, anyFilter, (filters, id) => {
        for (const value of values[id]) {
          const count = filterCounts(RECORDS, filters)[id]?.[value] ?? 0;
          expect(count).toBe(filtered(RECORDS, { ...filters, [id]: [value] }).length);
        }
      }),
    );
  });
});

test('a record of no kind is a page', () => {
  expect(kindOf({ ...record('topics/a/'), filters: {} })).toBe('page');
  expect(kindOf(record('resources/a/'))).toBe('resource');
});
