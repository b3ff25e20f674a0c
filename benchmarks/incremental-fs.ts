/** Edits a site at random and builds it each time from the last build and from nothing: both must come out the same. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_EDITS, SOURCE_EDITS, type Site } from './incremental/edits-fs.ts';
import { Random } from './incremental/random.ts';
import { build, copyOfProject, differences, type BuildRun } from './incremental/site-copy-fs.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '100' },
    /** Edits before each build. With more than one, a build takes less of the time, and one edit can hide what another leaves behind. */
    round: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** A content folder that is valid; it is copied. */
    content: { type: 'string', default: 'tests/fixtures/content/valid' },
    /** Edits of one kind only, by its name. */
    only: { type: 'string' },
  },
});

/** Of so many edits, one is of sources: after it every page is built, as in a build from nothing. */
const SOURCE_EVERY = 12;

const folder = mkdtempSync(join(tmpdir(), 'signpost-incremental-'));
const random = new Random(Number(values.seed));
const site: Site = {
  project: copyOfProject(join(folder, 'project')),
  content: join(folder, 'content'),
  today: '2026-11-28',
};
const again = join(folder, 'again');
const cold = join(folder, 'cold');
const totals = { tried: 0, edits: 0, refused: 0, differing: 0, again: 0, cold: 0 };
try {
  cpSync(resolve(values.content), site.content, { recursive: true });
  expectBuilt(await build(site, again, true));
  while (totals.edits < Number(values.edits)) await oneRound();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${totals.edits} edits, seed ${values.seed}: ${totals.differing} rounds with a difference; ${totals.refused} more were refused by the content check. ` +
    `From the last build ${totals.again.toFixed(0)} s of processor time, from nothing ${totals.cold.toFixed(0)} s.`,
);
if (totals.differing > 0) process.exitCode = 1;

async function oneRound(): Promise<void> {
  const undo = remember();
  const done = Array.from({ length: Number(values.round) }, edit).filter((one) => one !== undefined);
  const first = await build(site, again, true);
  if (first.code !== 0 && first.output.includes('The content has errors')) {
    totals.refused += done.length;
    undo();
    return;
  }
  expectBuilt(first);
  const second = await build(site, cold, false);
  expectBuilt(second);
  totals.edits += done.length;
  totals.again += first.cpu;
  totals.cold += second.cpu;
  const shown = /(\d+ of \d+) pages show/.exec(first.output)?.[1] ?? 'all';
  for (const one of done) console.log(one);
  console.log(`    ${shown} pages, ${first.cpu.toFixed(1)} s against ${second.cpu.toFixed(1)} s`);
  const different = differences(cold, again);
  if (different.length === 0) return;
  totals.differing += 1;
  console.log(`    DIFFERENT: ${different.slice(0, 20).join(', ')}, ${different.length} in all`);
}

function edit(): string | undefined {
  const count = (totals.tried += 1);
  const kinds = count % SOURCE_EVERY === 0 ? SOURCE_EDITS : CONTENT_EDITS;
  const name = values.only ?? random.of(Object.keys(kinds));
  const done = { ...CONTENT_EDITS, ...SOURCE_EDITS }[name]?.(site, random, count);
  return done && `${String(count).padStart(3)} ${name}: ${done}`;
}

/** Keeps the content as it is. Returns how to have it back. */
function remember(): () => void {
  const copy = join(folder, 'before');
  const { today } = site;
  rmSync(copy, { recursive: true, force: true });
  cpSync(site.content, copy, { recursive: true });
  return () => {
    rmSync(site.content, { recursive: true, force: true });
    cpSync(copy, site.content, { recursive: true });
    site.today = today;
  };
}

function expectBuilt({ code, output }: BuildRun): void {
  if (code !== 0) throw new Error(`The site does not build:\n${output.split('\n').slice(-40).join('\n')}`);
}
