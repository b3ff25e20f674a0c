/**
 * Compares our search with Pagefind as it comes, MiniSearch and Lunr: what comes first, what is answered wrongly, and what
 * it costs on a slow phone. Over our own content, and over a thousand topics of MedlinePlus where their data is given.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserLaunchOptions } from '../scripts/browser-fs.ts';
import { LUNR } from './search/lunr-fs.ts';
import { measure, type Measurement } from './search/measure-fs.ts';
import { MINISEARCH } from './search/minisearch-fs.ts';
import { PAGEFIND } from './search/pagefind-fs.ts';
import { ratios, table } from './search/report.ts';
import { SIGNPOST } from './search/signpost.ts';
import { prepare, SIZES } from './search/sizes-fs.ts';

const CONTENDERS = [SIGNPOST, PAGEFIND, MINISEARCH, LUNR];

const { values } = parseArgs({
  options: {
    /** `small` or `large`; both when left out. */
    only: { type: 'string' },
    /** Folder with the data of MedlinePlus. */
    medlineplus: { type: 'string' },
    /** Most synonyms that are asked for. */
    limit: { type: 'string', default: '10000' },
    /** Names of the contenders to measure; all when left out. */
    contender: { type: 'string', multiple: true },
    /** Times a word is typed to measure the time. */
    runs: { type: 'string', default: '5' },
    /** Folder that is kept; what was built into it is used again. */
    folder: { type: 'string' },
    /** File for every figure and every miss. */
    json: { type: 'string' },
  },
});

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'signpost-bench-search-'));
mkdirSync(folder, { recursive: true });
const results: Record<string, Measurement[]> = {};
const browser = await chromium.launch(await browserLaunchOptions());
try {
  for (const size of SIZES.filter((each) => !values.only || each === values.only)) await run(size);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

async function run(size: (typeof SIZES)[number]): Promise<void> {
  const options = { folder, medlineplus: values.medlineplus, limit: Number(values.limit), runs: Number(values.runs) };
  const trial = await prepare(size, options);
  if (!trial) {
    console.log(`\n${size}: left out, since --medlineplus names no folder with the topics and synonyms of MedlinePlus`);
    return;
  }
  const measurements: Measurement[] = (results[size] = []);
  for (const contender of CONTENDERS) {
    if (!values.contender || values.contender.includes(contender.name))
      measurements.push(await measure(browser, contender, trial));
  }
  console.log(table(measurements));
  console.log(ratios(measurements, 'Signpost', 'Pagefind') ?? '');
}
