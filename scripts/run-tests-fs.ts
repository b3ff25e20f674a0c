/**
 * Runs every check and test and closes with one line that adds them all up: `N passed, N failed`.
 * Types, dictionaries, content and style count as one check each; tests count one by one. Above it stands how long each step took.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many checks or tests a step passed and failed. */
interface Tally {
  passed: number;
  failed: number;
  /** Failed tests of a runner: name, and how its message begins. */
  failures?: readonly string[];
}

/** One step: a command, and how its tally is read once it has ended. */
interface Step {
  title: string;
  /** A program of `node_modules`, or a script of ours, with its arguments. */
  command: string[];
  environment?: Record<string, string>;
  tally(ok: boolean): Promise<Tally>;
}

/** What became of a step. */
interface Outcome extends Tally {
  title: string;
  /** What it said, unless that was shown while it ran. */
  output: string;
  seconds: number;
}

/** Lines of a failed test's message that are repeated at the end. */
const SAID_LINES = 6;

const reports = await mkdtemp(join(tmpdir(), 'signpost-tests-'));
const bin = (name: string) => join('node_modules', name);
const asOne = (ok: boolean) => Promise.resolve(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Stages follow each other. The lanes of a stage run at the same time, and the steps of a lane follow each other: the build
 * reads what the check of types generates. All tests use two processors themselves, so they stand at the end of a lane or alone.
 */
const stages: Step[][][] = [
  [
    [
      { title: 'Types', command: [bin('astro/bin/astro.mjs'), 'check'], tally: asOne },
      { title: 'Types of embeds', command: [bin('typescript/bin/tsc'), '-p', 'embed'], tally: asOne },
      { title: 'Content', command: ['librarian/desk-fs.ts', 'check'], tally: asOne },
      { title: 'Build', command: [bin('astro/bin/astro.mjs'), 'build'], tally: asOne },
    ],
    [
      { title: 'Words', command: ['scripts/check-dictionaries-fs.ts'], tally: asOne },
      { title: 'Generated messages', command: ['scripts/generate-messages-fs.ts', '--check'], tally: asOne },
      { title: 'Generated schemas', command: ['scripts/generate-schemas-fs.ts', '--check'], tally: asOne },
      { title: 'Generated forms', command: ['cms/generate-fs.ts', '--check'], tally: asOne },
      { title: 'Generated settings of hosts', command: ['scripts/generate-deploy-fs.ts', '--check'], tally: asOne },
      {
        title: 'Style sheets',
        command: [bin('stylelint/bin/stylelint.mjs'), '{src,embed,cms}/**/*.css'],
        tally: asOne,
      },
      { title: 'Code style', command: [bin('eslint/bin/eslint.js'), '.'], tally: asOne },
      { title: 'Formatting', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'], tally: asOne },
      vitest('Unit, contract and content tests', 'unit'),
    ],
  ],
  [[vitest('Build tests', 'build')]],
  [
    [
      {
        title: 'Browser tests',
        command: [bin('@playwright/test/cli.js'), 'test'],
        environment: { SIGNPOST_E2E_JSON: join(reports, 'e2e.json') },
        tally: (ok) => playwrightTally(join(reports, 'e2e.json'), ok),
      },
    ],
  ],
];

const total: Tally = { passed: 0, failed: 0 };
const times: string[] = [];
const broken: string[] = [];
const begun = Date.now();
for (const lanes of stages) {
  const live = lanes.length === 1;
  for (const outcome of lanes.flatMap((lane) => inTurn(lane, live))) {
    const { title, output, passed, failed, failures = [], seconds } = await outcome;
    if (!live) console.log(`\n=== ${title}\n${output.trimEnd()}`);
    console.log(`--- ${title}: ${passed} ok, ${failed} not ok (${seconds.toFixed(0)} s)`);
    times.push(`${seconds.toFixed(0).padStart(5)} s  ${title}`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.push(title, ...failures.map((name) => `  ${name}`));
  }
}
await rm(reports, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed:\n${broken.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${times.join('\n')}\n${since(begun).toFixed(0).padStart(5)} s  in all, as steps run side by side`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Starts steps that follow each other. Gives what becomes of each, in their order. */
function inTurn(lane: readonly Step[], live: boolean): Promise<Outcome>[] {
  let before: Promise<unknown> = Promise.resolve();
  return lane.map((step) => {
    const outcome = before.then(() => perform(step, live));
    before = outcome;
    return outcome;
  });
}

async function perform(step: Step, live: boolean): Promise<Outcome> {
  if (live) console.log(`\n=== ${step.title}`);
  const started = Date.now();
  const { ok, output } = await run(step, live);
  const tally = await step.tally(ok);
  return { title: step.title, output, ...tally, seconds: since(started) };
}

/** Seconds since a moment. */
function since(moment: number): number {
  return (Date.now() - moment) / 1000;
}

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

/** Runs the command of a step, its output shown at once or kept. */
function run({ command, environment }: Step, live: boolean): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const env = { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...environment };
    const child = spawn(process.execPath, command, { stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'], env });
    const kept: Buffer[] = [];
    const end = (ok: boolean) => resolve({ ok, output: Buffer.concat(kept).toString() });
    child.stdout?.on('data', (piece: Buffer) => kept.push(piece));
    child.stderr?.on('data', (piece: Buffer) => kept.push(piece));
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

/** What the JSON report of Vitest has of a run. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** What the JSON report of Playwright has of a run: suites within suites. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    file: string;
    line: number;
    title: string;
    ok: boolean;
    tests: { results: { errors: { message?: string }[] }[] }[];
  }[];
}

async function vitestTally(file: string, ok: boolean): Promise<Tally> {
  return readTally(file, ok, (report: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages = [] }) =>
          failure(`${relative(process.cwd(), name)}: ${fullName}`, failureMessages),
        ),
    ),
  }));
}

async function playwrightTally(file: string, ok: boolean): Promise<Tally> {
  return readTally(file, ok, ({ stats, suites }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: specsOf(suites)
      .filter((spec) => !spec.ok)
      .map(({ file: name, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
        return failure(
          `${name}:${line} ${title}`,
          errors.flatMap(({ message }) => message ?? []),
        );
      }),
  }));
}

function specsOf(suites: readonly PlaywrightSuite[]): PlaywrightSuite['specs'] {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);
}

/** A failed test by name, and the first lines of what it said. */
function failure(name: string, messages: readonly string[]): string {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message).split('\n'));
  const said = lines.filter((line) => line.trim() !== '').slice(0, SAID_LINES);
  return [name, ...said.map((line) => `    ${line.slice(0, 200)}`)].join('\n  ');
}

/** Reads a runner's report. A runner that failed without a failed test, or left no report, counts as one failure. */
async function readTally<R>(file: string, ok: boolean, count: (report: R) => Tally): Promise<Tally> {
  const report = await readFile(file, 'utf8').catch(() => undefined);
  const tally = report === undefined ? { passed: 0, failed: 0 } : count(JSON.parse(report) as R);
  const unexplained = !ok && tally.failed === 0;
  const empty = tally.passed + tally.failed === 0;
  return unexplained || empty ? { ...tally, failed: tally.failed + 1 } : tally;
}
