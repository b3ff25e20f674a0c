/**
 * Writes `docs/accessibility-conformance.md` from the criteria and a JSON report of the browser tests.
 * `--results FILE` (default `.cache/e2e.json`), `--out FILE`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import writeFileAtomic from 'write-file-atomic';
import { CRITERIA } from './criteria.ts';
import { outcomesOf, verdictOn } from './outcomes.ts';
import { reportOf, STATES, stateOf } from './report.ts';

const { values } = parseArgs({
  options: {
    results: { type: 'string', default: '.cache/e2e.json' },
    out: { type: 'string', default: 'docs/accessibility-conformance.md' },
  },
});

const text = await readFile(values.results, 'utf8').catch(() => undefined);
if (text === undefined) {
  console.error(
    `There are no test results at ${values.results}. Build the site and write them:\n  SIGNPOST_E2E_JSON=${values.results} npm run test:e2e`,
  );
  process.exit(1);
}

const outcomes = outcomesOf(JSON.parse(text));
const verdict = (test: (typeof CRITERIA)[number]['tests'][number]) => verdictOn(test, outcomes);
const report = reportOf(CRITERIA, verdict);
await writeFileAtomic(values.out, await format(report, { ...(await resolveConfig(values.out)), parser: 'markdown' }));

const states = CRITERIA.map((criterion) => stateOf(criterion, verdict));
for (const [state, [label]] of Object.entries(STATES)) {
  console.log(`${String(states.filter((each) => each === state).length).padStart(4)}  ${label}`);
}
console.log(`\n${values.out} written from ${outcomes.length} outcomes of tests and their steps`);
process.exitCode = states.includes('does-not-support') ? 1 : 0;
