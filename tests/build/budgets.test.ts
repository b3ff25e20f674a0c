import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { conceptFile } from '../../src/search/files.ts';
import { pageAt, readSite, type Page, type Site } from './pages-fs.ts';

/** Kilobytes as in the budgets: 1,000 bytes, the stricter reading. */
const KB = 1000;

let site: Site;
let flagship: Page;

beforeAll(() => {
  site = readSite(inject('site'));
  flagship = pageAt(site, '/en/topics/miscarriage/');
});

/** Style sheets that a page loads when scripts run. */
function styleSheets(page: Page): string[] {
  return page.root
    .querySelectorAll('link[rel~="stylesheet"]')
    .filter((link) => !link.closest('noscript'))
    .map((link) => link.getAttribute('href') ?? '');
}

/** Scripts that a page loads by itself, with those that they import at once. */
function scripts(page: Page): string[] {
  const addresses = new Set(
    page.root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''),
  );
  // A set hands out what is added to it while it is walked through.
  for (const address of addresses) {
    for (const [, imported = ''] of read(address).matchAll(/(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)) {
      addresses.add(new URL(imported, site.origin + address).pathname);
    }
  }
  return [...addresses];
}

function read(address: string): string {
  return readFileSync(join(site.folder, address), 'utf8');
}

interface Size {
  name: string;
  raw: number;
  /** Quality 11, the default of Node and what hosts use for files that are compressed once. */
  brotli: number;
  /** Level 9. */
  gzip: number;
}

function sizeOf(name: string, text: string): Size {
  const bytes = Buffer.from(text);
  return {
    name,
    raw: bytes.length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  };
}

function total(sizes: readonly Size[], compression: 'brotli' | 'gzip'): number {
  return sizes.reduce((sum, size) => sum + size[compression], 0);
}

function table(sizes: readonly Size[]): string {
  const line = ({ name, raw, brotli, gzip }: Size) => `${name}: ${raw} B, brotli 11 ${brotli} B, gzip -9 ${gzip} B`;
  const sum = `together: brotli 11 ${total(sizes, 'brotli')} B, gzip -9 ${total(sizes, 'gzip')} B`;
  return [...sizes.map(line), sum].join('\n');
}

describe('the first load of the largest topic page', () => {
  test('takes at most three requests', () => {
    expect(styleSheets(flagship)).toHaveLength(1);
    expect(scripts(flagship)).toHaveLength(1);
    expect(flagship.root.querySelectorAll('img, video, audio, iframe, object, embed, link[rel~="preload"]')).toEqual(
      [],
    );
  });

  test('takes at most 20 kB, compressed with brotli', () => {
    const files = [...styleSheets(flagship), ...scripts(flagship)];
    const sizes = [sizeOf(flagship.path, flagship.html), ...files.map((file) => sizeOf(file, read(file)))];
    console.info(table(sizes));
    expect(total(sizes, 'brotli')).toBeLessThanOrEqual(20 * KB);
  });

  test('takes at most 3 kB of script, which holds nothing up', () => {
    const sizes = scripts(flagship).map((file) => sizeOf(file, read(file)));
    expect(total(sizes, 'brotli')).toBeLessThanOrEqual(3 * KB);
    expect(total(sizes, 'gzip')).toBeLessThanOrEqual(3 * KB);
    const types = flagship.root.querySelectorAll('script[src]').map((script) => script.getAttribute('type'));
    expect(types).toEqual(['module']);
  });
});

describe('the search', () => {
  /** The scripts of the search page beside that of every page. */
  const ownScripts = () => {
    const every = new Set(scripts(flagship));
    return scripts(pageAt(site, '/en/search/')).filter((file) => !every.has(file));
  };

  test('takes at most 15 kB of script, compressed with brotli, without the engine', () => {
    const sizes = ownScripts().map((file) => sizeOf(file, read(file)));
    console.info(table(sizes));
    expect(total(sizes, 'brotli')).toBeLessThanOrEqual(15 * KB);
  });

  test.each(LOCALE_IDS)('takes at most 15 kB of words in %s, and 40 kB to its first answer', (locale) => {
    const words = sizeOf(conceptFile(locale), read(conceptFile(locale)));
    console.info(table([words]));
    expect(words.brotli).toBeLessThanOrEqual(15 * KB);
    const all = [words, ...scripts(pageAt(site, `/${locale}/search/`)).map((file) => sizeOf(file, read(file)))];
    expect(total(all, 'brotli')).toBeLessThanOrEqual(40 * KB);
  });
});

describe('the page where embeds are put together', () => {
  const page = () => pageAt(site, '/en/embed/');

  test('takes at most 10 kB of script of its own, compressed with brotli', () => {
    const every = new Set(scripts(flagship));
    const sizes = scripts(page())
      .filter((file) => !every.has(file))
      .map((file) => sizeOf(file, read(file)));
    console.info(table(sizes));
    expect(sizes).toHaveLength(1);
    expect(total(sizes, 'brotli')).toBeLessThanOrEqual(10 * KB);
  });

  test('takes at most 35 kB at first, compressed with brotli, with a topic in full to copy', () => {
    const files = [...styleSheets(page()), ...scripts(page())];
    const sizes = [sizeOf(page().path, page().html), ...files.map((file) => sizeOf(file, read(file)))];
    console.info(table(sizes));
    expect(total(sizes, 'brotli')).toBeLessThanOrEqual(35 * KB);
  });
});

/** Pages that readers come to from elsewhere: one style sheet. */
const LANDING =
  /^\/[^/]+\/(?:(?:topics|glossary|organizations|languages|formats|audiences|countries)\/[^/]+|languages(?:\/[^/]+){3})\/$/;
const SEARCH = /^\/[^/]+\/search\/$/;
/** Pages that a script of their own fills. */
const WITH_OWN_SCRIPT = /^\/(?:[^/]+\/)?(?:search|saved|offline|embed|infobutton)\/$/;

describe('every page', () => {
  test('loads one script, one style sheet, and one more where it has lists or tables; the search page loads most', () => {
    const found = site.pages.flatMap((page) => {
      const [styles, loaded] = [styleSheets(page).length, scripts(page).length];
      const modules = page.root
        .querySelectorAll('script[src]')
        .every((script) => script.getAttribute('type') === 'module');
      const mostStyles = LANDING.test(page.path) ? 1 : SEARCH.test(page.path) ? 3 : 2;
      const mostScripts = SEARCH.test(page.path) ? 3 : WITH_OWN_SCRIPT.test(page.path) ? 2 : 1;
      return styles <= mostStyles && loaded <= mostScripts && modules
        ? []
        : [`${page.path}: ${styles} style sheets, ${loaded} scripts`];
    });
    expect(found).toEqual([]);
  });

  test('leaves the search engine alone until somebody searches', () => {
    const found = site.pages.filter((page) => scripts(page).some((file) => file.startsWith('/pagefind/')));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
