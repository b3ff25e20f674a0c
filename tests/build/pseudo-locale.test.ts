import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { autonym, createFormat } from '../../src/i18n/format.ts';
import { factValueLabel } from '../../src/wording/fact-value.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pageContext } from '../../src/i18n/page-context.ts';
import { DICTIONARIES } from '../../src/i18n/translator.ts';
import type { FactValue } from '../../src/schemas/fact.ts';
import { CODE_SYSTEM_SOURCES, CODE_SYSTEMS } from '../../src/schemas/code-systems.ts';
import * as vocabulary from '../../src/schemas/vocabulary.ts';
import { readContentEntries, type ContentEntry } from './content-fs.ts';
import { isKnown, trimmed, unmarked, wordsOf, type Words } from './leaks.ts';
import { readSite, type Page, type Site } from './pages-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';

const { LOCALE_IDS } = vocabulary;
type LocaleId = vocabulary.LocaleId;

let folder: string;
let site: Site;
let sources: Record<LocaleId, Sources>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-pseudo-'));
  const out = join(folder, 'site');
  const { code, output } = await build(copyProject(join(folder, 'project')), {
    SIGNPOST_PSEUDO_LOCALE: '1',
    SIGNPOST_OUT: out,
    SIGNPOST_CACHE: join(folder, 'cache'),
  });
  expect(code, output).toBe(0);
  site = readSite(out);
  sources = readSources();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that may stand in pages of a locale without being a message. */
interface Sources {
  /** Values of the content, and names that `Intl` gives to languages, countries and days in it. */
  values: Set<string>;
  /** The prose of all texts, without its markup. */
  prose: string;
  /** What stands between the items of a list, and what pages put between two texts. */
  joints: string[];
}

/** Ids of closed lists are no words for readers, even where the content holds them. */
const CLOSED_LISTS = new Set(textsIn(Object.values(vocabulary)));

/** Nor are ids of files; but a text may well use such a word, as the name of a topic for one. */
const FILE_IDS = new Set(
  readdirSync(join(ROOT, 'src/content'), { recursive: true, encoding: 'utf8' }).map((file) =>
    (file.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
  ),
);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function readSources(): Record<LocaleId, Sources> {
  const entries = readContentEntries(join(ROOT, 'src/content'));
  return Object.fromEntries(
    LOCALE_IDS.map((id) => {
      const format = createFormat(LOCALES[id]);
      const own = entries.filter(({ file }) => !file.endsWith('.mdx') || file.endsWith(`/${id}.mdx`));
      const texts = own.flatMap(({ data, file }) =>
        valuesFor(id, data).map((text) => ({ text, names: file.endsWith('.mdx') ? [] : namesOf(text, format), file })),
      );
      const words = texts.filter(({ text, names, file }) => {
        return names.length === 0 && !CLOSED_LISTS.has(text) && (file.endsWith('.mdx') || !FILE_IDS.has(text));
      });
      const values = new Set(
        [
          ...words.map(({ text }) => text),
          ...texts.flatMap(({ names }) => names),
          ...figuresIn(id, entries),
          ...publishersIn(entries),
          ...Object.values(LOCALES).map((locale) => locale.autonym),
          ...textsIn([CODE_SYSTEMS, CODE_SYSTEM_SOURCES]),
        ].map(trimmed),
      );
      const prose = plain(own.map(({ body }) => body).join('\n\n'));
      return [id, { values, prose, joints: [...jointsOf(LOCALES[id].formatTag), format.separator] }];
    }),
  ) as Record<LocaleId, Sources>;
}

/** Every text in a value of the content that is for all locales or for this one. */
function valuesFor(id: LocaleId, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    (LOCALE_IDS as readonly string[]).includes(key) && key !== id ? [] : valuesFor(id, each),
  );
}

/** The names that pages show for a code or a day. */
function namesOf(text: string, format: ReturnType<typeof createFormat>): string[] {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return [format.date(text)];
  if (/^[A-Z]{2}$/.test(text)) return [format.region(text)];
  if (/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/.test(text)) return [format.language(text), autonym(text)];
  return [];
}

/** What `Intl` writes of the figures in facts: "7–14 days". */
function figuresIn(id: LocaleId, entries: readonly ContentEntry[]): string[] {
  return entries
    .filter(({ file }) => file.startsWith('facts/'))
    .flatMap(({ data }) => (data as { value?: FactValue }).value ?? [])
    .map((value) => factValueLabel(value, pageContext(id)));
}

/** Names of publishers, which may be the id of their file as well. */
function publishersIn(entries: readonly ContentEntry[]): string[] {
  return entries
    .filter(({ file }) => file.startsWith('organizations/'))
    .map(({ data }) => (data as { name: string }).name);
}

function jointsOf(tag: string): string[] {
  // English names of several publishers are joined in English, and marked as such.
  const lists = [
    new Intl.ListFormat(tag),
    new Intl.ListFormat('en'),
    new Intl.ListFormat(tag, { type: 'unit', style: 'short' }),
  ];
  const literals = lists.flatMap((list) =>
    // Spanish writes "e" for "y" before an i.
    [
      ['a', 'a', 'a'],
      ['a', 'a'],
      ['a', 'i'],
    ].flatMap((items) => list.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []))),
  );
  // Texts that only scripts read are joined with commas in every language.
  return [...new Set([...literals, ' · ', ' (', ': ', ', '])];
}

/** Markdown as the reader sees it, with plain signs: no markup, straight quotes and short dashes. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The words of a page that come from nowhere they may come from. */
function leaks(page: Page): string[] {
  const own = page.locale ? [sources[page.locale.id]] : LOCALE_IDS.map((id) => sources[id]);
  return wordsOf(page.root).flatMap((words) =>
    unmarked(words.text)
      .filter((piece) => !isInitial(words, piece) && !own.some((each) => comesFrom(each, words, piece)))
      .map((piece) => `${page.path}: ${words.place}: ${piece}`),
  );
}

function comesFrom({ values, prose, joints }: Sources, words: Words, piece: string): boolean {
  if (joints.map(trimmed).includes(piece) || isKnown(piece, values, joints)) return true;
  const isProse = words.element.closest('.prose') && !words.element.closest('.care, .cite');
  return Boolean(isProse && prose.includes(trimmed(plain(piece))));
}

/** Letters head the parts of an alphabetical list. */
function isInitial({ element }: Words, piece: string): boolean {
  return [...piece].length === 1 && element.closest('.letters, .letter h2') !== null;
}

describe('every word of a page', () => {
  test('comes from a dictionary, from the content or from Intl', () => {
    expect(site.pages.flatMap(leaks)).toEqual([]);
  });

  test('would be found if it came from anywhere else', () => {
    const page = site.pages.find(({ path }) => path === '/nl/topics/miscarriage/')!;
    const plant = (markup: string) => {
      const html = page.html.replace('</main>', `${markup}</main>`);
      return leaks({ ...page, html, root: parse(html, { blockTextElements: { script: true, style: true } }) });
    };
    expect(plant('')).toEqual([]);
    expect(plant('<p>Read more</p>')).toEqual(['/nl/topics/miscarriage/: p: Read more']);
    expect(plant('<p>⟦Lees ⟦dit⟧⟧ now</p>')).toEqual(['/nl/topics/miscarriage/: p: now']);
    expect(plant('<button aria-label="Close">⟦Sluiten⟧</button>')).toEqual([
      '/nl/topics/miscarriage/: aria-label: Close',
    ]);
    expect(plant('<code translate="no">iframe</code>')).toEqual([]);
    expect(plant('<p>start-here</p>')).toEqual(['/nl/topics/miscarriage/: p: start-here']);
    expect(plant('<p>Accessibility</p>')).toEqual(['/nl/topics/miscarriage/: p: Accessibility']);
    expect(plant('<div class="prose"><p>Opened</p></div>')).toEqual(['/nl/topics/miscarriage/: p: Opened']);
    expect(plant('<a href="mailto:?subject=Report">⟦Melden⟧</a>')).toEqual(['/nl/topics/miscarriage/: mail: Report']);
  });

  test('is marked when it is a message, in every language', () => {
    for (const id of LOCALE_IDS) {
      const { html } = site.pages.find(({ path }) => path === `/${id}/`)!;
      expect(html).toContain(`>⟦${DICTIONARIES[id]['home.title']}⟧</h1>`);
    }
  });
});

test('the words that the search page keeps for its script come from a dictionary, the content or Intl', () => {
  const found = LOCALE_IDS.flatMap((id) => {
    const page = site.pages.find(({ path }) => path === `/${id}/search/`)!;
    const data = JSON.parse(page.root.querySelector('script[data-words]')!.rawText) as Record<string, unknown>;
    // Plural forms are taken from the dictionary as they are: which one is shown is known in the browser only.
    const forms = new Set(
      Object.values(DICTIONARIES[id]).map((message) => message.replace(/\{\{(\w+)[^}]*\}\}/g, '{$1}')),
    );
    const { formatTag, lang, reading, careTopics, languages, locales, ...messages } = data;
    expect([formatTag, lang, reading]).toEqual([LOCALES[id].formatTag, LOCALES[id].lang, LOCALES[id].readingLanguages]);
    expect(careTopics).toContain('miscarriage');
    const names = [
      ...Object.values(languages as Record<string, { name: string }>).map(({ name }) => name),
      ...textsIn(locales as Record<string, unknown>),
    ];
    return (
      [...textsIn(messages), ...names]
        // What is filled in stands by itself in text from right to left, see `createTranslator`.
        .filter((text) => !forms.has(text.replace(/[\u2068\u2069]/g, '')))
        .flatMap(unmarked)
        .filter((piece) => !isKnown(piece, sources[id].values, sources[id].joints))
    );
  });
  expect(found).toEqual([]);
});

test('the words that the page of embeds keeps for its script are messages', () => {
  for (const id of LOCALE_IDS) {
    const page = site.pages.find(({ path }) => path === `/${id}/embed/`)!;
    const { words } = JSON.parse(page.root.querySelector('script[data-page]')!.rawText) as { words: object };
    expect(textsIn(words).flatMap(unmarked)).toEqual([]);
  }
});

test('the words of the feeds come from a dictionary or the content', () => {
  const found = LOCALE_IDS.flatMap((id) => {
    const file = join(site.folder, `feeds/${id}/whats-new.xml`);
    expect(existsSync(file)).toBe(true);
    const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(readFileSync(file, 'utf8')) as {
      rss: { channel: { title: string; description: string; item: { title: string; description: string }[] } };
    };
    return [rss.channel, ...rss.channel.item]
      .flatMap(({ title, description }) => [title, description])
      .flatMap(unmarked)
      .filter((piece) => !isKnown(piece, sources[id].values, [...sources[id].joints, '. ']));
  });
  expect(found).toEqual([]);
});
