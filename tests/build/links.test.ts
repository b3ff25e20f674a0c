import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { INFOBUTTON_ROOT } from '../../src/infobutton/files.ts';
import { API_ROOT } from '../../src/i18n/urls.ts';
import { choiceParameters, firstChoice, readChoice } from '../../src/embedding/choice.ts';
import type { EmbedPage } from '../../src/embedding/words.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { ConceptFile } from '../../src/search/concepts.ts';
import { conceptFile, engineFolder, recordFile, SHARED_CONCEPT_FILE } from '../../src/search/files.ts';
import { readSearchHash, searchHash } from '../../src/search/state.ts';
import { isNotFound, pageAt, readSite, type Page, type Site } from './pages-fs.ts';

let site: Site;
let idsByPage: Map<string, string[]>;

beforeAll(() => {
  site = readSite(inject('site'));
  idsByPage = new Map(
    site.pages.map((page) => [page.path, page.root.querySelectorAll('[id]').map((each) => each.id)] as const),
  );
});

/** An address in a page, as it is written there. */
interface Link {
  page: Page;
  element: HTMLElement;
  address: string;
}

/** Every attribute that holds an address: of elements of HTML, and of elements of our own. */
const ADDRESSES = {
  href: '[href]',
  src: '[src]',
  action: '[action]',
  'data-search': '[data-search]',
  'data-records': '[data-records]',
};

function linksOf(page: Page): Link[] {
  return Object.entries(ADDRESSES).flatMap(([attribute, selector]) =>
    page.root
      .querySelectorAll(selector)
      .map((element) => ({ page, element, address: element.getAttribute(attribute) ?? '' })),
  );
}

function resolve({ page, address }: Link): URL | null {
  return URL.parse(address, site.origin + page.path);
}

function isInternal(url: URL): boolean {
  return url.origin === site.origin;
}

/** Address of the file that a static host answers with. */
function fileAt(path: string): string {
  return decodeURI(path.endsWith('/') ? `${path}index.html` : path);
}

/** Whether an address is that of a search by filters which the search page understands and shows as chosen. */
function isSearch({ pathname, hash }: URL): boolean {
  const state = readSearchHash(hash);
  const chosen = Object.entries(state.filters).flatMap(([id, values]) => values.map((value) => ({ id, value })));
  if (chosen.length === 0 || searchHash(state) !== hash) return false;
  const { root } = pageAt(site, pathname);
  return chosen.every(({ id, value }) => root.querySelector(`search-page input[name="${id}"][value="${value}"]`));
}

/** Whether an address is that of a choice which the page of embeds understands. */
function isEmbedChoice({ pathname, hash }: URL): boolean {
  const data = pageAt(site, pathname).root.querySelector('embed-workshop script[data-page]');
  if (!data) return false;
  const { choosable, locale } = JSON.parse(data.rawText) as EmbedPage;
  const first = firstChoice(choosable, locale);
  const choice = readChoice(hash, choosable, first);
  const said = new URLSearchParams(hash.slice(1));
  return [...said].every(([name, value]) => choiceParameters(choice).get(name) === value);
}

/** Whether an address is that of a topic which a reader can keep on the device. */
function isKeptTopic({ pathname, hash }: URL): boolean {
  const [, locale, topic = ''] = /^(.*)offline\/#keep=([\w-]+)$/.exec(pathname + hash) ?? [];
  return idsByPage.has(`${locale}topics/${topic}/`);
}

test('the site is the whole site', () => {
  expect(site.pages.length).toBeGreaterThan(2000);
});

describe('a link inside the site', () => {
  test('leads to a file that exists', () => {
    const problems = site.pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const url = resolve(link);
        if (!url) return [`${page.path}: "${link.address}" is no address`];
        return isInternal(url) && !site.files.has(fileAt(url.pathname)) ? [`${page.path}: ${link.address}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('leads to a fragment that exists', () => {
    let fragments = 0;
    const problems = site.pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const url = resolve(link);
        if (!url?.hash || !isInternal(url)) return [];
        fragments += 1;
        const id = decodeURIComponent(url.hash.slice(1));
        const leads =
          idsByPage.get(url.pathname)?.includes(id) || isSearch(url) || isEmbedChoice(url) || isKeptTopic(url);
        return leads ? [] : [`${page.path}: ${link.address}`];
      }),
    );
    expect(problems).toEqual([]);
    expect(fragments).toBeGreaterThan(site.pages.length);
  });

  test('stays in the language of the page unless it says another one', () => {
    const problems = site.pages.flatMap((page) => {
      const home = page.locale && `/${page.locale.id}/`;
      if (!home) return [];
      return page.root.querySelectorAll('a[href]').flatMap((element) => {
        const address = element.getAttribute('href') ?? '';
        const url = resolve({ page, element, address });
        if (!url || !isInternal(url) || element.hasAttribute('hreflang')) return [];
        const isData = url.pathname.startsWith(API_ROOT);
        return isData || url.pathname.startsWith(home) || url.pathname.startsWith(`/feeds${home}`)
          ? []
          : [`${page.path}: ${address}`];
      });
    });
    expect(problems).toEqual([]);
  });
});

test('the files that the search loads exist', () => {
  const files = LOCALE_IDS.flatMap((id) => [conceptFile(id), recordFile(id), `${engineFolder(id)}pagefind.js`]);
  for (const file of [SHARED_CONCEPT_FILE, ...files]) expect(site.files).toContain(file);
});

test('words of the search lead to pages, and to places on pages, that exist', () => {
  const missing = LOCALE_IDS.flatMap((id) => {
    const { targets } = JSON.parse(readFileSync(join(site.folder, conceptFile(id)), 'utf8')) as ConceptFile;
    return targets
      .map(([, path]) => `/${id}/${path}`)
      .filter((address) => {
        const [path = '', place] = address.split('#');
        const page = site.pages.find((each) => each.path === path);
        return !page || (place !== undefined && !page.root.querySelector(`[id="${place}"]`));
      });
  });
  expect(missing).toEqual([]);
});

test('addresses in style sheets exist', () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const problems = sheets.flatMap((sheet) =>
    [...readFileSync(join(site.folder, sheet), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(
      ([, address = '']) =>
        address.startsWith('data:') || site.files.has(new URL(address, site.origin + sheet).pathname)
          ? []
          : [`${sheet}: ${address}`],
    ),
  );
  expect(problems).toEqual([]);
});

test('every page can be reached from the first one by links', () => {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  // Record systems have an entrance of their own.
  const reached = new Set(['/', INFOBUTTON_ROOT]);
  // A set hands out what is added to it while it is walked through.
  for (const path of reached) {
    for (const element of pages.get(path)?.root.querySelectorAll('a[href]') ?? []) {
      const url = URL.parse(element.getAttribute('href') ?? '', site.origin + path);
      if (url && isInternal(url) && pages.has(url.pathname)) reached.add(url.pathname);
    }
  }
  const lost = site.pages.filter((page) => !reached.has(page.path) && !isNotFound(page));
  expect(lost.map((page) => page.path)).toEqual([]);
});

test('an id stands once in a page', () => {
  const problems = [...idsByPage].flatMap(([path, ids]) =>
    ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}: ${id}`),
  );
  expect(problems).toEqual([]);
});

test('labels, descriptions and buttons point to an id of their page', () => {
  const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];
  const problems = site.pages.flatMap((page) =>
    names.flatMap((name) =>
      page.root
        .querySelectorAll(`[${name}]`)
        .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
        .filter((id) => !idsByPage.get(page.path)?.includes(id))
        .map((id) => `${page.path}: ${name}="${id}"`),
    ),
  );
  expect(problems).toEqual([]);
});
