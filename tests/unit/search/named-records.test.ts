import { describe, expect, test } from 'vitest';
import { namedRecords } from '../../../src/search/named-records.ts';
import { record } from './example-records.ts';

const RECORDS = [
  record('resources/nhs-miscarriage/', {}, { title: 'Miscarriage', publisher: 'National Health Service (NHS)' }),
  record('resources/nhs-stillbirth/', {}, { title: 'Stillbirth', publisher: 'National Health Service (NHS)' }),
  record('resources/tommys/', {}, { title: 'Miscarriages: what to know' }),
  record('topics/miscarriage/', {}, { title: 'Miscarriage NHS' }),
];
const BY_PATH = new Map(RECORDS.map((each) => [each.path, each]));

/** Paths of the records that words name. */
function named(words: string, paths: readonly string[] = [...BY_PATH.keys()]): string[] {
  return namedRecords(words, paths, BY_PATH, 'en').map(({ path }) => path);
}

describe('resources are named', () => {
  test.each([
    ['by publisher and title', 'nhs miscarriage', ['resources/nhs-miscarriage/']],
    ['by words of the title in any form', 'know miscarriage', ['resources/tommys/']],
    ['by the publisher alone, when these are few', 'national health', RECORDS.slice(0, 2).map(({ path }) => path)],
  ])('%s', (_, words, paths) => {
    expect(named(words)).toEqual(paths);
  });

  test.each([
    ['one word', 'miscarriage'],
    ['one word with meaning', 'the nhs'],
    ['words of which they lack one', 'nhs miscarriage leaflet'],
    ['no words', ''],
  ])('but not by %s', (_, words) => {
    expect(named(words)).toEqual([]);
  });

  test('only among what was found', () => {
    expect(named('nhs miscarriage', ['resources/tommys/', 'resources/gone/'])).toEqual([]);
  });
});

test('many resources with the words are a list, not an answer', () => {
  const many = Array.from({ length: 4 }, (_, place) => record(`resources/r${place}/`, {}, { title: 'Early loss' }));
  const byPath = new Map(many.map((each) => [each.path, each]));
  const find = (count: number) => namedRecords('early loss', [...byPath.keys()].slice(0, count), byPath, 'en');
  expect([find(3).length, find(4).length]).toEqual([3, 0]);
});
