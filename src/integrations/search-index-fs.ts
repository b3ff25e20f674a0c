import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inParallel } from '../../manifest/in-parallel.ts';
import type { IndexRecord } from '../feeds/search-records.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { cleanPages } from './clean-pages-fs.ts';
import type { IndexResult, IndexTask } from './index-locale-fs.ts';
import type { IndexSource } from './index-source.ts';
import { ownProcess } from './own-process-fs.ts';

const RECORDS = 'search-records.json';
const INDEXING = new URL('index-process-fs.ts', import.meta.url);

/** More would take memory and wait for each other. */
const INDEXES_AT_ONCE = 2;

/**
 * Builds one Pagefind index per locale from the built pages and the resource records, and one file of records beside it, each in a process
 * of its own.
 * @param source Where the pages are, if not all in the built site.
 */
export function searchIndex(source?: IndexSource): AstroIntegration {
  return {
    name: 'signpost-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL(RECORDS, dir);
        const records = JSON.parse(await readFile(list, 'utf8')) as Record<LocaleId, IndexRecord[]>;
        await rm(list);
        const site = fileURLToPath(dir);
        const results = await inParallel(PUBLISHED_LOCALE_IDS, INDEXES_AT_ONCE, async (locale) => {
          const pages = source?.searchedPages(locale);
          const last = source?.lastIndex(locale);
          const result = await indexApart({ site, locale, records: records[locale], pages, last });
          if (result.digest !== undefined) source?.keepIndex(locale, result.digest);
          return result.records ?? 'the same';
        });
        cleanPages(site, source ? source.pagesToClean() : pagesOfNoLocale(site));
        logger.info(`indexed ${results.join(', ')} pages and resources in ${PUBLISHED_LOCALE_IDS.join(', ')}`);
      },
    },
  };
}

/** @throws Error when the index could not be made. */
async function indexApart(task: IndexTask): Promise<IndexResult> {
  const heard: (IndexResult | { error: string })[] = [];
  await ownProcess(INDEXING, { given: task, heard: (message: IndexResult | { error: string }) => heard.push(message) });
  const [result = { error: 'nothing was heard of it' }] = heard;
  if ('error' in result) throw new Error(`The search index in ${task.locale}: ${result.error}`);
  return result;
}

/** Pages that stand outside the folders of locales, whose own are cleaned where they are read. */
function pagesOfNoLocale(site: string): string[] {
  const folders = new Set<string>(PUBLISHED_LOCALE_IDS);
  return globSync('**/*.html', { cwd: site }).filter((path) => !folders.has(path.split(/[\\/]/)[0] ?? ''));
}
