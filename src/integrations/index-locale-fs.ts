import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import type { IndexRecord } from '../feeds/search-records.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';
import { engineFolder, recordFile } from '../search/files.ts';
import { spaceHan } from '../search/han.ts';
import { indexText, inHtml, lexiconOf } from '../search/index-text.ts';
import { digestOf } from './build-again/memory-fs.ts';
import { cleanPage } from './clean-pages-fs.ts';
import { indexFiles, type Files } from './index-files-fs.ts';

/** What an index of a locale is made from. */
export interface IndexTask {
  /** Folder of the built site. */
  site: string;
  locale: LocaleId;
  records: readonly IndexRecord[];
  /** The pages that are searched, as they were rendered; without it, those of the site that say so, which are cleaned then. */
  pages?: { folder: string; paths: readonly string[] } | undefined;
  /** Digest of what the index in the site was made from: it stays when that is the same. */
  last?: string | undefined;
}

/** What was made. */
export interface IndexResult {
  /** How many records the index has; left out when it stays. */
  records?: number;
  /** Digest of what it was made from; left out when nobody goes on from it. */
  digest?: string;
}

interface RenderedPage {
  path: string;
  html: string;
}

/** Writes the index and the records of a locale. */
export async function indexLocale(task: IndexTask): Promise<IndexResult> {
  const pages = task.pages ? keptPages(task.pages) : pagesOfSite(task);
  const digest = task.pages && digestOf(JSON.stringify([pages, task.records]));
  if (digest !== undefined && digest === task.last) return { digest };
  const files = await pagefindFiles(task, pages);
  const site = pathToFileURL(join(task.site, '/'));
  const records = writeIndex(site, task.locale, files);
  return { records, ...(digest !== undefined && { digest }) };
}

/** The pages of a locale that are searched, in the order of their addresses. What only the indexer reads is taken out of the site. */
function pagesOfSite({ site, locale }: IndexTask): RenderedPage[] {
  const paths = globSync(`${locale}/**/*.html`, { cwd: site }).sort();
  return paths.flatMap((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    cleanPage(join(site, path), html);
    return html.includes('data-pagefind-body') ? [{ path: path.replaceAll('\\', '/'), html }] : [];
  });
}

function keptPages({ folder, paths }: { folder: string; paths: readonly string[] }): RenderedPage[] {
  return paths.map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}

/** What Pagefind makes of pages and records. */
async function pagefindFiles(
  { locale, records }: IndexTask,
  pages: readonly RenderedPage[],
): Promise<readonly pagefind.IndexFile[]> {
  const texts = [...pages.map(({ html }) => plainText(html)), ...records.map(({ content }) => content)];
  const change = indexText(locale, lexiconOf(texts));
  try {
    const { index } = expectNoErrors('create', await pagefind.createIndex());
    if (!index) throw new Error('Pagefind gave no index');
    for (const { path, html } of pages) {
      const content = inHtml(withSpacedNames(html), change);
      expectNoErrors(path, await index.addHTMLFile({ sourcePath: path, content }));
    }
    for (const record of records) {
      expectNoErrors(record.url, await index.addCustomRecord({ ...record, content: change(record.content) }));
    }
    return expectNoErrors('files', await index.getFiles()).files;
  } finally {
    await pagefind.close();
  }
}

/** Puts the files of an index and its records in place. Returns the number of records. */
function writeIndex(site: URL, locale: LocaleId, made: readonly pagefind.IndexFile[]): number {
  const { files, records } = indexFiles(new Map(made.map(({ path, content }) => [path, content])), locale);
  const folder = new URL(`.${engineFolder(locale)}`, site);
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
  const file = new URL(`.${recordFile(locale)}`, site);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, JSON.stringify(records));
  return records.length;
}

function writeFiles(folder: URL, files: Files): void {
  for (const [path, content] of files) {
    const address = new URL(path, folder);
    mkdirSync(new URL('.', address), { recursive: true });
    writeFileSync(address, content);
  }
}

/** The title and the description that the indexer reads, their Chinese characters apart like those of the text. */
function withSpacedNames(html: string): string {
  return html.replaceAll(/ data-(?:title|description)="[^"]*"/g, spaceHan);
}

function plainText(html: string): string {
  return html.replaceAll(/<(script|style)[^>]*>.*?<\/\1>|<[^>]+>/gs, ' ');
}

function expectNoErrors<R extends { errors: string[] }>(step: string, response: R): R {
  if (response.errors.length > 0) throw new Error(`${step}: ${response.errors.join('; ')}`);
  return response;
}
