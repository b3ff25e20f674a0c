/**
 * Runs every check and test, one after the other, and closes with one line that adds them all up: `N passed, N failed`.
 * Types, dictionaries, content and style count as one check each; tests count one by one.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks or tests a step passed and failed. */
interface Tally {
  passed: number;
  failed: number;
}

/** One step: a command, and how its tally is read once it has ended. */
interface Step {
  title: string;
  /** A program of `node_modules`, or a script of ours, with its arguments. */
  command: string[];
  environment?: Record<string, string>;
  tally(ok: boolean): Promise<Tally>;
}

const reports = await mkdtemp(join(tmpdir(), 'signpost-tests-'));
const bin = (name: string) => join('node_modules', name);
const asOne = (ok: boolean) => Promise.resolve(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const steps: Step[] = [
  { title: 'Types', command: [bin('astro/bin/astro.mjs'), 'check'], tally: asOne },
  { title: 'Words', command: ['scripts/check-dictionaries-fs.ts'], tally: asOne },
  { title: 'Generated messages', command: ['scripts/generate-messages-fs.ts', '--check'], tally: asOne },
  { title: 'Generated schemas', command: ['scripts/generate-schemas-fs.ts', '--check'], tally: asOne },
  { title: 'Content', command: ['librarian/check-content-cli-fs.ts'], tally: asOne },
  { title: 'Code style', command: [bin('eslint/bin/eslint.js'), '.'], tally: asOne },
  { title: 'Style sheets', command: [bin('stylelint/bin/stylelint.mjs'), 'src/**/*.css'], tally: asOne },
  { title: 'Formatting', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'], tally: asOne },
  vitest('Unit, contract and content tests', 'unit'),
  { title: 'Build', command: [bin('astro/bin/astro.mjs'), 'build'], tally: asOne },
  vitest('Build tests', 'build'),
  {
    title: 'Browser tests',
    command: [bin('@playwright/test/cli.js'), 'test'],
    environment: { SIGNPOST_E2E_JSON: join(reports, 'e2e.json') },
    tally: (ok) => playwrightTally(join(reports, 'e2e.json'), ok),
  },
];

const total: Tally = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n=== ${step.title}`);
  const started = Date.now();
  const ok = await run(step);
  const tally = await step.tally(ok);
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`--- ${step.title}: ${tally.passed} ok, ${tally.failed} not ok (${seconds} s)`);
}
await rm(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(title: string, project: string): Step {
  const file = join(reports, `${project}.json`);
  return {
    title,
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    tally: (ok) => vitestTally(file, ok),
  };
}

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const environment = { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...step.environment };
    const child = spawn(process.execPath, step.command, { stdio: 'inherit', env: environment });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function vitestTally(file: string, ok: boolean): Promise<Tally> {
  return readTally(file, ok, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

async function playwrightTally(file: string, ok: boolean): Promise<Tally> {
  return readTally(file, ok, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** Reads a runner's report. A runner that failed without a failed test, or left no report, counts as one failure. */
async function readTally<R>(file: string, ok: boolean, count: (report: R) => Tally): Promise<Tally> {
  const report = await readFile(file, 'utf8').catch(() => undefined);
  const tally = report === undefined ? { passed: 0, failed: 0 } : count(JSON.parse(report) as R);
  const unexplained = !ok && tally.failed === 0;
  const empty = tally.passed + tally.failed === 0;
  return unexplained || empty ? { ...tally, failed: tally.failed + 1 } : tally;
}
