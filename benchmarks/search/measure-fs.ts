import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { serveSite } from '../../scripts/serve-fs.ts';
import type { Contender } from './contender.ts';
import type { SearchCase, SearchedRecord } from './corpus.ts';
import { NONSENSE } from './nonsense.ts';
import { ask, hitsOf, type Hits } from './relevance.ts';
import { slowServer } from './slow-server-fs.ts';
import { median, timeSearch, type SpeedRun } from './speed.ts';

/** What is asked of every contender. */
export interface Trial {
  records: readonly SearchedRecord[];
  /** The built site of our own. */
  site: string;
  /** Folder for the pages of the others. */
  folder: string;
  synonyms: readonly SearchCase[];
  typos: readonly SearchCase[];
  /** A word that is typed to measure the time; a topic is called so. */
  word: string;
  /** Words whose first answer is reported as it is. */
  phrase: string;
  /** Times the word is typed, each in a fresh profile. */
  runs: number;
}

/** How a contender did. */
export interface Measurement {
  name: string;
  synonyms: Hits;
  typos: Hits;
  /** Words without meaning that were answered nevertheless. */
  answeredNonsense: string[];
  /** First answer to the phrase. */
  phrase: string | undefined;
  speed: SpeedRun;
  speedRuns: SpeedRun[];
}

/** Measures a contender. */
export async function measure(browser: Browser, contender: Contender, trial: Trial): Promise<Measurement> {
  const folder = contender.write ? join(trial.folder, contender.name.toLowerCase()) : trial.site;
  await contender.write?.(folder, trial.records);
  const server = await serveSite(folder, 0);
  try {
    const relevance = await measureRelevance(
      browser,
      contender,
      trial,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    );
    const slow = await slowServer(server);
    const speedRuns: SpeedRun[] = [];
    for (let run = 0; run < trial.runs; run += 1) {
      speedRuns.push(await timeSearch(browser, slow, contender, trial.word));
    }
    slow.close();
    return { name: contender.name, ...relevance, speed: median(speedRuns), speedRuns };
  } finally {
    server.close();
  }
}

async function measureRelevance(browser: Browser, contender: Contender, trial: Trial, origin: string) {
  const page = await browser.newPage();
  try {
    await page.goto(origin + contender.path, { waitUntil: 'networkidle' });
    const synonyms = await hitsOf(page, contender, trial.synonyms);
    const typos = await hitsOf(page, contender, trial.typos);
    const nonsense = await ask(page, contender, NONSENSE);
    const [phrase] = await ask(page, contender, [trial.phrase]);
    return {
      synonyms,
      typos,
      answeredNonsense: NONSENSE.filter((_, index) => nonsense[index]!.length > 0),
      phrase: phrase?.[0],
    };
  } finally {
    await page.close();
  }
}
