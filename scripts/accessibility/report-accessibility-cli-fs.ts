/**
 * Writes `docs/accessibility-conformance.md` from the criteria and JSON reports of the browser tests.
 * `--results FILE` (default `.cache/e2e.json`; again for each part of a run that was shared out), `--out FILE`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import writeFileAtomic from 'write-file-atomic';
import { CRITERIA } from './criteria.ts';
import { outcomesOf, verdictOn, type Outcome } from './outcomes.ts';
import { reportOf, STATES, stateOf } from './report.ts';

const { values } = parseArgs({
  options: {
    results: { type: 'string', multiple: true, default: ['.cache/e2e.json'] },
    out: { type: 'string', default: 'docs/accessibility-conformance.md' },
  },
});

const outcomes = (await Promise.all(values.results.map(read))).flat();
const verdict = (test: (typeof CRITERIA)[number]['tests'][number]) => verdictOn(test, outcomes);
const report = reportOf(CRITERIA, verdict);
await writeFileAtomic(values.out, await format(report, { ...(await resolveConfig(values.out)), parser: 'markdown' }));

const states = CRITERIA.map((criterion) => stateOf(criterion, verdict));
for (const [state, [label]] of Object.entries(STATES)) {
  console.log(`${String(states.filter((each) => each === state).length).padStart(4)}  ${label}`);
}
console.log(`\n${values.out} written from ${outcomes.length} outcomes of tests and their steps`);
process.exitCode = states.includes('does-not-support') ? 1 : 0;

async function read(file: string): Promise<Outcome[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    console.error(`There are no test results at ${file}. Write them:\n  SIGNPOST_E2E_JSON=${file} npm run test:e2e`);
    process.exit(1);
  }
  return outcomesOf(JSON.parse(text));
}
