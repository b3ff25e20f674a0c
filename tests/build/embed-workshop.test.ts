import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { firstChoice } from '../../src/embedding/choice.ts';
import { FRAME_SANDBOX, snippetsOf } from '../../src/embedding/snippets.ts';
import { SIZES_FILE, type EmbedSizes, type Load } from '../../src/embedding/sizes.ts';
import type { EmbedPage } from '../../src/embedding/words.ts';
import { WAY_IDS } from '../../src/embedding/ways.ts';
import type { Hub } from '../../src/feeds/contract.ts';
import { oembedContract, type Oembed } from '../../src/feeds/oembed.ts';
import { EMBED_URLS } from '../../src/i18n/urls.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';
import { idsBelow, pageAt, readSite, type Site } from './pages-fs.ts';

let site: Site;
let topics: string[];
let campaigns: string[];

beforeAll(async () => {
  site = readSite(inject('site'));
  topics = idsBelow(site, '/en/topics/');
  campaigns = idsBelow(site, '/en/campaigns/');
});

const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const readJson = <T>(path: string) => JSON.parse(read(path)) as T;
const workshop = (locale: LocaleId) => pageAt(site, `/${locale}/embed/`).root;
const pageData = (locale: LocaleId) =>
  JSON.parse(workshop(locale).querySelector('script[data-page]')!.rawText) as EmbedPage;

/** What a field of code holds. */
function codeIn(locale: LocaleId, id: string): string {
  const field = workshop(locale).querySelector(`textarea#${id}`)!;
  expect(field.hasAttribute('readonly')).toBe(true);
  return field.text;
}

describe('the oEmbed documents', () => {
  /** Every topic and campaign. */
  const everything = () => [...topics, ...campaigns.map((campaign) => ({ campaign }))];

  test('are there for every topic and campaign in every language, in their published shape', () => {
    const validate = addFormats.default(new Ajv()).compile(z.toJSONSchema(oembedContract, { target: 'draft-7' }));
    expect(topics.length).toBeGreaterThan(5);
    expect(campaigns.length).toBeGreaterThan(0);
    for (const locale of LOCALE_IDS) {
      for (const topic of everything()) {
        const document = readJson<Oembed>(EMBED_URLS.oembed(locale, topic, 'json'));
        expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
        expect(document.title).toBe(readJson<Hub>(EMBED_URLS.hub(locale, topic)).title);
        const frame = parse(document.html).querySelector('iframe')!;
        expect(frame.getAttribute('src')).toBe(site.origin + EMBED_URLS.frame(locale, topic));
        expect(frame.getAttribute('sandbox')).toBe(FRAME_SANDBOX);
        expect(site.files).toContain(`${EMBED_URLS.frame(locale, topic)}index.html`);
      }
    }
  });

  test('say the same as XML', () => {
    for (const locale of LOCALE_IDS) {
      for (const topic of everything()) {
        const document = readJson<Oembed>(EMBED_URLS.oembed(locale, topic, 'json'));
        using xml = XmlDocument.fromString(read(EMBED_URLS.oembed(locale, topic, 'xml')));
        const values = xml.find('/oembed/*').filter((node) => node instanceof XmlElement);
        expect(values.map(({ name, content }) => [name, content])).toEqual(
          Object.entries(document).map(([name, value]) => [name, String(value)]),
        );
      }
    }
  });
});

describe.each(LOCALE_IDS)('the page where embeds are put together in %s', (locale) => {
  test('has the code of the main topic for readers without scripts, as the shared view writes it', () => {
    const data = pageData(locale);
    const choice = firstChoice(data.choosable, locale);
    const hub = readJson<Hub>(EMBED_URLS.hub(locale, choice.topic));
    const snippets = snippetsOf(choice, hub, data.site, data.asOf[locale]);
    for (const way of WAY_IDS) expect(codeIn(locale, `embed-code-${way}`).trim(), way).toBe(snippets[way].trim());
    expect(snippets.html).toBe(read(EMBED_URLS.snippet(locale, choice.topic)));
    expect(codeIn(locale, 'embed-address')).toBe(site.origin + EMBED_URLS.frame(locale, choice.topic));
  });

  test('names scripts that exist, with their checksum', () => {
    const { site: embeds } = pageData(locale);
    for (const { file, integrity } of [embeds.element, embeds.height]) {
      expect(file).toMatch(/-\d+\.\d+\.\d+\.js$/);
      expect(integrity).toBe(`sha384-${createHash('sha384').update(read(file)).digest('base64')}`);
    }
    expect(codeIn(locale, 'embed-code-element')).toContain(`integrity="${embeds.element.integrity}"`);
  });

  test('lists the ready page of every topic and campaign', () => {
    const links = workshop(locale)
      .querySelectorAll('section[aria-labelledby="embed-ready"] a')
      .map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(expect.arrayContaining(topics.map((topic) => EMBED_URLS.frame(locale, topic))));
    expect(links).toEqual(expect.arrayContaining(campaigns.map((campaign) => EMBED_URLS.frame(locale, { campaign }))));
  });

  test('offers every topic once, the one with the most links first', () => {
    const options = workshop(locale).querySelectorAll('select[name="topic"] option');
    const offered = options.map((option) => option.getAttribute('value') ?? '');
    expect(offered[0]).toBe('miscarriage');
    expect(offered.toSorted()).toEqual(topics.toSorted());
    expect(pageData(locale).choosable.topics).toEqual(offered);
    const others = workshop(locale).querySelectorAll('select[name="campaign"] option');
    expect(others.map((option) => option.getAttribute('value')).sort()).toEqual(campaigns.toSorted());
  });

  test('has a label for every control, and a name for every group', () => {
    for (const control of workshop(locale).querySelectorAll('embed-workshop :is(input, select, textarea)')) {
      const label = workshop(locale).querySelector(`label[for="${control.id}"]`) ?? control.closest('label');
      const name = label?.text ?? control.getAttribute('aria-label') ?? '';
      expect(name.trim(), control.outerHTML.slice(0, 120)).not.toBe('');
    }
    for (const group of workshop(locale).querySelectorAll('embed-workshop fieldset')) {
      expect(group.querySelector('legend')?.text.trim()).toBeTruthy();
    }
  });
});

describe('what embeds load', () => {
  const compressed = (paths: readonly string[]): Load => ({
    requests: paths.length,
    bytes: paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(site.folder, path)), { level: 9 }).length, 0),
  });

  test('is measured for every hub and way', () => {
    const { ways } = readJson<EmbedSizes>(SIZES_FILE);
    const hubs = [...site.files]
      .map((file) => /^\/api\/v1\/hubs\/(.+)\.json$/.exec(file)?.[1] ?? '')
      .filter(Boolean)
      .sort();
    expect(hubs.length).toBeGreaterThanOrEqual(topics.length * LOCALE_IDS.length);
    for (const way of WAY_IDS) expect(Object.keys(ways[way]).sort(), way).toEqual(hubs);
  });

  test('is what a browser loads', () => {
    const { ways, grow } = readJson<EmbedSizes>(SIZES_FILE);
    const key = 'ar/miscarriage';
    const frame = parse(read('/embed/ar/miscarriage/index.html'));
    const styles = frame.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href')!);
    const scripts = frame.querySelectorAll('script[src]').map((script) => script.getAttribute('src')!);
    expect(scripts).toHaveLength(1);
    expect(ways.frame[key]).toEqual(compressed(['/embed/ar/miscarriage/index.html', ...styles, ...scripts]));
    const hub = EMBED_URLS.hub('ar', 'miscarriage');
    expect(ways.element[key]).toEqual(compressed([EMBED_URLS.script, hub]));
    expect(ways.data[key]).toEqual(compressed([hub]));
    expect(ways.html[key]).toEqual({ ...compressed([EMBED_URLS.snippet('ar', 'miscarriage')]), requests: 0 });
    expect(grow).toEqual(compressed([EMBED_URLS.height]));
  });

  test('is little: at most 35 kB for the largest topic', () => {
    const { ways } = readJson<EmbedSizes>(SIZES_FILE);
    const loads = Object.values(ways).flatMap((way) => Object.values(way));
    expect(Math.max(...loads.map(({ bytes }) => bytes))).toBeLessThanOrEqual(35_000);
  });
});
