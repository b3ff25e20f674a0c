import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../../scripts/accessibility/criterion.ts';
import { outcomesOf, verdictOn, type Verdict } from '../../../../scripts/accessibility/outcomes.ts';
import { reportOf, stateOf } from '../../../../scripts/accessibility/report.ts';

const TEST = { spec: 'pages.spec.ts', title: 'a check' };
const criterion = (told: Criterion['told'], more: Partial<Criterion> = {}): Criterion => ({
  number: '9.9.9',
  name: 'Example',
  level: 'A',
  told,
  remark: 'An example.',
  tests: [TEST],
  people: 'Whether it is one.',
  ...more,
});
const LOOK = { on: '2026-11-28', by: 'Example Person', found: 'Nothing.' };

describe('what may be said of a criterion', () => {
  test.each([
    ['absent', 'passed', 'not-applicable'],
    ['tests', 'passed', 'supports'],
    ['both', 'passed', 'needs-review'],
    ['people', 'passed', 'not-evaluated'],
    ['absent', 'failed', 'does-not-support'],
    ['tests', 'failed', 'does-not-support'],
    ['both', 'failed', 'does-not-support'],
    ['tests', 'missing', 'not-evaluated'],
    ['both', 'missing', 'not-evaluated'],
    ['absent', 'missing', 'not-evaluated'],
  ] as const)('where %s tell and tests have %s: %s', (told, verdict, state) => {
    expect(stateOf(criterion(told), (): Verdict => verdict)).toBe(state);
  });

  test('a person who has looked can say that there is no failure, unless a test finds one', () => {
    expect(stateOf(criterion('both', { look: LOOK }), () => 'passed')).toBe('supports');
    expect(stateOf(criterion('people', { look: LOOK, tests: [] }), () => 'passed')).toBe('supports');
    expect(stateOf(criterion('both', { look: LOOK }), () => 'failed')).toBe('does-not-support');
  });
});

describe('the report', () => {
  test('says what people have to find out, and that nobody has', () => {
    const text = reportOf([criterion('both')], () => 'passed');
    expect(text).toContain('**No failure found by tests; needs human review.** An example.');
    expect(text).toContain('Only people can tell: Whether it is one. Not yet done.');
    expect(text).toContain('- `pages.spec.ts`: a check\n'.trim());
  });

  test('says who has looked, when, and what they found', () => {
    expect(reportOf([criterion('people', { look: LOOK })], () => 'passed')).toContain(
      'Last looked at on 2026-11-28 by Example Person: Nothing.',
    );
  });

  test('names the tests that failed or did not run', () => {
    expect(reportOf([criterion('both')], () => 'failed')).toContain('a check **failed**');
    expect(reportOf([criterion('both')], () => 'missing')).toContain('a check did not run');
  });
});

describe('outcomes of tests', () => {
  const run = (status: string, steps: object[] = []) => ({ status, results: [{ steps }] });
  const report = (...tests: object[]) => ({
    suites: [{ suites: [{ specs: [{ title: 'the page stands', file: 'e2e/pages.spec.ts', tests }] }] }],
  });
  const verdict = (title: string, ...tests: object[]) =>
    verdictOn({ spec: 'pages.spec.ts', title }, outcomesOf(report(...tests)));

  test('are those of the tests and steps whose titles contain the name', () => {
    const steps = [{ title: 'a check' }, { title: 'another', error: { message: 'no' } }];
    expect(verdict('stands', run('expected'))).toBe('passed');
    expect(verdict('a check', run('unexpected', steps))).toBe('passed');
    expect(verdict('another', run('unexpected', steps))).toBe('failed');
    expect(verdict('unheard of', run('expected', steps))).toBe('missing');
  });

  test('one failure among many counts, and so does a pass only at the second try', () => {
    expect(verdict('stands', run('expected'), run('unexpected'))).toBe('failed');
    expect(verdict('stands', run('flaky'))).toBe('failed');
  });

  test('a test left out is as one that is not there', () => {
    expect(verdict('stands', run('skipped'))).toBe('missing');
  });

  test('something else than a report is refused', () => {
    expect(() => outcomesOf({ tests: [] })).toThrow('no report of Playwright');
    expect(() => outcomesOf(null)).toThrow('no report of Playwright');
  });
});
