/**
 * Measures the pages that grow with the content, at full size: the largest of each kind as a host sends it. Only these pages are built.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildPart, LISTS } from './lists/part-site-fs.ts';
import { writeLargeContent } from './lists/large-content-fs.ts';

/** Most bytes of a page on the wire. */
const BUDGET = 60_000;

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000' },
    links: { type: 'string', default: '20000' },
    publishers: { type: 'string', default: '400' },
    terms: { type: 'string', default: '400' },
    stories: { type: 'string', default: '200' },
    /** Folder that is kept; content that a run before has written into it is used again. */
    folder: { type: 'string' },
  },
});

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'signpost-bench-lists-'));
const content = join(folder, 'content');
try {
  if (!existsSync(content)) {
    writeLargeContent(content, {
      topics: Number(values.topics),
      links: Number(values.links),
      publishers: Number(values.publishers),
      terms: Number(values.terms),
      stories: Number(values.stories),
    });
  }
  const started = performance.now();
  const site = await buildPart(LISTS, folder, content);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  report(site);
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

interface Size {
  path: string;
  raw: number;
  /** Quality 5, which hosts use that compress as they send. */
  brotli: number;
  /** Level 6, the default of most hosts. */
  gzip: number;
}

function report(site: string): void {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const kinds = Map.groupBy(
    pages.map((file) => measure(site, file)),
    ({ path }) => kindOf(path),
  );
  const largest = [...kinds].map(([kind, sizes]) => ({
    kind,
    pages: sizes.length,
    ...sizes.reduce((most, size) => (size.gzip > most.gzip ? size : most)),
  }));
  console.log(
    `${pages.length} pages; the largest of each kind, in bytes\nkind | pages | raw | brotli 5 | gzip 6 | address`,
  );
  for (const { kind, pages: count, raw, brotli, gzip, path } of largest.sort((a, b) => b.gzip - a.gzip)) {
    console.log([kind, count, raw, brotli, gzip, path].join(' | '));
  }
  const over = [...kinds.values()].flat().filter(({ brotli }) => brotli > BUDGET);
  console.log(over.length === 0 ? `no page above ${BUDGET} bytes` : `${over.length} pages above ${BUDGET} bytes`);
  process.exitCode = over.length === 0 ? 0 : 1;
}

function measure(site: string, file: string): Size {
  const html = readFileSync(join(site, file));
  const path = `/${file.replace(/index\.html$/, '')}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const brotli = brotliCompressSync(html, { params }).length;
  return { path, raw: html.length, brotli, gzip: gzipSync(html, { level: 6 }).length };
}

// What stands below a list is another kind than the list itself.
function kindOf(path: string): string {
  const [, , kind = '', ...rest] = path.split('/').slice(0, -1);
  return [kind || 'home', rest.length > 0 ? '*' : []].flat().join('/');
}
