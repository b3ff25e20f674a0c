/**
 * Measures the search at full size against that of the site itself: the bytes of what it loads, the time on a slow phone until the best match,
 * until the first results and until all of them, and whether what is asked for tells anything of the words.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserLaunchOptions } from '../scripts/browser-fs.ts';
import { KNOWN_TOPIC, writeLargeContent } from './lists/large-content-fs.ts';
import { buildPart, SEARCH } from './lists/part-site-fs.ts';
import { fileSizes, timeAnswers } from './search/answer-times-fs.ts';

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000' },
    links: { type: 'string', default: '20000' },
    publishers: { type: 'string', default: '400' },
    runs: { type: 'string', default: '3' },
    locale: { type: 'string', multiple: true, default: ['en', 'es'] },
    /** Folder that is kept; content and sites that a run before has written into it are used again. */
    folder: { type: 'string' },
  },
});
/** What is asked, at the same places in both sizes: a topic, a slip, words of prose, and words that nothing has. */
const QUESTIONS = [KNOWN_TOPIC.toLowerCase(), 'miscariage', 'pain after', 'xylophone'];

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'signpost-bench-search-size-'));
const browser = await chromium.launch(await browserLaunchOptions());
try {
  for (const size of ['small', 'large'] as const) {
    const site = await siteOf(size);
    for (const locale of values.locale) {
      console.log(`\n${size}, ${locale}`);
      console.table(fileSizes(site, locale));
      console.table(await timeAnswers(browser, site, { locale, questions: QUESTIONS, runs: Number(values.runs) }));
    }
  }
} finally {
  await browser.close();
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

async function siteOf(size: 'small' | 'large'): Promise<string> {
  const own = join(folder, size);
  const site = join(own, 'site');
  if (existsSync(join(site, 'search-data'))) return site;
  mkdirSync(own, { recursive: true });
  const content = join(own, 'content');
  if (size === 'large' && !existsSync(content)) {
    const { topics, links, publishers } = values;
    writeLargeContent(content, {
      topics: Number(topics),
      links: Number(links),
      publishers: Number(publishers),
      terms: 400,
      stories: 200,
    });
  }
  return buildPart(SEARCH, own, size === 'large' ? content : join(import.meta.dirname, '../src/content'));
}
