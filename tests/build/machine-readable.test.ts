import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sax from 'sax';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { idsBelow, isNotFound, pageAt, readSite, type Page, type Site } from './pages-fs.ts';

let site: Site;

beforeAll(() => {
  site = readSite(inject('site'));
});

function read(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/**
 * Reads an XML file. Elements named in `lists` are lists even when there is one of them.
 * @throws Error when the file is not well-formed
 */
function readXml(file: string, lists: string[]): unknown {
  const text = read(file);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => lists.includes(name),
  });
  // The parser lets the names of HTML through, such as `&nbsp;`.
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  sax.parser(true).write(text).close();
  return parser.parse(text);
}

interface Node {
  '@type': string;
  [name: string]: unknown;
}

function nodesOf(page: Page): Node[] {
  return page.root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const document = JSON.parse(script.rawText) as { '@context': string; '@graph': Node[] };
    expect(document['@context']).toBe('https://schema.org');
    return document['@graph'];
  });
}

/** Types of a resource's node; each is a creative work. */
const WORKS = [
  'WebPage',
  'DigitalDocument',
  'VideoObject',
  'AudioObject',
  'PresentationDigitalDocument',
  'Dataset',
  'DiscussionForumPosting',
];

/** The types a page may start its linked data with, by the first part of its address below the locale. */
function expectedTypes(page: Page): string[][] {
  if (!page.locale || isNotFound(page)) return [[]];
  const [folder, id, below] = page.path.slice(`/${page.locale.id}/`.length).split('/');
  if (!folder) return [['WebSite']];
  // The list of stories and what it is narrowed down to are lists of works.
  if (folder === 'stories') return [['ItemList', 'BreadcrumbList']];
  if (below) return [['BreadcrumbList']];
  const own: Record<string, string[]> = {
    topics: ['MedicalWebPage'],
    resources: WORKS,
    organizations: ['Organization', 'GovernmentOrganization'],
    glossary: ['DefinedTerm'],
    clinics: ['MedicalClinic', 'MedicalOrganization', 'Hospital'],
    campaigns: ['WebPage'],
    surveys: ['Dataset'],
    rights: ['ItemList'],
  };
  const types = id ? own[folder] : undefined;
  return types ? types.map((type) => [type, 'BreadcrumbList']) : [['BreadcrumbList']];
}

describe('linked data', () => {
  test('says what kind of thing each page is about', () => {
    const found = site.pages.flatMap((page) => {
      const types = nodesOf(page).map((node) => node['@type']);
      return expectedTypes(page).some((each) => each.join() === types.join()) ? [] : [`${page.path}: ${types.join()}`];
    });
    expect(found).toEqual([]);
  });

  test('counts the resources of a topic as its page lists them', () => {
    for (const id of LOCALE_IDS) {
      const page = pageAt(site, `/${id}/topics/miscarriage/`);
      const [topic] = nodesOf(page);
      const shown = page.root
        .querySelectorAll('.resources a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address.startsWith(`/${id}/resources/`));
      expect(topic).toMatchObject({
        inLanguage: LOCALES[id].lang,
        about: { '@type': 'MedicalCondition' },
        mainEntity: { '@type': 'ItemList', numberOfItems: new Set(shown).size },
      });
      expect(new Set(shown).size).toBeGreaterThan(30);
    }
  });

  test('claims no medical review that nobody has made', () => {
    const claims = site.pages.flatMap(({ path, root }) => {
      const draft = root.querySelector('.state strong');
      const data = root.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
      return draft && /"(lastReviewed|reviewedBy)"/.test(data) ? [path] : [];
    });
    expect(claims).toEqual([]);
  });

  test('ends the breadcrumb at the page itself', () => {
    const found = site.pages.flatMap((page) => {
      const breadcrumb = nodesOf(page).find((node) => node['@type'] === 'BreadcrumbList');
      const last = (breadcrumb?.['itemListElement'] as { item: string }[] | undefined)?.at(-1)?.item;
      return !last || last === site.origin + page.path ? [] : [`${page.path}: ${last}`];
    });
    expect(found).toEqual([]);
  });
});

interface SiteMap {
  urlset: { url: { loc: string; 'xhtml:link'?: { rel: string; hreflang: string; href: string }[] }[] };
}

describe('the site map', () => {
  test('lists every page that may be found, and no other', () => {
    const index = readXml('sitemap-index.xml', ['sitemap']) as { sitemapindex: { sitemap: { loc: string }[] } };
    const maps = index.sitemapindex.sitemap.map(({ loc }) => loc);
    expect(maps).toEqual([`${site.origin}/sitemap-0.xml`]);
    const { urlset } = readXml('sitemap-0.xml', ['url', 'xhtml:link']) as SiteMap;
    const listed = urlset.url.map(({ loc }) => loc).sort();
    const wanted = site.pages.filter((page) => !isNotFound(page)).map((page) => site.origin + page.path);
    expect(listed).toEqual(wanted.sort());
  });

  test('names the same languages as the page itself', () => {
    const { urlset } = readXml('sitemap-0.xml', ['url', 'xhtml:link']) as SiteMap;
    const found = urlset.url.flatMap(({ loc, 'xhtml:link': links = [] }) => {
      const said = links.map(({ hreflang, href }) => `${hreflang} ${href}`).sort();
      const wanted = pageAt(site, loc.slice(site.origin.length))
        .root.querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`)
        .filter((each) => !each.startsWith('x-default'))
        .sort();
      return said.join('\n') === wanted.join('\n') ? [] : [`${loc}: ${said.join(', ')}`];
    });
    expect(found).toEqual([]);
  });
});

test('robots.txt allows every page and leads to the site map', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap-index.xml\n`);
});

describe('the feed of each language', () => {
  interface FeedItem {
    title: string;
    link: string;
    description: string;
    pubDate: string;
    guid: { '#text': string; isPermaLink: string };
  }
  interface Feed {
    rss: {
      version: string;
      channel: {
        title: string;
        language: string;
        item: FeedItem[];
      };
    };
  }

  test.each(LOCALE_IDS)('lists the additions to %s', (id) => {
    const { rss } = readXml(`feeds/${id}/whats-new.xml`, ['item']) as Feed;
    expect(rss.version).toBe('2.0');
    const { t } = pageContext(id);
    expect(rss.channel.title).toBe(t('feed.title', { site: t('site.name'), title: t('whatsNew.title') }));
    expect(rss.channel.language).toBe(LOCALES[id].lang);
    const items = rss.channel.item;
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      expect(site.files).toContain(`${item.link.slice(site.origin.length)}index.html`);
      expect(item.link.startsWith(`${site.origin}/${id}/`)).toBe(true);
      expect(item.title.trim()).not.toBe('');
      expect(item.description.trim()).not.toBe('');
      // Changes of one resource share its address, so a later one goes by more than that.
      expect(item.guid['#text'].split('#')[0]).toBe(item.link);
      expect(item.guid.isPermaLink).toBe(String(item.guid['#text'] === item.link));
      expect(item.pubDate).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT$/);
    }
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
    const times = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

describe('the files of the site', () => {
  test('are those a reader or a host asks for', () => {
    const kinds = [...new Set([...site.files].map(kindOf))].sort();
    expect(kinds).toEqual(
      [
        '/.assetsignore',
        '/404.html',
        '/_astro/*.css',
        '/_astro/*.js',
        '/_headers',
        '/api/v1/**',
        '/embed/*/**/index.html',
        '/embed/sizes.json',
        '/embed/v1/*.css',
        '/embed/v1/*.js',
        '/embed/v1/integrity.json',
        '/embed/v1/snippets/*/**.html',
        '/favicon.svg',
        '/feeds/*/*.atom',
        '/feeds/*/*.json',
        '/feeds/*/*.xml',
        '/index.html',
        '/infobutton/*/*/*.json',
        '/infobutton/*/*/*.xml',
        '/infobutton/index.html',
        '/infobutton/index.json',
        '/manifest.json',
        '/no-script.css',
        '/oembed/*/*.json',
        '/oembed/*/*.xml',
        '/offline/v1/*.js',
        '/offline/v1/*/*.json',
        '/pagefind/',
        '/robots.txt',
        '/saved-records/*.json',
        '/search-data/*/concepts.json',
        '/search-data/*/records.json',
        '/search-data/concepts.json',
        '/sitemap-0.xml',
        '/sitemap-index.xml',
        '/social-card.png',
        '/sw.js',
        '/{locale}/404.html',
        '/{locale}/**/index.html',
      ].sort(),
    );
  });

  test('hold the search index and not the records it was made from', () => {
    expect([...site.files].filter((file) => file.includes('search-records'))).toEqual([]);
    // Topics, words, publishers and prose pages are read; resources come as records.
    for (const id of LOCALE_IDS) {
      const listed = ['topics', 'glossary', 'organizations', 'resources'].flatMap((folder) =>
        idsBelow(site, `/${id}/${folder}/`),
      );
      const { languages } = JSON.parse(read(`pagefind/${id}/pagefind-entry.json`)) as {
        languages: Record<string, { page_count: number }>;
      };
      // Pagefind writes the tags of languages in small letters.
      const tag = LOCALES[id].lang.toLowerCase();
      const records = JSON.parse(read(`search-data/${id}/records.json`)) as SearchRecord[];
      expect(Object.keys(languages)).toEqual([tag]);
      expect(languages[tag]?.page_count, id).toBeGreaterThanOrEqual(listed.length);
      expect(records.length).toBe(languages[tag]?.page_count);
      expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
    }
  });

  test('have names that tell nothing of what is searched for: one part of the index, no filters, no records one by one', () => {
    for (const id of LOCALE_IDS) {
      const parts = [...site.files].filter((file) => file.startsWith(`/pagefind/${id}/`));
      expect(parts.filter((file) => file.endsWith('.pf_index'))).toHaveLength(1);
      expect(parts.filter((file) => file.endsWith('.pf_meta'))).toHaveLength(1);
      expect(parts.filter((file) => /pf_fragment|pf_filter/.test(file))).toEqual([]);
    }
  });
});

const A_LOCALE = `(?:${LOCALE_IDS.join('|')})`;

function kindOf(file: string): string {
  return file
    .replace(new RegExp(`^/${A_LOCALE}/(?:.*/)?index\\.html$`), '/{locale}/**/index.html')
    .replace(new RegExp(`^/${A_LOCALE}/404\\.html$`), '/{locale}/404.html')
    .replace(/^\/api\/v1\/.*/, '/api/v1/**')
    .replace(new RegExp(`^/embed/${A_LOCALE}/.*index\\.html$`), '/embed/*/**/index.html')
    .replace(new RegExp(`^/embed/v1/snippets/${A_LOCALE}/.*\\.html$`), '/embed/v1/snippets/*/**.html')
    .replace(/^\/embed\/v1\/[^/]+\.(js|css)$/, '/embed/v1/*.$1')
    .replace(new RegExp(`^/feeds/${A_LOCALE}/.*\\.(xml|atom|json)$`), '/feeds/*/*.$1')
    .replace(new RegExp(`^/oembed/${A_LOCALE}/(?:campaigns/)?[^/]+\\.(json|xml)$`), '/oembed/*/*.$1')
    .replace(new RegExp(`^/saved-records/${A_LOCALE}\\.json$`), '/saved-records/*.json')
    .replace(new RegExp(`^/search-data/${A_LOCALE}/`), '/search-data/*/')
    .replace(new RegExp(`^/infobutton/[^/]+/[^/]+/${A_LOCALE}\\.`), '/infobutton/*/*/*.')
    .replace(/^\/_astro\/[^/]+\.(js|css)$/, '/_astro/*.$1')
    .replace(/^\/offline\/v1\/[^/]+\.js$/, '/offline/v1/*.js')
    .replace(new RegExp(`^/offline/v1/${A_LOCALE}/[^/]+\\.json$`), '/offline/v1/*/*.json')
    .replace(/^\/pagefind\/.*/, '/pagefind/');
}
