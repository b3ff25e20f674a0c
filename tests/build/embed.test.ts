import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHeaderRules } from '../../scripts/header-rules.ts';
import { campaignHubContract, hubContract, type CampaignHub, type Hub } from '../../src/feeds/contract.ts';
import type { IntegrityList } from '../../src/hub/integrity.ts';
import { integrityOf } from '../../src/hub/integrity.ts';
import { createUrls, EMBED_URLS } from '../../src/i18n/urls.ts';
import { frameSecurityPolicy } from '../../src/layouts/security.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { idsBelow, readSite, type Page, type Site } from './pages-fs.ts';

let site: Site;
let frames: Page[];
let copies: Page[];

beforeAll(async () => {
  site = readSite(inject('site'));
  const isCopy = ({ path }: Page) => path.startsWith('/embed/v1/snippets/');
  frames = site.embeds.filter((page) => !isCopy(page));
  copies = site.embeds.filter(isCopy);
});

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

/** What is wrong in each of some pages, as a list of lines. */
function problems(pages: readonly Page[], check: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
}

/** The document that a frame or a copy was made of. */
function hubOf({ path }: Page): Hub | CampaignHub {
  const [, hub = ''] = /^\/embed(?:\/v1\/snippets)?\/(.+?)(?:\/|\.html)$/.exec(path) ?? [];
  const contract = hub.includes('/campaigns/') ? campaignHubContract : hubContract;
  return contract.parse(JSON.parse(read(`/api/v1/hubs/${hub}.json`)));
}

const RULES: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
};

/** Every text that a reader of a document is to see. */
function textsOf(hub: Hub | CampaignHub): string[] {
  const { title, description, dates, attribution, state } = hub;
  const own = hub.kind === 'campaign' ? textsOfCampaign(hub) : textsOfTopic(hub);
  return [title, description, ...dates, state.label, attribution.text, ...own];
}

function textsOfTopic({ groups, guides, care, clinic }: Hub): string[] {
  const items = groups.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  return [
    ...groups.flatMap(({ sections }) => sections.map((section) => section.title)),
    ...items.flatMap((item) => [item.title.text, item.publisher.text, item.description, item.checked, item.reviewed]),
    ...guides.map((guide) => guide.title),
    ...(care ? [care.title, care.note, ...care.levels.flatMap(({ heading, signs }) => [heading, ...signs])] : []),
    ...(clinic
      ? [clinic.heading, clinic.emergency, ...clinic.advice.flatMap(({ points, credit }) => [...points, credit])]
      : []),
  ];
}

function textsOfCampaign(hub: CampaignHub): string[] {
  const { name, organization, aim, latest, facts, surveys, standards, timeline, actions, pages } = hub;
  const figures = [...facts, ...[...latest, ...timeline].flatMap((each) => each.facts)];
  return [
    name.text,
    organization.name.text,
    hub.regionsLabel,
    hub.statusLabel,
    ...[...(aim ? [aim] : []), ...latest, ...timeline, ...actions, ...figures].map(({ text }) => text),
    ...timeline.map(({ stateLabel }) => stateLabel),
    ...surveys.flatMap(({ population, method, caveats, sample }) => [population, ...caveats, method, sample].flat()),
    ...surveys
      .flatMap(({ results }) => results)
      .flatMap(({ title, asked, answers }) => [title, asked, ...answers.flatMap(({ label, value }) => [label, value])]),
    ...standards.flatMap((code) => code.points.flatMap((point) => [point.title, point.text])),
    ...pages.map((page) => page.title),
  ].filter((text) => text !== undefined);
}

const links = (root: HTMLElement) => root.querySelectorAll('a[href^="http"]');

describe('frames and copies', () => {
  test('are there for every topic in every language', () => {
    const topics = idsBelow(site, '/en/topics/');
    expect(topics.length).toBeGreaterThan(5);
    for (const topic of topics) {
      for (const locale of LOCALE_IDS) {
        expect(frames.map(({ path }) => path)).toContain(EMBED_URLS.frame(locale, topic));
        expect(copies.map(({ path }) => path)).toContain(EMBED_URLS.snippet(locale, topic));
      }
    }
    expect(frames).toHaveLength(copies.length);
  });

  test('are there for every campaign in every language', () => {
    const campaigns = idsBelow(site, '/en/campaigns/');
    expect(campaigns.length).toBeGreaterThan(0);
    for (const campaign of campaigns) {
      for (const locale of LOCALE_IDS) {
        expect(frames.map(({ path }) => path)).toContain(EMBED_URLS.frame(locale, { campaign }));
        expect(copies.map(({ path }) => path)).toContain(EMBED_URLS.snippet(locale, { campaign }));
        expect(site.files).toContain(EMBED_URLS.hub(locale, { campaign }));
      }
    }
  });

  test('are valid HTML', () => {
    const validator = new HtmlValidate(new StaticConfigLoader(RULES));
    const found = problems(site.embeds, ({ html, path }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
        ),
    );
    expect(found).toEqual([]);
  });

  test('say all that their document says', () => {
    let texts = 0;
    const found = problems(site.embeds, (page) => {
      const said = page.root.text.replaceAll(/\s+/g, ' ');
      const wanted = textsOf(hubOf(page));
      texts += wanted.length;
      return wanted.filter((text) => !said.includes(text.replaceAll(/\s+/g, ' ')));
    });
    expect(found).toEqual([]);
    expect(texts).toBeGreaterThan(5_000);
  });

  test('lead to pages of ours that exist, and tell other websites nothing about the reader', () => {
    let count = 0;
    const found = problems(site.embeds, ({ root }) =>
      links(root).flatMap((link) => {
        count += 1;
        const { origin, pathname } = new URL(link.getAttribute('href') ?? '');
        const dead = origin === site.origin && !site.files.has(`${pathname}index.html`);
        return dead || link.getAttribute('rel') !== 'noopener noreferrer' ? [link.outerHTML] : [];
      }),
    );
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
  });

  test('hold no style, no code, no id and nothing to load', () => {
    const found = problems(site.embeds, ({ root }) => {
      const body = root.querySelector('body') ?? root;
      return body
        .querySelectorAll('*')
        .filter(
          (element) =>
            /^(?:script|style|link|img|iframe|form|input|object|embed|meta|base)$/i.test(element.tagName) ||
            Object.keys(element.attributes).some((name) => /^on|^style$|^id$|^src/i.test(name)),
        )
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(found).toEqual([]);
  });

  test('name their language, its direction, the licence and the page they are from', () => {
    const found = problems(site.embeds, (page) => {
      const { lang, dir, url, attribution } = hubOf(page);
      const hub = page.root.querySelector('.signpost-hub');
      const said = [
        hub?.getAttribute('lang'),
        hub?.getAttribute('dir'),
        hub?.querySelector('.signpost-page a')?.getAttribute('href'),
        hub?.querySelector('.signpost-credits a[href*="creativecommons"]')?.text.split(' (')[0],
      ];
      const wanted = [lang, dir, url, attribution.license];
      return said.join() === wanted.join() ? [] : [said.join()];
    });
    expect(found).toEqual([]);
  });
});

describe('a frame', () => {
  test('is a page with one main heading that search engines pass over in favour of the topic', () => {
    const found = problems(frames, (page) => {
      const { root } = page;
      const said = [
        root.querySelectorAll('h1').length,
        root.querySelector('meta[name="robots"]')?.getAttribute('content'),
        root.querySelector('meta[name="referrer"]')?.getAttribute('content'),
        root.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      ];
      return said.join() === [1, 'noindex', 'no-referrer', hubOf(page).url].join() ? [] : [said.join()];
    });
    expect(found).toEqual([]);
    expect(read('/sitemap-0.xml')).not.toContain('/embed/v1/');
    expect(read('/sitemap-0.xml')).not.toContain(`${site.origin}/embed/`);
  });

  test('may load its script and its style sheet, and nothing else', () => {
    const policy = frameSecurityPolicy(site.origin);
    expect(policy).not.toMatch(/unsafe|\*|data:|connect-src|img-src/);
    const found = problems(frames, ({ root }) => {
      const said = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
      if (said.length !== 1 || said[0]?.getAttribute('content') !== policy) return [`${said.length} policies`];
      const loads = root.querySelectorAll('script, link[rel="stylesheet"]');
      const files = loads.map((each) => each.getAttribute('src') ?? each.getAttribute('href'));
      return files.join() === '/embed/v1/frame.css,/embed/v1/frame.js' ? [] : [files.join()];
    });
    expect(found).toEqual([]);
  });

  test('opens links beside itself and says so', () => {
    const found = problems(frames, (page) => {
      const { newTab } = hubOf(page).labels;
      return links(page.root)
        .filter((link) => link.getAttribute('target') !== '_blank' || !link.text.includes(newTab))
        .map((link) => link.outerHTML);
    });
    expect(found).toEqual([]);
  });
});

describe('a copy', () => {
  test('says of which day it is, and opens links where the reader is', () => {
    const found = problems(copies, (page) => {
      const { labels, url } = hubOf(page);
      const copy = page.root.querySelector('.signpost-copy');
      const links = copy?.querySelectorAll('a').map((link) => `${link.text} ${link.getAttribute('href')}`);
      if (links?.join() !== `${labels.newest} ${url}` || !copy?.text.includes(labels.copy)) return [String(copy)];
      return page.root.querySelectorAll('[target]').map((each) => each.outerHTML);
    });
    expect(found).toEqual([]);
  });
});

describe('the files of embeds', () => {
  test('have the integrity that the list says', async () => {
    const { version, files } = JSON.parse(read('/embed/v1/integrity.json')) as IntegrityList;
    expect(files.map(({ file }) => file)).toContain(`/embed/v1/signpost-${version}.js`);
    for (const { file, integrity } of files) expect(await integrityOf(read(file)), file).toBe(integrity);
    expect(read('/embed/v1/signpost.js')).toBe(read(`/embed/v1/signpost-${version}.js`));
  });

  test('may be loaded and framed by any website', () => {
    const rules = parseHeaderRules(read('/_headers'));
    const headersOf = (path: string) =>
      Object.fromEntries(rules.filter((rule) => rule.applies(path)).flatMap(({ headers }) => headers));
    for (const path of [
      EMBED_URLS.script,
      '/embed/v1/frame.css',
      EMBED_URLS.frame('en', 'miscarriage'),
      EMBED_URLS.hub('en', 'miscarriage'),
    ]) {
      expect(headersOf(path), path).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(headersOf(EMBED_URLS.frame('en', 'miscarriage'))['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersOf(createUrls('en').topic('miscarriage'))['Content-Security-Policy']).toContain(
      "frame-ancestors 'self'",
    );
    const { version } = JSON.parse(read('/embed/v1/integrity.json')) as IntegrityList;
    for (const name of ['signpost', 'frame-height']) {
      expect(headersOf(`/embed/v1/${name}-${version}.js`)['Cache-Control']).toContain('immutable');
      expect(headersOf(`/embed/v1/${name}.js`)['Cache-Control']).toBe('no-cache');
    }
  });
});
