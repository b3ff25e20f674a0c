import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pageContext } from '../../src/i18n/page-context.ts';
import { FACET_IDS } from '../../src/i18n/urls.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { recordFile } from '../../src/search/files.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { readContentEntries } from './content-fs.ts';
import { pageAt, readSite, type Page, type Site } from './pages-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';

/** A resource that somebody withdraws, with the two that its record names in its place. */
const BY_HAND = { id: 'nhs-miscarriage', alternatives: ['tommys-statistics', 'rcog-early-miscarriage'] };
/** Resources that the link checker has looked at, and what it found: failures days apart, one failure, and a page that moved. */
const LOOKED_AT = {
  broken: BY_HAND.alternatives[0]!,
  failing: BY_HAND.alternatives[1]!,
  moved: 'acog-early-pregnancy-loss',
};
/** A resource whose review is due soon. */
const DUE_SOON = 'acog-early-pregnancy-loss';

type State = 'current' | 'due-soon' | 'overdue' | 'withdrawn';

interface ResourceFile {
  versions: { title: string; url: string }[];
  review: { last: string; next: string };
  history: unknown[];
  alternatives?: string[];
}

let folder: string;
let site: Site;
let today: string;
/** The resources of the real content by id, with what this test changed in them. */
let resources: Map<string, ResourceFile>;
/** What their dates make of them on that day, worked out apart from the site. */
let states: Map<string, State>;

/**
 * Builds the real content for the first day on which a review has lapsed: by then others are overdue, and others hold.
 * One resource was withdrawn by hand the day before, and one comes up for review on the last day of "soon".
 */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-freshness-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'src/content'), content, { recursive: true });
  const { freshness } = parse(readFileSync(join(content, 'settings/site.yaml'), 'utf8')) as {
    freshness: { dueSoonDays: number; graceDays: number };
  };
  resources = new Map(
    readContentEntries(join(content, 'resources')).map(({ file, data }) => [
      file.replace('.yaml', ''),
      data as ResourceFile,
    ]),
  );
  const nextDays = [...resources.values()].map(({ review }) => review.next).sort();
  today = daysAfter(nextDays[0]!, freshness.graceDays + 1);

  change(content, BY_HAND.id, (resource) => {
    const withdrawn = { on: daysAfter(today, -1), change: 'withdrawn', by: 'Example editors', reason: 'replaced' };
    return { ...resource, history: [...resource.history, withdrawn], alternatives: BY_HAND.alternatives };
  });
  change(content, DUE_SOON, (resource) => ({
    ...resource,
    review: { ...resource.review, next: daysAfter(today, freshness.dueSoonDays) },
  }));
  states = new Map(
    [...resources].map(([id, { review }]) => {
      if (id === BY_HAND.id || today > daysAfter(review.next, freshness.graceDays)) return [id, 'withdrawn'];
      if (today > review.next) return [id, 'overdue'];
      return [id, daysAfter(today, freshness.dueSoonDays) >= review.next ? 'due-soon' : 'current'];
    }),
  );

  const yesterday = daysAfter(today, -1);
  const address = (id: string) => resources.get(id)!.versions[0]!.url;
  const checks = [
    { address: address(LOOKED_AT.broken), outcome: 'gone', on: yesterday, since: daysAfter(today, -3), status: 404 },
    { address: address(LOOKED_AT.failing), outcome: 'timeout', on: yesterday, since: daysAfter(today, -2) },
    { address: address(LOOKED_AT.moved), outcome: 'moved', on: yesterday, since: yesterday },
  ];
  writeFileSync(join(content, 'link-checks.json'), JSON.stringify({ checks }));

  const out = join(folder, 'site');
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_CONTENT: content,
    SIGNPOST_TODAY: today,
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(folder, 'cache'),
  });
  expect(code, output).toBe(0);
  site = readSite(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Changes one record of the copied content. */
function change(content: string, id: string, edit: (resource: ResourceFile) => ResourceFile): void {
  const edited = edit(resources.get(id)!);
  resources.set(id, edited);
  writeFileSync(join(content, `resources/${id}.yaml`), stringify(edited));
}

function idsIn(state: State): string[] {
  return [...states].filter(([, each]) => each === state).map(([id]) => id);
}

/** Id of the resource that an item of a list is about, by the link to its page. */
function idOf(item: HTMLElement): string {
  return /\/resources\/([^/]+)\/$/.exec(item.querySelector('small a')?.getAttribute('href') ?? '')?.[1] ?? '';
}

/** Every list of resources of a page, as ids. */
function listsOf(page: Page): string[][] {
  return page.root
    .querySelectorAll('ul.resources')
    .map((list) => list.querySelectorAll('li.resource').map(idOf))
    .filter((ids) => ids.length > 0);
}

test('on that day there are resources in every state', () => {
  expect(idsIn('withdrawn')).toContain(BY_HAND.id);
  expect(idsIn('withdrawn').length).toBeGreaterThan(1);
  expect(idsIn('overdue')).not.toEqual([]);
  expect(idsIn('due-soon')).toContain(DUE_SOON);
  expect(idsIn('current').length).toBeGreaterThan(BY_HAND.alternatives.length);
  expect(BY_HAND.alternatives.map((id) => states.get(id))).toEqual(['current', 'current']);
});

describe('what the link checker has found', () => {
  test('stands on the page of a resource, in every locale', () => {
    const day = daysAfter(today, -1);
    for (const locale of LOCALE_IDS) {
      const { t, format } = pageContext(locale);
      const textOf = (id: string) => pageAt(site, `/${locale}/resources/${id}/`).root.text;
      expect(textOf(LOOKED_AT.broken)).toContain(t('check.long.broken', { day: format.day(day) }));
      expect(textOf(LOOKED_AT.moved)).toContain(t('check.long.moved', { day: format.day(day) }));
      expect(textOf(LOOKED_AT.failing)).not.toContain(format.day(day));
    }
  });

  test('stands in the open data', () => {
    const { resources: listed } = JSON.parse(readFileSync(join(site.folder, 'api/v1/resources.json'), 'utf8')) as {
      resources: { id: string; versions: { check: { result: string; on: string } }[] }[];
    };
    const checkOf = (id: string) => listed.find((resource) => resource.id === id)?.versions[0]?.check;
    const day = daysAfter(today, -1);
    expect(checkOf(LOOKED_AT.broken)).toEqual({ result: 'broken', on: day });
    expect(checkOf(LOOKED_AT.moved)).toEqual({ result: 'moved', on: day });
    expect(checkOf(LOOKED_AT.failing)?.result).toBe('documented');
  });
});

describe('a resource whose review is overdue', () => {
  test('is marked in every list, and no other is', () => {
    let marked = 0;
    const wrong = site.pages.flatMap((page) => {
      const { t, format } = pageContext(page.locale?.id ?? 'en');
      return page.root.querySelectorAll('li.resource').flatMap((item) => {
        const id = idOf(item);
        if (!id) return [];
        const mark = item.querySelector('small strong')?.text;
        const isOverdue = states.get(id) === 'overdue';
        if (isOverdue) marked += 1;
        const wanted = isOverdue ? t('review.overdue', { day: format.day(resources.get(id)!.review.next) }) : undefined;
        return mark === wanted ? [] : [`${page.path}: ${id}: ${mark}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(marked).toBeGreaterThan(idsIn('overdue').length * LOCALE_IDS.length);
  });

  test('stands after all others of its section of a topic, and of every list to browse', () => {
    let mixed = 0;
    const wrong = site.pages
      .filter(({ path }) => !path.includes('/resources/'))
      .flatMap((page) =>
        listsOf(page).flatMap((ids) => {
          const overdue = ids.map((id) => states.get(id) === 'overdue');
          const first = overdue.indexOf(true);
          if (first > 0) mixed += 1;
          return first >= 0 && overdue.slice(first).includes(false) ? [`${page.path}: ${ids.join()}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
    expect(mixed).toBeGreaterThan(LOCALE_IDS.length);
  });
});

test('a resource that is due soon is listed without a mark, and its page says when', () => {
  for (const id of LOCALE_IDS) {
    const { t, format } = pageContext(id);
    const { review } = resources.get(DUE_SOON)!;
    const page = pageAt(site, `/${id}/resources/${DUE_SOON}/`);
    expect(page.root.querySelector('[aria-labelledby="dates-title"] strong')?.text).toBe(
      t('review.due-soon', { day: format.day(review.next) }),
    );
    expect(listsOf(pageAt(site, `/${id}/topics/miscarriage/`)).flat()).toContain(DUE_SOON);
  }
});

describe('a withdrawn resource', () => {
  test('stands on no list of any page', () => {
    const listed = site.pages.flatMap((page) =>
      listsOf(page)
        .flat()
        .filter((id) => states.get(id) === 'withdrawn')
        .map((id) => `${page.path}: ${id}`),
    );
    expect(listed).toEqual([]);
  });

  test('is left out of the list of all titles, which has all others', () => {
    const wanted = [...states].filter(([, state]) => state !== 'withdrawn').map(([id]) => id);
    for (const id of LOCALE_IDS) {
      const listed = pageAt(site, `/${id}/resources/`)
        .root.querySelectorAll('.letter a')
        .flatMap((link) => /\/resources\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
      expect(listed.sort(), id).toEqual(wanted.toSorted());
    }
  });

  test('leads nowhere from any page', () => {
    const addressesOf = (isWanted: (state: State) => boolean) =>
      [...resources].flatMap(([id, { versions }]) => (isWanted(states.get(id)!) ? versions.map(({ url }) => url) : []));
    // A listed resource or a publisher may have the very same address.
    const others = new Set([
      ...addressesOf((state) => state !== 'withdrawn'),
      ...readContentEntries(join(ROOT, 'src/content/organizations')).map(({ data }) => (data as { url?: string }).url),
    ]);
    const addresses = new Set(addressesOf((state) => state === 'withdrawn').filter((address) => !others.has(address)));
    expect(addresses).toContain('https://www.nhs.uk/conditions/miscarriage/');
    const found = site.pages.flatMap((page) =>
      page.root
        .querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => addresses.has(address))
        .map((address) => `${page.path}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('keeps its page, which says since when and why, and what to use instead', () => {
    let offered = 0;
    for (const locale of LOCALE_IDS) {
      const { t, format } = pageContext(locale);
      for (const id of idsIn('withdrawn')) {
        const { root } = pageAt(site, `/${locale}/resources/${id}/`);
        const box = root.querySelector('[aria-labelledby="withdrawn-title"]')!;
        const isByHand = id === BY_HAND.id;
        const since = isByHand ? daysAfter(today, -1) : today;
        expect(box.querySelector('h2')?.text).toBe(t('withdrawn.title'));
        expect(box.text).toContain(t('withdrawn.lead', { day: format.day(since) }));
        expect(box.text).toContain(t(`withdrawn.reason.${isByHand ? 'replaced' : 'review-lapsed'}`));
        const alternatives = box.querySelectorAll('li.resource').map(idOf);
        offered += alternatives.length;
        expect(alternatives.length).toBeLessThanOrEqual(5);
        expect(alternatives).not.toContain(id);
        if (isByHand) expect(alternatives.slice(0, 2)).toEqual(BY_HAND.alternatives);
        const last = root.querySelectorAll('ol.history li').at(-1);
        expect(last?.querySelector('time')?.getAttribute('datetime')).toBe(since);
        expect(last?.querySelector('b')?.text).toBe(t(isByHand ? 'history.withdrawn' : 'history.lapsed'));
        expect(root.querySelector('a.button')).toBeNull();
      }
    }
    expect(offered).toBeGreaterThan(LOCALE_IDS.length * idsIn('withdrawn').length);
  });

  test('cannot be found by searching; an overdue one can, and is marked', () => {
    const found = searchedResources();
    const wanted = [...states].filter(([, state]) => state !== 'withdrawn').map(([id]) => id);
    for (const locale of LOCALE_IDS) {
      const ids = found.filter((each) => each.locale === locale).map(({ id }) => id);
      expect([...new Set(ids)].sort(), locale).toEqual(wanted.toSorted());
    }
    const marked = new Set(found.filter(({ overdue }) => overdue).map(({ id }) => id));
    expect([...marked].sort()).toEqual(idsIn('overdue').sort());
  });

  test('is told in the news and in the feed of every language, on the day it went', () => {
    for (const locale of LOCALE_IDS) {
      const { t } = pageContext(locale);
      const items = feedItems(locale);
      const told = idsIn('withdrawn').map((id) => {
        const isByHand = id === BY_HAND.id;
        const word = t(isByHand ? 'history.withdrawn' : 'history.lapsed');
        const page = `${site.origin}/${locale}/resources/${id}/`;
        const item = items.find(({ link, description }) => link === page && plain(description).startsWith(word));
        return [id, item && new Date(item.pubDate).toISOString().slice(0, 10)];
      });
      expect(told).toEqual(idsIn('withdrawn').map((id) => [id, id === BY_HAND.id ? daysAfter(today, -1) : today]));
      expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
      const news = pageAt(site, `/${locale}/whats-new/`).root.querySelector(`section:has(time[datetime="${today}"])`);
      const links = news?.querySelectorAll('a').map((link) => link.getAttribute('href'));
      for (const id of idsIn('withdrawn').filter((each) => each !== BY_HAND.id)) {
        expect(links).toContain(`/${locale}/resources/${id}/`);
      }
    }
  });

  test('is no more than a title in the file for saved lists', () => {
    for (const locale of LOCALE_IDS) {
      const records = JSON.parse(readFileSync(join(site.folder, `saved-records/${locale}.json`), 'utf8')) as Record<
        string,
        { withdrawn?: true; url?: string }
      >;
      expect(Object.keys(records).sort()).toEqual([...states.keys()].sort());
      const withdrawn = Object.entries(records).filter(([, record]) => record.withdrawn);
      expect(withdrawn.map(([id]) => id).sort()).toEqual(idsIn('withdrawn').sort());
      expect(withdrawn.filter(([, { url }]) => url)).toEqual([]);
    }
  });
});

describe('the numbers that pages give', () => {
  test('are those of the lists that they lead to', () => {
    for (const locale of LOCALE_IDS) {
      for (const facet of FACET_IDS) {
        const { t, urls } = pageContext(locale);
        const entries = pageAt(site, urls.facet(facet)).root.querySelectorAll('.link-grid li');
        const said = entries.map((entry) => entry.querySelector('.quiet')?.text);
        const counted = entries.map((entry) => {
          const list = pageAt(site, entry.querySelector('a')?.getAttribute('href') ?? '');
          return t('browse.count', { count: list.root.querySelectorAll('li.resource').length });
        });
        expect(said, `${locale} ${facet}`).toEqual(counted);
        expect(said.length).toBeGreaterThan(1);
      }
    }
  });

  test('are those of the narrower lists that they lead to', () => {
    let links = 0;
    for (const page of site.pages.filter(({ path }) =>
      /^\/[^/]+\/(?:languages|formats|audiences|countries)\//.test(path),
    )) {
      const entries = page.root.querySelectorAll('main .toc a');
      const said = entries.map((entry) => entry.querySelector('span')?.text);
      const counted = entries.map((entry) => {
        const list = pageAt(site, entry.getAttribute('href') ?? '');
        return (
          page.locale && pageContext(page.locale.id).format.number(list.root.querySelectorAll('li.resource').length)
        );
      });
      expect(said, page.path).toEqual(counted);
      links += entries.length;
    }
    expect(links).toBeGreaterThan(100);
  });

  test('are the same in every language where the languages of readers play no part', () => {
    const counts = LOCALE_IDS.map((locale) =>
      FACET_IDS.flatMap((facet) =>
        site.pages
          .filter(({ path }) => path.startsWith(`/${locale}/${facet}/`) && path !== `/${locale}/${facet}/`)
          .map(
            ({ path, root }) => `${path.replace(`/${locale}/`, '/')} ${root.querySelectorAll('li.resource').length}`,
          ),
      ).sort(),
    );
    for (const each of counts) expect(each).toEqual(counts[0]);
    expect(counts[0]?.length).toBeGreaterThan(30);
  });
});

/** A text without the marks that keep a name to its own direction. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

interface FeedItem {
  link: string;
  description: string;
  pubDate: string;
  guid: { '#text': string };
}

function feedItems(locale: string): FeedItem[] {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
  const file = readFileSync(join(site.folder, `feeds/${locale}/whats-new.xml`), 'utf8');
  return (parser.parse(file) as { rss: { channel: { item: FeedItem[] } } }).rss.channel.item;
}

/** Every record of a resource that can be found, with its locale. */
function searchedResources(): { locale: string; id: string; overdue: boolean }[] {
  return LOCALE_IDS.flatMap((locale) => {
    const records = JSON.parse(readFileSync(join(site.folder, recordFile(locale)), 'utf8')) as SearchRecord[];
    return records.flatMap(({ path, overdue = false }) => {
      const id = /^resources\/([^/]+)\//.exec(path)?.[1];
      return id ? [{ locale, id, overdue }] : [];
    });
  });
}
