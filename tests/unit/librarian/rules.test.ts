import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../librarian/problem.ts';
import { RULES } from '../../../librarian/rules.ts';
import { CASES } from './cases/all-cases.ts';
import type { RuleCase } from './cases/rule-case.ts';
import { reportOn, reportOnChange, SHOWN_ROOT } from './example-content.ts';

test('valid content breaks no rule, and is warned of what its examples are about', () => {
  const { warnings, ...report } = reportOn();
  expect(report).toEqual({ root: SHOWN_ROOT, today: '2026-11-20', files: 79, errors: [] });
  expect(warnings.map(({ rule, file }) => [rule, file.slice(SHOWN_ROOT.length + 1)])).toEqual([
    ['stale-translation', 'glossary/example-term/zh-Hans.mdx'],
    ['review-due', 'resources/example-lapsed.yaml'],
    ['review-due', 'resources/example-overdue.yaml'],
  ]);
});

test('a clock that is behind is one error and not one for each day of the content', () => {
  const { errors } = reportOn({}, '2010-01-01');
  expect(errors).toMatchObject([
    { rule: 'future-date', found: '"2026-06-08", and days after today in 57 entries, more than half of all' },
  ]);
  expect(errors[0]?.fix).toMatch(/^The clock of this computer or SIGNPOST_TODAY is behind/);
});

test('every rule has a case', () => {
  expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ slug }) => slug)));
});

describe.each(RULES)('$slug', ({ slug, severity }) => {
  test.each(CASES.filter(({ rule }) => rule === slug))('reports $name', ({ changes, today, expected }) => {
    const { errors, warnings } = reportOnChange(changes, today);
    expect([...errors, ...warnings].map((problem, index) => seen(problem, expected[index]))).toEqual(
      expected.map((problem) => ({ rule: slug, ...problem })),
    );
    const own = severity === 'error' ? errors : warnings;
    expect(own.some(({ rule }) => rule === slug)).toBe(true);
  });
});

/** The parts of a problem that a case expects something of. */
function seen({ file, line, column, ...problem }: Problem, expected?: RuleCase['expected'][number]) {
  const at = `${file.slice(SHOWN_ROOT.length + 1)}:${line}:${column}`;
  const { rule, field, found, ...rest } = problem;
  const asked = Object.entries(rest).filter(([name]) => expected === undefined || name in expected);
  return { at, rule, field, found, ...Object.fromEntries(asked) };
}
