/** Reads what became of tests and of the steps in them from the JSON report of Playwright. */
import type { TestName } from './criterion.ts';

/** What became of a test or a step, by the file and the title it stands under. */
export interface Outcome {
  /** File below `tests/e2e/`. */
  spec: string;
  title: string;
  passed: boolean;
}

/** What became of everything that goes by a name: `missing` when nothing does. */
export type Verdict = 'passed' | 'failed' | 'missing';

interface Step {
  title: string;
  error?: unknown;
}

/** The part of Playwright’s report that is read. */
interface Suite {
  specs?: { title: string; file: string; tests: { status: string; results: { steps?: Step[] }[] }[] }[];
  suites?: Suite[];
}

/**
 * Every test of a report with its steps.
 * @param report What Playwright’s JSON reporter wrote, parsed.
 * @throws Error when it is no such report.
 */
export function outcomesOf(report: unknown): Outcome[] {
  const { suites } = (report ?? {}) as Suite;
  if (!Array.isArray(suites)) throw new Error('This is no report of Playwright: it has no list "suites"');
  return suites.flatMap(within);
}

function within({ specs = [], suites = [] }: Suite): Outcome[] {
  const own = specs.flatMap(({ title, file, tests }) => {
    const spec = file.replace(/^(?:tests\/)?e2e\//, '');
    return tests.flatMap(({ status, results }) => {
      // A test that was left out says nothing; one that passed only when tried again did not pass.
      if (status === 'skipped') return [];
      const steps = results.flatMap((result) => result.steps ?? []);
      return [
        { spec, title, passed: status === 'expected' },
        ...steps.map((step) => ({ spec, title: step.title, passed: step.error === undefined })),
      ];
    });
  });
  return [...own, ...suites.flatMap(within)];
}

/** What became of all tests and steps of a name. */
export function verdictOn({ spec, title }: TestName, outcomes: readonly Outcome[]): Verdict {
  const named = outcomes.filter((each) => each.spec === spec && each.title.includes(title));
  if (named.length === 0) return 'missing';
  return named.every(({ passed }) => passed) ? 'passed' : 'failed';
}
