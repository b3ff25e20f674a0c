import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageContext } from '../../src/i18n/page-context.ts';
import { API_URLS } from '../../src/i18n/urls.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { assertWellFormed, dtdProblem, xsdProblem } from '../unit/feeds/xml-checks.ts';
import { idsBelow, pageAt, readSite, type Site } from './pages-fs.ts';
import { ROOT } from './site-fs.ts';

const ATOM = readFileSync(join(ROOT, 'tests/fixtures/schemas/atom.xsd'), 'utf8');

let site: Site;
let topicIds: string[];

beforeAll(async () => {
  site = readSite(inject('site'));
  topicIds = idsBelow(site, '/en/topics/');
});

function read(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** An item of any kind of feed. */
interface Item {
  id: string;
  url: string;
  title: string;
  text: string;
  day: string;
}

interface Feed {
  title: string;
  items: Item[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['item', 'entry'].includes(name),
});

type Xml = Record<string, unknown>;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String((value as Xml)['#text']);
}

function dayOf(instant: unknown): string {
  return new Date(String(instant)).toISOString().slice(0, 10);
}

function readRss(file: string): Feed {
  const { channel } = (parser.parse(read(file)) as { rss: { channel: Xml } }).rss;
  const items = (channel['item'] as Xml[]).map((item) => ({
    id: textOf(item['guid']),
    url: String(item['link']),
    title: String(item['title']),
    // A description is HTML: its signs are escaped once more.
    text: String(item['description']).replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    day: dayOf(item['pubDate']),
  }));
  return { title: String(channel['title']), items };
}

function readAtom(file: string): Feed {
  const { feed } = parser.parse(read(file)) as { feed: Xml };
  const items = (feed['entry'] as Xml[]).map((entry) => ({
    id: String(entry['id']),
    url: String((entry['link'] as Xml)['@href']),
    title: textOf(entry['title']),
    text: String(entry['summary']),
    day: dayOf(entry['updated']),
  }));
  return { title: String(feed['title']), items };
}

function readJson(file: string): Feed {
  const feed = JSON.parse(read(file)) as { title: string; items: Record<string, string>[] };
  const items = feed.items.map((item) => ({
    id: item['id']!,
    url: item['url']!,
    title: item['title']!,
    text: item['content_text']!,
    day: dayOf(item['date_published']),
  }));
  return { title: feed.title, items };
}

/** Every feed of a locale: of everything, and of each topic. */
function feedsOf(locale: LocaleId) {
  const { urls } = pageContext(locale);
  return [undefined, ...topicIds].map((topic) => ({
    topic,
    rss: urls.feedOf('xml', topic),
    atom: urls.feedOf('atom', topic),
    json: urls.feedOf('json', topic),
  }));
}

describe.each(LOCALE_IDS)('the feeds in %s', (locale) => {
  test('are well-formed; Atom keeps to its schema', () => {
    for (const { rss, atom } of feedsOf(locale)) {
      assertWellFormed(read(rss));
      expect(xsdProblem(read(atom), ATOM), atom).toBeUndefined();
    }
  });

  test('say the same in every form', () => {
    for (const { rss, atom, json } of feedsOf(locale)) {
      const known = readJson(json);
      expect(known.items.length).toBeGreaterThan(5);
      expect(readRss(rss), rss).toEqual(known);
      expect(readAtom(atom), atom).toEqual(known);
    }
  });

  test('give each item an id of its own, which leads to its page', () => {
    for (const { json } of feedsOf(locale)) {
      const { items } = readJson(json);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, url } of items) {
        expect(id.split('#')[0]).toBe(url);
        expect(site.files, json).toContain(`${url.slice(site.origin.length)}index.html`);
      }
    }
  });

  test('say where they are', () => {
    for (const { rss, atom, json } of feedsOf(locale)) {
      expect(read(rss)).toContain(`rel="self" type="application/rss+xml" href="${site.origin}${rss}"`);
      expect(read(atom)).toContain(`rel="self" type="application/atom+xml" href="${site.origin}${atom}"`);
      expect((JSON.parse(read(json)) as Xml)['feed_url']).toBe(site.origin + json);
    }
  });

  test('of a topic hold what its page lists', () => {
    const { urls } = pageContext(locale);
    for (const topic of topicIds) {
      const told = new Set(readJson(urls.feedOf('json', topic)).items.map(({ url }) => url.slice(site.origin.length)));
      const shown = pageAt(site, urls.topic(topic))
        .root.querySelectorAll('.resources a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith(urls.resources));
      expect(shown.filter((href) => !told.has(href))).toEqual([]);
      expect(told).toContain(urls.topic(topic));
    }
  });
});

test('what was added goes by its address in every feed, as it always has', () => {
  for (const locale of LOCALE_IDS) {
    const { urls } = pageContext(locale);
    const ids = new Set(readRss(urls.feedOf('xml')).items.map(({ id }) => id));
    for (const topic of topicIds) expect(ids).toContain(site.origin + urls.topic(topic));
  }
});

describe('the XML in the manner of MedlinePlus', () => {
  let xml: string;
  let entries: Xml[];

  beforeAll(() => {
    xml = read(API_URLS.medlineplusTopics);
    const lists = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      isArray: (name) => ['health-topic', 'site', 'also-called'].includes(name),
    });
    entries = (lists.parse(xml) as { 'health-topics': { 'health-topic': Xml[] } })['health-topics']['health-topic'];
  });

  test('keeps to the document type that the site publishes', () => {
    expect(dtdProblem(xml, read(API_URLS.medlineplusDtd))).toBeUndefined();
  });

  test('has every topic in every language, with the links of its page', () => {
    expect(entries).toHaveLength(topicIds.length * LOCALE_IDS.length);
    expect(new Set(entries.map((entry) => entry['@id'])).size).toBe(entries.length);
    for (const entry of entries) {
      const page = pageAt(site, String(entry['@url']).slice(site.origin.length));
      const { urls } = pageContext(page.locale!.id);
      const shown = page.root
        .querySelectorAll('.resources a')
        .filter((link) => link.getAttribute('href')?.startsWith(urls.resources))
        .map((link) => link.getAttribute('href'));
      expect(entry['site'], page.path).toHaveLength(new Set(shown).size);
      expect(page.root.querySelector('h1')?.text).toBe(entry['@title']);
      expect(String(entry['@meta-desc']).length).toBeLessThanOrEqual(200);
      expect(String(entry['full-summary'])).toMatch(/^<p>.*<\/p>$|^<p>[^]*<\/(?:ul|p|ol)>$/);
    }
  });
});
