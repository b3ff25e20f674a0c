import { beforeAll, describe, expect, inject, test } from 'vitest';
import { autonym, createFormat, direction } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DICTIONARIES } from '../../src/i18n/translator.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { readContentEntries } from './content-fs.ts';
import { inherited, isNotFound, pageAt, readSite, textPieces, type Page, type Site } from './pages-fs.ts';
import { ROOT } from './site-fs.ts';

let site: Site;

beforeAll(() => {
  site = readSite(inject('site'));
});

/** What is wrong in each page, as a list of lines. */
function problems(check: (page: Page) => readonly string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
}

/** Addresses of a page in every language by `hreflang`, in the order of the page. */
function alternates(page: Page): [language: string, address: string][] {
  return page.root
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);
}

/** The alternates a page must have: itself and its like in every language, and one for everybody else. */
function expectedAlternates(page: Page): [string, string][] {
  const below = page.locale ? page.path.slice(`/${page.locale.id}`.length) : page.path;
  const likes = LOCALE_IDS.map((id): [string, string] => [LOCALES[id].lang, `${site.origin}/${id}${below}`]);
  // Home and a few others have a page above the languages.
  const above = site.files.has(fileOf(below)) ? site.origin + below : undefined;
  return [...likes, ['x-default', above ?? likes[0]?.[1] ?? '']];
}

test('every page exists in every language', () => {
  const found = problems(({ path, locale }) =>
    locale
      ? LOCALE_IDS.filter((id) => !site.files.has(fileOf(path.replace(`/${locale.id}/`, `/${id}/`)))).map(
          (id) => `not in ${id}`,
        )
      : [],
  );
  expect(found).toEqual([]);
});

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

test('every file of a language has its like in every other language', () => {
  const trees = LOCALE_IDS.map((id) =>
    [...site.files]
      .filter((file) =>
        new RegExp(`^(?:/feeds|/saved-records|/api/v1/hubs|/api/v1/json-ld|/oembed)?/${id}[/.]`).test(file),
      )
      .map((file) => file.replace(`/${id}`, '/*')),
  );
  for (const tree of trees) expect(tree.sort()).toEqual(trees[0]?.toSorted());
  expect(trees[0]).toEqual(
    expect.arrayContaining([
      '/*/topics/miscarriage/index.html',
      '/*/topics/miscarriage/sources/index.html',
      '/*/topics/miscarriage/what-happens-and-when/index.html',
      '/*/translations/index.html',
      '/feeds/*/whats-new.xml',
      '/feeds/*/topics/miscarriage.atom',
      '/api/v1/hubs/*/miscarriage.json',
      '/api/v1/json-ld/*/miscarriage.jsonld',
      '/*/data/index.html',
      '/saved-records/*.json',
      '/oembed/*/miscarriage.xml',
    ]),
  );
  expect(trees[0]?.length).toBeGreaterThan(400);
});

test('every page says its language and direction', () => {
  const found = problems(({ root, locale = LOCALES.en }) => {
    const html = root.querySelector('html');
    const said = [html?.getAttribute('lang'), html?.getAttribute('dir')];
    return said[0] === locale.lang && said[1] === locale.dir ? [] : [said.join(' ')];
  });
  expect(found).toEqual([]);
});

describe('a page that may be found', () => {
  test('names its own address as canonical', () => {
    const found = problems((page) => {
      const canonical = page.root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
      const wanted = isNotFound(page) ? [] : [site.origin + page.path];
      return canonical.join() === wanted.join() ? [] : [`canonical ${canonical.join()}`];
    });
    expect(found).toEqual([]);
  });

  test('names itself and its like in every language, and one page for all other languages', () => {
    const found = problems((page) => {
      const wanted = isNotFound(page) ? [] : expectedAlternates(page);
      const said = alternates(page);
      return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [JSON.stringify(said)];
    });
    expect(found).toEqual([]);
  });

  test('is named by every page that it names', () => {
    const pages = new Map(site.pages.map((page) => [site.origin + page.path, page]));
    const found = problems((page) =>
      alternates(page).flatMap(([language, address]) => {
        const other = pages.get(address);
        if (!other) return [`${address} does not exist`];
        // The page above the languages stands for all of them at once, so nothing names it but `x-default`.
        const back = alternates(other).map(([, each]) => each);
        return back.includes(site.origin + page.path) ? [] : [`${language} ${address} does not name it`];
      }),
    );
    expect(found).toEqual([]);
  });
});

test('the pages for addresses that do not exist are kept out of search engines, and no other page is', () => {
  const unlisted = site.pages
    .filter(({ root }) => root.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex')
    .map(({ path }) => path);
  expect(unlisted).toEqual(['/404.html', ...LOCALE_IDS.map((id) => `/${id}/404.html`)].sort());
  expect(site.pages.filter(isNotFound).map(({ path }) => path)).toEqual(unlisted);
  for (const id of LOCALE_IDS) {
    const heading = pageAt(site, `/${id}/404.html`).root.querySelector('h1');
    expect(heading?.text).toBe(DICTIONARIES[id]['notFound.title']);
  }
});

describe('text in another language', () => {
  test('carries its language where it is the title of a resource or the name of a publisher', () => {
    const languages = new Map<string, Set<string>>();
    const add = (text: string, lang: string) => languages.set(text, (languages.get(text) ?? new Set()).add(lang));
    for (const { data } of readContentEntries(`${ROOT}/src/content/resources`)) {
      for (const { title, lang } of (data as { versions: { title: string; lang: string }[] }).versions)
        add(title, lang);
    }
    for (const { data } of readContentEntries(`${ROOT}/src/content/organizations`)) {
      const { name, lang, names = {} } = data as { name: string; lang: string; names?: Record<string, string> };
      add(name, lang);
      for (const [locale, own] of Object.entries(names)) add(own, locale);
    }
    // A text of our own may have the very title of a resource: "Rainbow clinic" is a word of our Dutch glossary too.
    for (const folder of ['glossary', 'topics', 'guides']) {
      for (const { file, data } of readContentEntries(`${ROOT}/src/content/${folder}`)) {
        const { title } = data as { title?: string };
        if (title && languages.has(title)) add(title, file.split('/').at(-1)?.replace('.mdx', '') ?? '');
      }
    }
    let foreign = 0;
    const found = problems(({ root, locale }) =>
      textPieces(root.querySelector('body')!).flatMap(({ text, element }) => {
        const wanted = languages.get(text.trim());
        if (!wanted || !locale) return [];
        if (!wanted.has(locale.lang)) foreign += 1;
        return wanted.has(inherited(element, 'lang') ?? '') ? [] : [`${text} (${[...wanted].join(', ')})`];
      }),
    );
    expect(found).toEqual([]);
    expect(foreign).toBeGreaterThan(1000);
  });

  test('carries its language where it is the name of a language in that language', () => {
    const tags = readContentEntries(`${ROOT}/src/content/resources`).flatMap(({ data }) =>
      (data as { versions: { lang: string }[] }).versions.map(({ lang }) => lang),
    );
    const tagsByName = Map.groupBy(new Set(tags), autonym);
    let foreign = 0;
    const found = problems(({ root, locale }) =>
      textPieces(root.querySelector('body')!).flatMap(({ text, element }) => {
        const wanted = tagsByName.get(text.trim());
        if (!wanted || !locale || wanted.some((tag) => createFormatOnce(locale.id).language(tag) === text.trim()))
          return [];
        foreign += 1;
        return wanted.includes(inherited(element, 'lang') ?? '') ? [] : [text.trim()];
      }),
    );
    expect(found).toEqual([]);
    expect(foreign).toBeGreaterThan(1000);
  });

  test('carries its direction where that is not the direction of the page', () => {
    let turned = 0;
    const found = problems(({ root }) =>
      root.querySelectorAll('body [lang]').flatMap((element) => {
        const wanted = direction(element.getAttribute('lang') ?? '');
        if (wanted === 'rtl') turned += 1;
        return inherited(element, 'dir') === wanted ? [] : [element.outerHTML.slice(0, 120)];
      }),
    );
    expect(found).toEqual([]);
    expect(turned).toBeGreaterThan(10);
  });

  test('has a language tag of BCP 47', () => {
    const tags = new Set(
      site.pages.flatMap(({ root }) => root.querySelectorAll('[lang]').map((each) => each.getAttribute('lang') ?? '')),
    );
    expect([...tags].filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
  });
});

const formats = new Map<string, ReturnType<typeof createFormat>>();

function createFormatOnce(id: (typeof LOCALE_IDS)[number]): ReturnType<typeof createFormat> {
  const known = formats.get(id) ?? createFormat(LOCALES[id]);
  formats.set(id, known);
  return known;
}

test('no page shows the key of a message in place of the message', () => {
  const keys = new Set(Object.keys(DICTIONARIES.en).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')));
  expect(keys).toContain('section.start-here');
  const found = problems(({ html }) => {
    // Addresses hold words with dots too, so only whole words are compared.
    const words = html.match(/(?<![\w./@-])[a-z][\w-]*(?:\.[\w-]+)+(?![\w/@])/gi) ?? [];
    return words.filter((word) => keys.has(word));
  });
  expect(found).toEqual([]);
});
