/**
 * Measures cold builds with their search index. Without options: the real content. With --topics N or --sizes N,N: a site as large as a
 * national library, made by the import of the desk from a MedlinePlus file, in --locales 2 (English and Spanish) up to 5.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeContent, TODAY } from './build/content-fs.ts';
import { outputOf } from './build/output-fs.ts';
import { measureFloor } from './build/floor-fs.ts';
import { buildReport, FLOOR_NOTES, growthReport, ratioReport, type Measured } from './build/report.ts';
import { runBuild } from './build/run-fs.ts';
import { LOCALE_IDS } from '../src/schemas/vocabulary.ts';

const { values } = parseArgs({
  options: {
    topics: { type: 'string' },
    sizes: { type: 'string' },
    locales: { type: 'string', default: '2' },
    /** Builds a bare Astro and Pagefind site of the same pages too, and compares. */
    floor: { type: 'boolean', default: false },
    /** Keeps the folder with content and sites, and names it. */
    keep: { type: 'boolean', default: false },
  },
});
const sizes = (values.sizes ?? values.topics)?.split(',').map(Number) ?? [undefined];
const locales = LOCALE_IDS.slice(0, Number(values.locales));
if (sizes.some((size) => size !== undefined && !(size > 0)) || locales.length < 2) {
  throw new Error(`--topics and --sizes take numbers of topics, --locales takes 2 to ${LOCALE_IDS.length}.`);
}

const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-build-'));
const builds: Measured[] = [];
try {
  console.log(`${cpus().length} cores, Node ${process.version}`);
  for (const topics of sizes) {
    const build = await measure(topics);
    builds.push(build);
    console.log(buildReport(build).join('\n'));
    if (values.floor) await compare(build);
  }
  console.log(growthReport(builds).join('\n'));
} finally {
  if (values.keep) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

async function compare(site: Measured): Promise<void> {
  const floor = await measureFloor(site);
  console.log([...buildReport(floor), ...ratioReport(site, floor), ...FLOOR_NOTES].join('\n'));
}

async function measure(topics: number | undefined): Promise<Measured> {
  const place = join(folder, String(topics ?? 'real'));
  mkdirSync(place);
  const out = join(place, 'site');
  const env = {
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(place, 'cache'),
    ...(topics !== undefined && {
      SIGNPOST_CONTENT: await makeContent(place, { topics, locales }),
      SIGNPOST_LOCALES: locales.join(','),
      SIGNPOST_TODAY: TODAY,
    }),
  };
  const run = await runBuild(['--config', 'benchmarks/build/astro.config.mjs'], env, place);
  const name = topics === undefined ? 'the real content' : `${topics} topics in ${locales.length} locales`;
  return { name, topics, place, content: env.SIGNPOST_CONTENT ?? 'src/content', run, output: outputOf(out) };
}
