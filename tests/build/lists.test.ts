import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { pageAt, readSite, type Page, type Site } from './pages-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';
import { htmlCheck } from './valid-html.ts';

/** Entries of a page, so few that the small content folder has long lists. */
const LONGEST = 2;

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-lists-'));
  const out = join(folder, 'site');
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: join(ROOT, 'tests/fixtures/content/valid'),
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_TODAY: '2026-11-20',
    SIGNPOST_LONGEST_LIST: String(LONGEST),
  });
  if (code !== 0) throw new Error(output);
  site = readSite(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const urlOf = (page: Page, address: string) => new URL(address, site.origin + page.path);

/** What a page and those that follow it by `rel=next` link to in their main part, by a selector. */
function followed(first: string, selector: string): { pages: Page[]; links: string[] } {
  const pages: Page[] = [];
  for (let path: string | undefined = first; path !== undefined;) {
    const page = pageAt(site, path);
    pages.push(page);
    path = page.root.querySelector('main a[rel="next"]')?.getAttribute('href');
  }
  const links = pages.flatMap(({ root }) =>
    root.querySelectorAll(`main ${selector}`).map((link) => link.getAttribute('href') ?? ''),
  );
  return { pages, links };
}

/** Titles of the resources of a list, page by page. */
const TITLES = '.resource h2 a, .resource h3 a';

test('every link leads to a file that exists, and every page is reached', () => {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/', '/infobutton/']);
  const broken: string[] = [];
  // A set hands out what is added to it while it is walked through.
  for (const path of reached) {
    const page = pages.get(path)!;
    for (const link of page.root.querySelectorAll('a[href]')) {
      const url = urlOf(page, link.getAttribute('href') ?? '');
      if (url.origin !== site.origin) continue;
      const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (!site.files.has(file)) broken.push(`${path}: ${url.pathname}`);
      if (pages.has(url.pathname)) reached.add(url.pathname);
    }
  }
  expect(broken).toEqual([]);
  expect(site.pages.map(({ path }) => path).filter((path) => !reached.has(path) && !path.endsWith('404.html'))).toEqual(
    [],
  );
});

test('every page is valid HTML with a title of its own', () => {
  const problemsIn = htmlCheck({
    'long-title': 'off',
    'empty-heading': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  });
  const lists = site.pages.filter(
    ({ root, locale }) => locale?.id === 'ar' && root.querySelector('main [rel="prev"], main [rel="next"], .letters'),
  );
  expect(lists.length).toBeGreaterThan(40);
  expect(lists.flatMap(({ html, path }) => problemsIn(html, path).map((problem) => `${path}: ${problem}`))).toEqual([]);
  const titles = site.pages.map(({ root, locale }) => `${locale?.id} ${root.querySelector('head > title')?.text}`);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

describe('a numbered list', () => {
  test.each(['/en/formats/html/', '/ar/countries/gb/', '/es/organizations/example-clinic/', '/nl/languages/en/'])(
    '%s lists each resource once over its pages, in order',
    (list) => {
      const { pages, links } = followed(list, TITLES);
      expect(pages.length).toBeGreaterThan(1);
      expect(new Set(links).size).toBe(links.length);
      for (const { root } of pages) expect(root.querySelectorAll('.resource').length).toBeLessThanOrEqual(LONGEST);
      const { compare } = pageContext(pages[0]!.locale!.id).format;
      const titles = pages.flatMap(({ root }) =>
        root
          .querySelectorAll('.resource')
          .filter((item) => !item.querySelector('strong'))
          .map((item) => item.querySelector('h2 a, h3 a')!.text),
      );
      expect(titles).toEqual([...titles].sort(compare));
    },
  );

  test('says which page it is, in its title, its heading or below it, its address and its links', () => {
    const { root, path } = pageAt(site, '/en/formats/html/2/');
    expect(root.querySelector('title')?.text).toBe('Format: Web page, page 2 of 3 | Signpost');
    expect(root.querySelector('h1')?.text).toBe('Format: Web page, page 2 of 3');
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(site.origin + path);
    expect(root.querySelectorAll('.breadcrumb li').at(-1)?.text).toBe('Page 2');
    expect(root.querySelector('main a[rel="prev"]')?.getAttribute('href')).toBe('/en/formats/html/');
    expect(root.querySelector('main a[rel="next"]')?.getAttribute('href')).toBe('/en/formats/html/3/');
    expect(root.querySelectorAll('main a[aria-current="page"]').map((link) => link.text)).toEqual(['2']);
    expect(root.querySelector('.locales a[hreflang="es"]')?.getAttribute('href')).toBe('/es/formats/html/2/');
    const organization = pageAt(site, '/en/organizations/example-clinic/2/').root;
    expect(organization.querySelector('h1 + p')?.text).toBe('Page 2 of 3');
  });

  test.each(['whats-new', 'site-map', 'translations'])('%s goes on on further pages', (name) => {
    const { pages } = followed(`/zh-Hans/${name}/`, 'a');
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.at(-1)!.path).toBe(`/zh-Hans/${name}/${pages.length}/`);
  });
});

describe('an alphabetical list', () => {
  test('leads to its letters, whose pages have each resource once', () => {
    const overview = pageAt(site, '/en/resources/').root;
    const letters = overview.querySelectorAll('main .link-grid a');
    expect(letters.map((link) => `${link.text} ${link.getAttribute('href')}`)).toEqual([
      'E /en/resources/e/',
      'V /en/resources/v/',
      'ك /en/resources/letter-0643/',
    ]);
    const found = letters.flatMap((link) => followed(link.getAttribute('href')!, '.letter a').links);
    const listed = site.pages.filter(({ path }) => /^\/en\/resources\/example-[^/]+\/$/.test(path));
    // What was withdrawn or has lapsed has a page, but stands in no list.
    expect(found).toHaveLength(listed.length - 2);
    expect(new Set(found).size).toBe(found.length);
  });

  test('has letters of its own in every locale, so that the page of one leads to the list in the others', () => {
    const { root, path } = pageAt(site, '/en/resources/e/');
    expect(root.querySelector('title')?.text).toBe('All resources A to Z: E | Signpost');
    expect(root.querySelector('.letters a[aria-current="page"]')?.text).toBe('E');
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(site.origin + path);
    expect(root.querySelectorAll('link[rel="alternate"][hreflang]')).toEqual([]);
    expect(root.querySelector('.locales a[hreflang="es"]')?.getAttribute('href')).toBe('/es/resources/');
    const map = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').split('<url>');
    const entry = (address: string) => map.find((each) => each.includes(`<loc>${site.origin}${address}</loc>`));
    expect(entry(path)).not.toContain('hreflang');
    expect(entry('/en/formats/html/2/')).toContain('hreflang="es"');
    expect(pageAt(site, '/en/resources/e/2/').root.querySelector('.letters a[aria-current="true"]')?.text).toBe('E');
  });
});
