import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { inParallel } from '../../manifest/in-parallel.ts';
import type { IndexRecord } from '../feeds/search-records.ts';
import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { engineFolder, recordFile } from '../search/files.ts';
import { spaceHan } from '../search/han.ts';
import { indexText, inHtml, lexiconOf } from '../search/index-text.ts';
import { indexFiles, type Files } from './index-files-fs.ts';
import type { IndexSource, RenderedPage } from './index-source.ts';
import { withoutIndexerAttributes } from './indexer-attributes.ts';

const RECORDS = 'search-records.json';

/** All pages of a site that was built from nothing. */
const WHOLE_SITE: IndexSource = {
  searchedPages,
  hasIndex: () => false,
  pagesToClean: (site) => Array.fromAsync(glob('**/*.html', { cwd: site })),
};

/**
 * Builds one Pagefind index per locale from the built pages and the resource records, and one file of records beside it.
 * @param source Where the pages are, if not all in the built site.
 */
export function searchIndex(source = WHOLE_SITE): AstroIntegration {
  return {
    name: 'signpost-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL(RECORDS, dir);
        const records = JSON.parse(await readFile(list, 'utf8')) as Record<LocaleId, IndexRecord[]>;
        await rm(list);
        let counts: (number | 'the same')[];
        try {
          counts = await inParallel(PUBLISHED_LOCALE_IDS, INDEXES_AT_ONCE, (locale) =>
            indexLocale(dir, locale, records[locale], source),
          );
        } finally {
          await pagefind.close();
        }
        await cleanPages(fileURLToPath(dir), source);
        logger.info(`indexed ${counts.join(', ')} pages and resources in ${PUBLISHED_LOCALE_IDS.join(', ')}`);
      },
    },
  };
}

/** Writes the index and the records of a locale. Returns the number of records, or that it is still the same. */
async function indexLocale(
  dir: URL,
  locale: LocaleId,
  resources: readonly IndexRecord[],
  source: IndexSource,
): Promise<number | 'the same'> {
  const pages = await source.searchedPages(fileURLToPath(dir), locale);
  if (source.hasIndex(locale, JSON.stringify([pages, resources]))) return 'the same';
  const texts = [...pages.map(({ html }) => plainText(html)), ...resources.map(({ content }) => content)];
  const change = indexText(locale, lexiconOf(texts));
  const { index } = expectNoErrors('create', await pagefind.createIndex());
  if (!index) throw new Error('Pagefind gave no index');
  for (const { path, html } of pages) {
    expectNoErrors(path, await index.addHTMLFile({ sourcePath: path, content: inHtml(withSpacedNames(html), change) }));
  }
  for (const record of resources) {
    expectNoErrors(record.url, await index.addCustomRecord({ ...record, content: change(record.content) }));
  }
  const made = expectNoErrors('files', await index.getFiles());
  const { files, records } = indexFiles(new Map(made.files.map(({ path, content }) => [path, content])), locale);
  const folder = new URL(`.${engineFolder(locale)}`, dir);
  await rm(folder, { recursive: true, force: true });
  await writeFiles(fileURLToPath(folder), files);
  const file = new URL(`.${recordFile(locale)}`, dir);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, JSON.stringify(records));
  return records.length;
}

/** Puts the files of an index in place. */
async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const address = join(folder, path);
    await mkdir(dirname(address), { recursive: true });
    await writeFile(address, content);
  }
}

/** The pages of a locale that are searched, in the order of their addresses. */
async function searchedPages(folder: string, locale: LocaleId): Promise<RenderedPage[]> {
  const paths = (await Array.fromAsync(glob(`${locale}/**/*.html`, { cwd: folder }))).sort();
  const pages = await inParallel(paths, PAGES_AT_ONCE, async (path) => {
    const html = await readFile(join(folder, path), 'utf8');
    return html.includes('data-pagefind-body') ? [{ path: path.replaceAll('\\', '/'), html }] : [];
  });
  return pages.flat();
}

/** The title and the description that the indexer reads, their Chinese characters apart like those of the text. */
function withSpacedNames(html: string): string {
  return html.replaceAll(/ data-(?:title|description)="[^"]*"/g, spaceHan);
}

function plainText(html: string): string {
  return html.replaceAll(/<(script|style)[^>]*>.*?<\/\1>|<[^>]+>/gs, ' ');
}

/** An index waits for its engine most of the time, and takes memory in it. */
const INDEXES_AT_ONCE = 2;
/** Pages that are read or cleaned at the same time: a large site has more than may be open at once. */
const PAGES_AT_ONCE = 8;

/** Takes what only the indexer reads out of the pages, so that no reader has to load it. */
async function cleanPages(folder: string, source: IndexSource): Promise<void> {
  await inParallel(await source.pagesToClean(folder), PAGES_AT_ONCE, async (path) => {
    const html = await readFile(join(folder, path), 'utf8');
    const clean = withoutIndexerAttributes(html);
    if (clean !== html) await writeFile(join(folder, path), clean);
  });
}

function expectNoErrors<R extends { errors: string[] }>(step: string, response: R): R {
  if (response.errors.length > 0) throw new Error(`Search index, ${step}: ${response.errors.join('; ')}`);
  return response;
}
