import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hubContract, recallsContract, type Hub, type RecallEntry } from '../../src/feeds/contract.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { EMBED_URLS, PAPER_IDS } from '../../src/i18n/urls.ts';
import { LOCALE_IDS, type LocaleId, type RecallKind } from '../../src/schemas/vocabulary.ts';
import type { ConceptFile } from '../../src/search/concepts.ts';
import { conceptFile, recordFile } from '../../src/search/files.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { pageAt, readSite, type Site } from './pages-fs.ts';
import {
  CLINIC_NUMBER,
  copyMarkedContent,
  RECALLED,
  recallAll,
  TITLE_WORD,
  type Recalled,
} from './recalled-content-fs.ts';
import { build, copyProject } from './site-fs.ts';

/** What is done to everything in the fixture that is marked. */
const STEPS = ['nothing', 'withdraw', 'withdraw-source', 'correct', 'lifted'] as const;
type Step = (typeof STEPS)[number];

let folder: string;
/** The site after each step, and every file of it as text, by its address. */
let sites: Record<Step, { site: Site; files: Map<string, string> }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-recall-'));
  const project = copyProject(join(folder, 'project'));
  const built = [];
  for (const step of STEPS) built.push([step, await siteAfter(step, project)] as const);
  sites = Object.fromEntries(built) as typeof sites;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function siteAfter(step: Step, project: string) {
  const content = join(folder, step);
  copyMarkedContent(content);
  if (step === 'lifted') recallAll(content, 'withdraw', { lifted: { on: '2026-11-20', by: 'Example editors' } });
  else if (step === 'withdraw-source') recallAll(content, 'withdraw', {}, [only('resource')]);
  else if (step !== 'nothing') recallAll(content, step);
  const out = join(folder, `${step}-site`);
  const { code, output } = await build(project, {
    SIGNPOST_CONTENT: content,
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(folder, `${step}-cache`),
    SIGNPOST_SITE: 'https://signpost.example',
    SIGNPOST_TODAY: '2026-11-20',
  });
  expect(code, output).toBe(0);
  const site = readSite(out);
  return { site, files: new Map([...site.files].map((file) => [file, textOf(join(out, file))])) };
}

/** A file as text in small letters, unpacked where it is packed, as the files of the search index are. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

/** Every file that has a word, in order. */
function filesWith(word: string | RegExp, step: Step): string[] {
  const has = (text: string) => (typeof word === 'string' ? text.includes(word.toLowerCase()) : word.test(text));
  return [...sites[step].files].flatMap(([file, text]) => (has(text) ? [file] : []));
}

function json<T>(file: string, step: Step): T {
  return JSON.parse(readFileSync(join(sites[step].site.folder, file), 'utf8')) as T;
}

function recallsAfter(step: Step): RecallEntry[] {
  return recallsContract.parse(json('/api/v1/recalls.json', step)).recalls;
}

const only = (kind: RecallKind): Recalled => RECALLED.find((each) => each.kind === kind)!;
const facts = RECALLED.filter(({ kind }) => kind === 'fact');

/** The page on which readers meet a thing. */
function pagePath({ kind, id }: Recalled, locale: LocaleId): string {
  const { urls } = pageContext(locale);
  switch (kind) {
    case 'resource':
      return urls.resource(id);
    case 'guide':
      return urls.guide('example-topic', id);
    case 'term':
      return urls.term(id);
    case 'fact':
      return urls.topicSources('example-topic');
    case 'clinic':
      return urls.clinic(id);
    case 'campaign':
      return urls.campaign(id);
    default:
      return urls.topic('example-topic');
  }
}

/** Where the title of a withdrawn resource may stand: its own page, the news of it, saved lists and what rests on it. */
const TITLE_PLACES =
  /^\/(?:[^/]+\/resources\/example-guide\/index\.html|[^/]+\/whats-new\/index\.html|feeds\/.*|saved-records\/[^/]+\.json|[^/]+\/topics\/example-topic\/sources\/index\.html|[^/]+\/rights\/nl\/index\.html|api\/v1\/.*\.(?:json|csv|xml))$/;

describe('before anything is recalled', () => {
  test.each(RECALLED)('$kind $id is found on its page, in data and in the search of every language', (recalled) => {
    const files = filesWith(recalled.word, 'nothing');
    for (const locale of LOCALE_IDS) {
      if (recalled.kind === 'clinic') expect(files).toContain(EMBED_URLS.hub(locale, 'example-topic', recalled.id));
      const page = recalled.id === 'example-instruction' ? pagePath(only('topic'), locale) : pagePath(recalled, locale);
      if (recalled.id !== 'example-range') expect(files).toContain(`${page}index.html`);
      if (['resource', 'topic', 'guide', 'term'].includes(recalled.kind)) expect(files).toContain(recordFile(locale));
    }
    if (recalled.id !== 'example-one-in') expect(files.some((file) => file.endsWith('.json'))).toBe(true);
  });

  test('words of texts and resources are in the index of the search itself', () => {
    for (const kind of ['resource', 'topic', 'guide', 'term', 'careCard'] as const) {
      const indexes = filesWith(only(kind).word, 'nothing').filter((file) => file.endsWith('.pf_index'));
      expect(indexes, kind).toHaveLength(LOCALE_IDS.length);
    }
  });

  test('there is no notice, and nothing for copies to follow', () => {
    const notices = sites.nothing.site.pages.flatMap(({ root }) => root.querySelectorAll('.recall, .recall-line'));
    expect(notices).toEqual([]);
    expect(json('/api/v1/recalls.json', 'nothing')).toMatchObject({ updated: null, recalls: [] });
  });
});

describe('once it is withdrawn', () => {
  test.each(RECALLED.filter(({ kind }) => kind !== 'resource'))('no file has the words of $kind $id', ({ word }) => {
    expect(filesWith(word, 'withdraw')).toEqual([]);
  });

  test('no file but its own page has the words of a resource; there its address is no link', () => {
    const { word } = only('resource');
    const own = LOCALE_IDS.map((locale) => `${pagePath(only('resource'), locale)}index.html`);
    expect(filesWith(word, 'withdraw')).toEqual(own.sort());
    for (const locale of LOCALE_IDS) {
      const { root, html } = pageAt(sites.withdraw.site, pagePath(only('resource'), locale));
      const addresses = root.querySelectorAll('dd').filter(({ text }) => text.includes(word));
      expect(addresses).toHaveLength(1);
      expect(html.split(word)).toHaveLength(2);
    }
  });

  test('nor where all that rests on it is still there', () => {
    const { word } = only('resource');
    const own = LOCALE_IDS.map((locale) => `${pagePath(only('resource'), locale)}index.html`);
    expect(filesWith(word, 'withdraw-source')).toEqual(own.sort());
  });

  test('its title stands only where it tells readers what was withdrawn', () => {
    const files = filesWith(TITLE_WORD, 'withdraw');
    expect(files.filter((file) => !TITLE_PLACES.test(file))).toEqual([]);
    expect(files).toContain('/en/resources/example-guide/index.html');
    expect(files).toContain('/saved-records/en.json');
  });

  test('no file has the number of a clinic', () => {
    expect(filesWith(CLINIC_NUMBER, 'nothing')).not.toEqual([]);
    expect(filesWith(CLINIC_NUMBER, 'withdraw')).toEqual([]);
  });

  test.each(RECALLED.filter(({ kind }) => kind !== 'fact'))(
    'the page of $kind $id says so, when and why, in a notice with a name',
    (recalled) => {
      for (const locale of LOCALE_IDS) {
        const { t, format } = pageContext(locale);
        const { root } = pageAt(sites.withdraw.site, pagePath(recalled, locale));
        const notices = root
          .querySelectorAll('main .recall.withdraw')
          .filter(({ text }) => text.includes(recalled.reason));
        expect(notices, locale).toHaveLength(1);
        const [notice] = notices;
        const title = root.querySelector(`[id="${notice!.getAttribute('aria-labelledby')}"]`);
        expect(title?.tagName).toMatch(/^H[2-4]$/);
        expect(title?.text).toBe(t('recall.title.withdraw'));
        expect(notice!.getAttribute('role')).toBe('note');
        expect(notice!.text).toContain(format.day('2026-11-19'));
      }
    },
  );

  test('a page that lost its text keeps its title, its lists of resources and its telephone numbers', () => {
    for (const locale of LOCALE_IDS) {
      const { root } = pageAt(sites.withdraw.site, pagePath(only('topic'), locale));
      const before = pageAt(sites.nothing.site, pagePath(only('topic'), locale)).root;
      expect(root.querySelector('h1')?.text).toBe(before.querySelector('h1')?.text);
      const numbers = (page: typeof root) => page.querySelectorAll('.care a[href^="tel:"]').map(({ text }) => text);
      expect(numbers(root)).toEqual(numbers(before));
      expect(numbers(root)).toHaveLength(3);
      expect(root.querySelectorAll('.care li, .care h4').map(({ text }) => text)).toEqual([
        pageContext(locale).t('recall.title.withdraw'),
      ]);
      const listed = root.querySelectorAll('li.resource h4').map(({ text }) => text.trim());
      const listedBefore = before.querySelectorAll('li.resource h4').map(({ text }) => text.trim());
      expect(listed.length).toBeGreaterThan(2);
      expect(listed).toEqual(listedBefore.filter((title) => !title.includes(TITLE_WORD)));
    }
  });

  test('a clinic is on no list and has no leaflet; its page leads to its topics', () => {
    for (const locale of LOCALE_IDS) {
      const { urls } = pageContext(locale);
      const address = urls.clinic('example-clinic');
      const links = sites.withdraw.site.pages.filter(({ root }) => root.querySelector(`main a[href="${address}"]`));
      expect(links.map(({ path }) => path).filter((path) => path !== address)).toEqual([urls.whatsNew]);
      const own = pageAt(sites.withdraw.site, address).root;
      expect(own.querySelector(`main a[href="${urls.topic('example-topic')}"]`)).not.toBeNull();
      const leaflets = PAPER_IDS.map((paper) => `${urls.clinicHandout('example-clinic', paper)}index.html`);
      expect(leaflets.filter((file) => !sites.nothing.files.has(file))).toEqual([]);
      expect(leaflets.filter((file) => sites.withdraw.files.has(file))).toEqual([]);
    }
  });

  test('its description is the notice, in the page and in the search; names lead to it as before', () => {
    for (const locale of LOCALE_IDS) {
      const records = json<SearchRecord[]>(recordFile(locale), 'withdraw');
      for (const kind of ['topic', 'guide', 'term', 'clinic'] as const) {
        const path = pagePath(only(kind), locale);
        const { root } = pageAt(sites.withdraw.site, path);
        const described = root.querySelector('meta[name="description"]')?.getAttribute('content');
        expect(described).toContain(only(kind).reason);
        expect(records.find((record) => `/${locale}/${record.path}` === path)?.description).toContain(
          only(kind).reason,
        );
      }
      expect(records.filter(({ path }) => path === 'resources/example-guide/')).toEqual([]);
      const targets = (step: Step) => json<ConceptFile>(conceptFile(locale), step).targets.map(([, path]) => path);
      // A question that only a withdrawn campaign asked has no page any more.
      expect(targets('withdraw')).toEqual(targets('nothing').filter((path) => path !== 'surveys/example-rating/'));
    }
  });

  test('a statement leaves what sources say, and texts say that it is gone', () => {
    for (const locale of LOCALE_IDS) {
      const { root } = pageAt(sites.withdraw.site, pagePath(facts[0]!, locale));
      expect(root.querySelectorAll('tbody tr').map(({ id }) => id)).toEqual(['fact-example-percent']);
    }
  });

  test('hub documents keep their shape, and carry the notices', () => {
    for (const locale of LOCALE_IDS) {
      const hub = hubContract.parse(json<Hub>(EMBED_URLS.hub(locale, 'example-topic'), 'withdraw'));
      expect([hub.notice?.text, hub.description].map((text) => text?.includes(only('topic').reason))).toEqual([
        true,
        true,
      ]);
      expect(hub.summary).toEqual([]);
      expect(hub.care?.levels).toEqual([]);
      expect(hub.care?.notice?.text).toContain(only('careCard').reason);
      expect(hub.care?.contacts).toHaveLength(3);
      expect(hub.updated).toBe('2026-11-19');
      const withClinic = json<Hub>(EMBED_URLS.hub(locale, 'example-topic', 'example-clinic'), 'withdraw');
      const { clinic, ...rest } = hubContract.parse(withClinic);
      expect(clinic).toMatchObject({ phones: [], advice: [], notice: { action: 'withdraw', on: '2026-11-19' } });
      expect(clinic?.notice?.text).toContain(only('clinic').reason);
      expect({ ...rest, languages: [] }).toEqual({ ...hub, languages: [] });
    }
  });

  test('frames and copies for other websites say so, and keep telephone numbers and links', () => {
    const views = LOCALE_IDS.flatMap((locale) =>
      [undefined, 'example-clinic'].flatMap((clinic) => [
        { clinic, file: `${EMBED_URLS.frame(locale, 'example-topic', clinic)}index.html` },
        { clinic, file: EMBED_URLS.snippet(locale, 'example-topic', clinic) },
      ]),
    );
    for (const { clinic, file } of views) {
      const text = sites.withdraw.files.get(file);
      const kinds = ['topic', 'careCard', ...(clinic ? ['clinic'] : [])] as const;
      expect(
        kinds.filter((kind) => !text?.includes(only(kind as RecallKind).reason)),
        file,
      ).toEqual([]);
      expect(text, file).toContain('tel:999');
      expect(text, file).toContain('https://www.example.org/restored/');
    }
  });

  test('record systems that ask for the topic are told', () => {
    const answers = [...sites.withdraw.files].filter(([file]) => /^\/infobutton\/.*\/[^/]+\.(?:json|xml)$/.test(file));
    const about = answers.filter(([, text]) => text.includes('/topics/example-topic/'));
    expect(about.length).toBeGreaterThan(LOCALE_IDS.length);
    expect(about.filter(([, text]) => !text.includes(only('topic').reason)).map(([file]) => file)).toEqual([]);
  });

  test('a saved list says why', () => {
    for (const locale of LOCALE_IDS) {
      const records = json<Record<string, object>>(`/saved-records/${locale}.json`, 'withdraw');
      const notice: unknown = expect.stringContaining(only('resource').reason);
      expect(records['example-guide']).toMatchObject({ withdrawn: true, notice });
    }
  });

  test.each(LOCALE_IDS)('the news and the feed tell of every recall in %s, each entry of its own', (locale) => {
    const told = pageAt(sites.withdraw.site, `/${locale}/whats-new/`).root.querySelector('main')!.text;
    const feed = feedOf(locale, 'withdraw');
    for (const { reason } of RECALLED) {
      expect(told).toContain(reason);
      expect(feed.filter(({ description }) => description.includes(reason))).not.toEqual([]);
    }
    expect(new Set(feed.map(({ guid }) => guid['#text'])).size).toBe(feed.length);
  });
});

interface FeedItem {
  description: string;
  guid: { '#text': string };
}

function feedOf(locale: LocaleId, step: Step): FeedItem[] {
  const xml = readFileSync(join(sites[step].site.folder, `feeds/${locale}/whats-new.xml`), 'utf8');
  return (new XMLParser({ ignoreAttributes: false }).parse(xml) as { rss: { channel: { item: FeedItem[] } } }).rss
    .channel.item;
}

describe('the list of recalls', () => {
  test.each(['withdraw', 'correct', 'lifted'] as const)(
    'has all of them after the step %s, in every language',
    (step) => {
      const recalls = recallsAfter(step);
      expect(recalls.map(({ target }) => `${target.kind} ${target.id}`).sort()).toEqual(
        RECALLED.map(({ kind, id }) => `${kind} ${id}`).sort(),
      );
      for (const { active, lifted, texts, target } of recalls) {
        expect([active, lifted?.on]).toEqual(step === 'lifted' ? [false, '2026-11-20'] : [true, undefined]);
        const { reason } = RECALLED.find(({ kind, id }) => kind === target.kind && id === target.id)!;
        for (const locale of LOCALE_IDS) expect(texts[locale].notice).toContain(reason);
      }
      const { updated } = json<{ updated: string }>('/api/v1/recalls.json', step);
      expect(updated).toBe(step === 'lifted' ? '2026-11-20' : '2026-11-19');
    },
  );

  test.each(RECALLED)('names every file that had the words of $kind $id', ({ kind, id, word }) => {
    const { paths } = recallsAfter('withdraw').find(({ target }) => target.kind === kind && target.id === id)!;
    const covers = (address: string) =>
      paths.some((path) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path));
    const addresses = filesWith(word, 'nothing').map((file) => file.replace(/\/index\.html$/, '/'));
    expect(addresses.length).toBeGreaterThanOrEqual(LOCALE_IDS.length);
    expect(addresses.filter((address) => !covers(address))).toEqual([]);
  });

  test('leaves pages alone that have nothing to do with it', () => {
    for (const { paths } of recallsAfter('withdraw')) {
      expect(
        paths.filter((path) => path.endsWith('*') && LOCALE_IDS.some((locale) => path === `/${locale}/*`)),
      ).toEqual([]);
      expect(paths).not.toContain('/en/privacy/');
    }
  });
});

describe('once it is corrected', () => {
  test.each(RECALLED)('every file that has the words of $kind $id has what is right too', ({ word, right }) => {
    const shown = filesWith(word, 'correct');
    const corrected = new Set(filesWith(right, 'correct'));
    expect(shown.length).toBeGreaterThanOrEqual(LOCALE_IDS.length);
    expect(shown.filter((file) => !corrected.has(file))).toEqual([]);
  });

  test.each(RECALLED)('$kind $id stands wherever it stood before', ({ word }) => {
    const shown = filesWith(word, 'correct').filter((file) => !file.startsWith('/pagefind/'));
    const before = filesWith(word, 'nothing').filter((file) => !file.startsWith('/pagefind/'));
    expect(before.filter((file) => !shown.includes(file))).toEqual([]);
  });

  test('a resource has its correction in every list, beside its own description', () => {
    let items = 0;
    const { word, right } = only('resource');
    for (const { root } of sites.correct.site.pages) {
      for (const item of root.querySelectorAll('li').filter(({ text }) => text.includes(TITLE_WORD))) {
        if (item.closest('.breadcrumb, nav') || item.querySelector('li')) continue;
        items += 1;
        expect(item.text).toContain(right);
        if (item.classList.contains('resource')) {
          expect(item.text.split(word)).toHaveLength(2);
          expect(item.querySelector('strong.recall-line.correct')?.text).toContain(right);
        }
      }
    }
    expect(items).toBeGreaterThan(10 * LOCALE_IDS.length);
  });

  test.each(RECALLED.filter(({ kind }) => kind !== 'fact'))(
    'the page of $kind $id has what is right at its top, once',
    ({ kind, id, right, reason, word }) => {
      const recalled = { kind, id, right, reason, word };
      for (const locale of LOCALE_IDS) {
        const { root } = pageAt(sites.correct.site, pagePath(recalled, locale));
        const [notice, ...others] = root.querySelectorAll('.recall.correct').filter(({ text }) => text.includes(right));
        expect(others).toEqual([]);
        expect(notice?.text).toContain(reason);
        const part = { topic: '#summary', careCard: '.care' }[kind as string] ?? 'main';
        const { text } = root.querySelector(part)!;
        expect(text.indexOf(right), locale).toBeGreaterThan(0);
        expect(text.indexOf(right), locale).toBeLessThan(text.indexOf(word));
      }
    },
  );

  test('hub documents say so once for each thing', () => {
    for (const locale of LOCALE_IDS) {
      const hub = hubContract.parse(json<Hub>(EMBED_URLS.hub(locale, 'example-topic', 'example-clinic'), 'correct'));
      const items = hub.groups.flatMap(({ sections }) => sections.flatMap((section) => section.items));
      const corrected = items.filter(({ id }) => id === 'example-guide');
      expect(corrected.length).toBeGreaterThan(0);
      for (const { notice, description } of corrected) {
        expect(notice?.text).toContain(only('resource').right);
        expect(description).not.toContain(only('resource').right);
      }
      expect(items.filter(({ notice }) => notice)).toHaveLength(corrected.length);
      expect(hub.notice?.text).toContain(only('topic').right);
      expect(hub.description).not.toContain(only('topic').right);
      expect(hub.care?.notice?.text).toContain(only('careCard').right);
      expect(hub.clinic?.notice?.text).toContain(only('clinic').right);
    }
  });
});

describe('once the recall has ended', () => {
  test('everything stands where it stood before, without a notice', () => {
    for (const { word } of RECALLED) {
      const before = filesWith(word, 'nothing').filter((file) => !file.startsWith('/pagefind/'));
      const after = filesWith(word, 'lifted').filter((file) => !file.startsWith('/pagefind/'));
      expect(before.filter((file) => !after.includes(file))).toEqual([]);
    }
    expect(sites.lifted.site.pages.flatMap(({ root }) => root.querySelectorAll('.recall'))).toEqual([]);
  });

  test('the news tell of its beginning and of its end', () => {
    for (const locale of LOCALE_IDS) {
      const { t } = pageContext(locale);
      const { root } = pageAt(sites.lifted.site, `/${locale}/whats-new/`);
      const labels = (day: string) =>
        root.querySelectorAll(`section:has(time[datetime="${day}"]) .additions b`).map(({ text }) => text.trim());
      const label = (text: string) => t('label.colon', { label: text });
      expect(labels('2026-11-20')).toEqual(RECALLED.map(() => label(t('recall.ended.withdraw'))));
      expect(labels('2026-11-19')).toEqual(RECALLED.map(() => label(t('recall.title.withdraw'))));
    }
  });
});
