import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site-fs.ts';
import { evenly, synonymCases } from './corpus.ts';
import { hasMedlinePlus, readMedlinePlus } from './medlineplus-fs.ts';
import { writeMedlinePlusContent } from './medlineplus-content-fs.ts';
import type { Trial } from './measure-fs.ts';
import { readRecords } from './records-fs.ts';
import { withTypos } from './typos.ts';

/** Sizes of a site that are measured: our own, and one with a thousand topics. */
export const SIZES = ['small', 'large'] as const;
/** One of {@link SIZES}. */
export type Size = (typeof SIZES)[number];

const LARGE_TOPICS = 1000;

/** What a run is told. */
export interface RunOptions {
  /** Folder for all that is made. */
  folder: string;
  /** Folder with the data of MedlinePlus. */
  medlineplus: string | undefined;
  /** Most synonyms that are asked for. */
  limit: number;
  runs: number;
}

/** Builds a site of a size and says what is asked of it; nothing when its data is not there. */
export async function prepare(
  size: Size,
  { folder, medlineplus, limit, runs }: RunOptions,
): Promise<Trial | undefined> {
  const content = size === 'small' ? (process.env['SIGNPOST_CONTENT'] ?? 'src/content') : join(folder, 'large-content');
  if (size === 'large' && !existsSync(content)) {
    if (!medlineplus || !hasMedlinePlus(medlineplus)) return undefined;
    writeMedlinePlusContent(content, readMedlinePlus(medlineplus, LARGE_TOPICS));
  }
  const site = join(folder, `${size}-site`);
  const seconds = await buildSite(content, site, join(folder, `${size}-cache`));
  const records = readRecords(content);
  const synonyms = evenly(synonymCases(records), limit);
  const typos = withTypos(synonyms);
  console.log(
    `\n${size}: ${records.length} records, built in ${seconds.toFixed(0)} s; ${synonyms.length} synonyms, ${typos.length} with a typo`,
  );
  return {
    records,
    site,
    folder: join(folder, `${size}-others`),
    synonyms,
    typos,
    word: 'miscarriage',
    phrase: 'pregnancy loss',
    runs,
  };
}
