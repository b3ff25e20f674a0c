/** Imports thousands of files that go wrong in every way, of each kind: none may end in anything but a fault in words. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import type { FileKind } from './import/file-kind.ts';
import { hostileFiles } from './import/hostile-files.ts';
import { AnyImport, type Outcome } from './import/import-any-fs.ts';

const { values } = parseArgs({
  options: {
    /** Files of each kind. */
    runs: { type: 'string', default: '10000' },
    /** Makes the same files again. */
    seed: { type: 'string' },
    kind: { type: 'string', multiple: true, default: ['medlineplus', 'csv', 'json'] },
  },
});

const EXAMPLE = 'tests/fixtures/content/valid';
const TOPICS = 'tests/fixtures/import/topics.xml';

const target = new AnyImport(EXAMPLE);
try {
  for (const kind of values.kind as FileKind[]) await fuzz(kind);
} finally {
  target.remove();
}

async function fuzz(kind: FileKind): Promise<void> {
  const good = kind === 'medlineplus' ? readFileSync(TOPICS, 'utf8') : target.good(kind);
  const outcomes: Record<Outcome, number> = { refused: 0, written: 0, 'nothing new': 0 };
  const start = performance.now();
  const details = await fc.check(
    fc.asyncProperty(hostileFiles(kind, good), async (bytes) => {
      outcomes[await target.import(kind, bytes)] += 1;
    }),
    { numRuns: Number(values.runs), ...(values.seed && { seed: Number(values.seed) }) },
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${kind}: ${details.numRuns} files in ${seconds} s, ${counts.join(', ')}; seed ${details.seed}`);
  if (!details.failed) return;
  process.exitCode = 1;
  console.log(
    `  FAILED: ${String(details.errorInstance)}\n  on ${JSON.stringify(new TextDecoder().decode(details.counterexample?.[0]))}`,
  );
}
