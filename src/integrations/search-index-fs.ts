import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../feeds/search-records.ts';
import { LOCALE_IDS, type LocaleId } from '../schemas/vocabulary.ts';
import { spaceHanInHtml } from '../search/han.ts';
import { withoutIndexerAttributes } from './indexer-attributes.ts';
import { stabilizeIndex } from './stable-index-fs.ts';

const RECORDS = 'search-records.json';
/** Locales whose pages are indexed character by character. */
const SPACED: readonly LocaleId[] = ['zh-Hans'];
const ALIKE = LOCALE_IDS.filter((locale) => !SPACED.includes(locale));

/** Builds the Pagefind index from the built pages and from the resource records, into `/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'signpost-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = new URL(RECORDS, dir);
        const { index } = expectNoErrors('create', await pagefind.createIndex());
        if (!index) throw new Error('Pagefind gave no index');
        try {
          const folder = fileURLToPath(dir);
          const pages = { path: folder, glob: `{${ALIKE.join(',')}}/**/*.html` };
          const { page_count } = expectNoErrors('read pages', await index.addDirectory(pages));
          const spaced = await addSpacedPages(index, folder);
          const list = JSON.parse(await readFile(records, 'utf8')) as SearchRecord[];
          for (const record of list) expectNoErrors(record.url, await index.addCustomRecord(record));
          await rm(records);
          const outputPath = fileURLToPath(new URL('pagefind/', dir));
          expectNoErrors('write', await index.writeFiles({ outputPath }));
          await rm(new URL('pagefind/pagefind-highlight.js', dir), { force: true });
          await removeInterface(dir);
          await stabilizeIndex(new URL('pagefind/', dir));
          await cleanPages(folder);
          logger.info(`indexed ${page_count + spaced} pages and ${list.length} resource records`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Adds the pages of Chinese with a space between characters, in the order of their addresses. */
async function addSpacedPages(index: pagefind.PagefindIndex, folder: string): Promise<number> {
  const paths = (
    await Array.fromAsync(
      glob(
        SPACED.map((locale) => `${locale}/**/*.html`),
        { cwd: folder },
      ),
    )
  ).sort();
  for (const path of paths) {
    const content = spaceHanInHtml(await readFile(join(folder, path), 'utf8'));
    expectNoErrors(path, await index.addHTMLFile({ sourcePath: path.replaceAll('\\', '/'), content }));
  }
  return paths.length;
}

/** Takes what only the indexer reads out of the pages, so that no reader has to load it. */
async function cleanPages(folder: string): Promise<void> {
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, path), 'utf8');
    const clean = withoutIndexerAttributes(html);
    if (clean !== html) await writeFile(join(folder, path), clean);
  }
}

/** Pagefind's own search boxes, which the site does not use. */
async function removeInterface(dir: URL): Promise<void> {
  const files = ['ui.js', 'ui.css', 'modular-ui.js', 'modular-ui.css', 'component-ui.js', 'component-ui.css'];
  await Promise.all(files.map((file) => rm(new URL(`pagefind/pagefind-${file}`, dir), { force: true })));
}

function expectNoErrors<R extends { errors: string[] }>(step: string, response: R): R {
  if (response.errors.length > 0) throw new Error(`Search index, ${step}: ${response.errors.join('; ')}`);
  return response;
}
