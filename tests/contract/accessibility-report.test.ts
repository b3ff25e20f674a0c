import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../scripts/accessibility/criteria.ts';
import { reportOf } from '../../scripts/accessibility/report.ts';
import { ROOT } from './source-files.ts';

const REPORT = 'docs/accessibility-conformance.md';

/** Numbers of WCAG 2.2 at levels A and AA, by guideline: the first and, where numbers follow each other, the last. */
const NUMBERS = [
  ['1.1', 1, 1],
  ['1.2', 1, 5],
  ['1.3', 1, 5],
  ['1.4', 1, 5],
  ['1.4', 10, 13],
  ['2.1', 1, 2],
  ['2.1', 4, 4],
  ['2.2', 1, 2],
  ['2.3', 1, 1],
  ['2.4', 1, 7],
  ['2.4', 11, 11],
  ['2.5', 1, 4],
  ['2.5', 7, 8],
  ['3.1', 1, 2],
  ['3.2', 1, 4],
  ['3.2', 6, 6],
  ['3.3', 1, 4],
  ['3.3', 7, 8],
  ['4.1', 2, 3],
] as const;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the report on accessibility', () => {
  test('has every success criterion of levels A and AA of WCAG 2.2 once, in order', () => {
    const wanted = NUMBERS.flatMap(([guideline, first, last]) =>
      Array.from({ length: last - first + 1 }, (_, place) => `${guideline}.${first + place}`),
    );
    expect(CRITERIA.map(({ number }) => number)).toEqual(wanted);
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  test('names tests that exist', () => {
    // The steps of every page stand in a table of their own.
    const source = (spec: string) =>
      read(`tests/e2e/${spec}`) +
      (spec.endsWith('every-page.spec.ts') ? read('tests/e2e/accessibility/page-checks.ts') : '');
    const named = CRITERIA.flatMap(({ tests }) => tests);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ spec, title }) => !source(spec).includes(title))).toEqual([]);
  });

  test('has tests wherever tests are said to tell, and work for people wherever they are', () => {
    for (const { number, told, tests, people } of CRITERIA) {
      if (told === 'tests' || told === 'both') expect.soft(tests, number).not.toEqual([]);
      expect.soft(people !== undefined, number).toBe(told === 'both' || told === 'people');
    }
  });

  test('says what it says when every test passes, as in every state of the code that is published', async () => {
    const options = { ...(await resolveConfig(join(ROOT, REPORT))), parser: 'markdown' };
    expect(read(REPORT)).toBe(
      await format(
        reportOf(CRITERIA, () => 'passed'),
        options,
      ),
    );
  });
});
