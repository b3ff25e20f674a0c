import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomText } from '../../../../src/feeds/news/atom.ts';
import { campaignFeedLinks, feedLinks } from '../../../../src/feeds/news/feed-links.ts';
import { jsonFeedText } from '../../../../src/feeds/news/json-feed.ts';
import type { ChangeSources } from '../../../../src/domain/whats-new.ts';
import { placedByTopic } from '../../../../src/domain/topic-sections.ts';
import { newsOf } from '../../../../src/feeds/news/news.ts';
import { rssText } from '../../../../src/feeds/news/rss.ts';
import { pageContext } from '../../../../src/i18n/page-context.ts';
import { LOCALE_IDS, type LocaleId } from '../../../../src/schemas/vocabulary.ts';
import { campaign, change, guide, organization, resource, topic, version } from '../../domain/example-entities.ts';
import { contentWith, LAPSED, TOPIC, WITHDRAWN } from '../api/example-context.ts';
import { hostileText } from '../hostile.ts';
import { assertWellFormed, xsdProblem } from '../xml-checks.ts';

const XSD = readFileSync(join(import.meta.dirname, '../../../fixtures/schemas/atom.xsd'), 'utf8');
const content = contentWith();

function news(locale: LocaleId = 'en', about?: typeof TOPIC, of: ChangeSources = content) {
  const sources = { ...of, allResourcesByTopic: placedByTopic(of.allResources) };
  return newsOf({ page: pageContext(locale), topic: about, origin: 'https://example.org' }, sources);
}

function itemsOf(text: string): Record<string, unknown>[] {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
  return (parser.parse(text) as { rss: { channel: { item: Record<string, unknown>[] } } }).rss.channel.item;
}

describe('what is new', () => {
  test('comes latest first, and the feed is as new as its latest item', () => {
    const { items, updated } = news();
    expect(updated).toBe('2026-12-03');
    expect(items.map(({ day }) => day)).toEqual(
      items
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  });

  test('goes by the address of an addition, and by more than that for what happened later', () => {
    const { items } = news();
    const of = (id: string) => items.filter(({ url }) => url === `https://example.org/en/resources/${id}/`);
    expect(of('withdrawn').map(({ id, isAddition }) => [id, isAddition])).toEqual([
      ['https://example.org/en/resources/withdrawn/#2026-12-02-withdrawn', false],
      ['https://example.org/en/resources/withdrawn/#2026-02-02-address-changed', false],
      ['https://example.org/en/resources/withdrawn/', true],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('is told in the language of the feed, with its own full stop', () => {
    const text = (locale: LocaleId) => news(locale).items.find(({ url }) => url.endsWith('/helpline/'))?.text;
    expect(text('en')).toBe('Example Charity. In English.');
    expect(text('zh-Hans')).toBe('Example Charity。中文。');
    const gone = (locale: LocaleId) => news(locale).items.find(({ id }) => id.endsWith('-withdrawn'))?.text;
    expect(gone('nl')).toBe('Uit de lijsten gehaald. Example Clinic. In het Nederlands.');
    expect(gone('zh-Hans')).toMatch(/^[^.]+。Example Clinic。中文。$/);
  });

  test('marks a title in another language', () => {
    const titled = (locale: LocaleId) => news(locale).items.find(({ url }) => url.endsWith('/dutch/'));
    expect(titled('en')).toMatchObject({ title: 'Guide in nl', lang: 'nl' });
    expect(titled('nl')?.lang).toBeUndefined();
  });

  test('is of a topic, its guides, its words and what is placed on it, for its own feed', () => {
    const { items, title, url } = news('en', TOPIC);
    expect(title).toBe('Signpost: What’s new: Loss');
    expect(url).toBe('https://example.org/en/topics/topic/');
    const paths = new Set(items.map((item) => item.url.replace('https://example.org/en', '')));
    expect([...paths].sort()).toEqual([
      '/campaigns/campaign/',
      '/clinics/example-clinic/',
      '/glossary/term/',
      '/resources/dutch/',
      '/resources/guide/',
      '/resources/helpline/',
      '/resources/leaflet/',
      '/resources/withdrawn/',
      '/topics/topic/',
      '/topics/topic/steps/',
    ]);
    expect(LAPSED.placements).toEqual([]);
  });

  test('is a story besides the resource that it is, where it became one later', () => {
    const of = news('nl', TOPIC).items.filter(({ url }) => url.endsWith('/resources/dutch/'));
    expect(of.map(({ id, text }) => [id.replace('https://example.org/nl/resources', ''), text])).toEqual([
      ['/dutch/#2026-11-21-story', 'Verhaal. In het Nederlands.'],
      ['/dutch/', 'Example Clinic. In het Nederlands.'],
    ]);
  });

  test('is whole days, until there are enough for a reader of feeds', () => {
    const addedOn = (day: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        resource({ id: `r${day}-${index}`, history: [change(day, 'added')] }),
      );
    const allResources = [...addedOn('2027-01-03', 90), ...addedOn('2027-01-02', 150), ...addedOn('2027-01-01', 5)];
    const { items } = news('en', undefined, contentWith({ allResources }));
    expect(items).toHaveLength(240);
    expect(items.at(-1)?.day).toBe('2027-01-02');
  });
});

describe.each(LOCALE_IDS)('in %s', (locale) => {
  test.each([undefined, TOPIC])('Atom is valid, with all that RFC 4287 asks for', (about) => {
    const text = atomText(news(locale, about));
    expect(xsdProblem(text, XSD)).toBeUndefined();
    const { lang } = pageContext(locale).locale;
    expect(text).toContain(`xml:lang="${lang}"`);
  });

  test('JSON Feed has the fields of version 1.1', () => {
    const feed = JSON.parse(jsonFeedText(news(locale, TOPIC))) as Record<string, unknown>;
    const { lang } = pageContext(locale).locale;
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: lang,
      feed_url: `https://example.org/feeds/${locale}/topics/topic.json`,
      home_page_url: `https://example.org/${locale}/topics/topic/`,
      authors: [{ name: 'Signpost' }],
    });
    const items = feed['items'] as Record<string, unknown>[];
    for (const item of items) {
      expect(Object.keys(item)).toEqual(['content_text', 'date_published', 'id', 'title', 'url']);
      expect(item['date_published']).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
  });
});

describe('RSS', () => {
  const text = rssText(news('en', TOPIC));

  test('says where it is, in which language, and when it last changed', () => {
    assertWellFormed(text);
    expect(text).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://example.org/feeds/en/topics/topic.xml"/>',
    );
    expect(text).toContain('<language>en</language>');
    expect(text).toContain('<lastBuildDate>Wed, 02 Dec 2026 00:00:00 GMT</lastBuildDate>');
  });

  test('has a permanent link for additions only', () => {
    expect(itemsOf(text)[0]).toMatchObject({
      title: 'A guide',
      link: 'https://example.org/en/resources/withdrawn/',
      guid: { '#text': 'https://example.org/en/resources/withdrawn/#2026-12-02-withdrawn', isPermaLink: 'false' },
      pubDate: 'Wed, 02 Dec 2026 00:00:00 GMT',
    });
    expect(itemsOf(text).find(({ title }) => title === 'Loss')).toMatchObject({
      guid: { '#text': 'https://example.org/en/topics/topic/', isPermaLink: 'true' },
    });
  });

  test('has descriptions that are words when read as HTML', () => {
    const named = resource({
      publishers: [organization({ name: 'A & <B>' })],
      history: [change('2027-01-01', 'added')],
    });
    const of = contentWith({ allResources: [named] });
    expect(itemsOf(rssText(news('en', undefined, of)))[0]?.['description']).toBe('A &amp; &lt;B&gt;. In English.');
  });
});

test('every feed is well-formed and keeps its ids, whatever a title says', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(...LOCALE_IDS), (title, name, locale) => {
      const hostile = resource({ publishers: [organization({ name })], versions: [version({ title })] });
      const named = guide({ texts: { ...guide().texts, [locale]: { ...guide().texts[locale], title } } });
      const found = news(locale, undefined, {
        ...content,
        topics: [topic()],
        guides: [named],
        allResources: [hostile, WITHDRAWN],
      });
      for (const text of [atomText(found), rssText(found)]) assertWellFormed(text);
      const { items } = JSON.parse(jsonFeedText(found)) as { items: { id: string }[] };
      expect(items.map(({ id }) => id)).toEqual(found.items.map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
});

test('a page names a feed of each kind', () => {
  expect(feedLinks(pageContext('es'), TOPIC)).toEqual([
    { format: 'xml', type: 'application/rss+xml', title: 'Novedades: Pérdida', href: '/feeds/es/topics/topic.xml' },
    { format: 'atom', type: 'application/atom+xml', title: 'Novedades: Pérdida', href: '/feeds/es/topics/topic.atom' },
    { format: 'json', type: 'application/feed+json', title: 'Novedades: Pérdida', href: '/feeds/es/topics/topic.json' },
  ]);
  expect(campaignFeedLinks(pageContext('es'), campaign())[1]).toEqual({
    format: 'atom',
    type: 'application/atom+xml',
    title: 'Novedades de la campaña: Better care',
    href: '/feeds/es/campaigns/campaign.atom',
  });
  expect(campaignFeedLinks(pageContext('en'))[2]).toMatchObject({ href: '/feeds/en/campaigns.json' });
  expect(feedLinks(pageContext('en'))[0]).toMatchObject({ title: 'What’s new', href: '/feeds/en/whats-new.xml' });
});
