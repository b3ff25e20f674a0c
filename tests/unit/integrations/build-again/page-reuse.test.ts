import type { PathWithRoute } from 'astro';
import { describe, expect, test } from 'vitest';
import { builtPages, pageNames, type BuiltPage } from '../../../../src/integrations/build-again/built-pages.ts';
import type { Memory } from '../../../../src/integrations/build-again/memory.ts';
import { PageReuse } from '../../../../src/integrations/build-again/page-reuse.ts';

interface Catalog {
  words: { id: string; text: string }[];
}

const FILE = { size: 1, mtimeMs: 1 };

function page(path: string, props: unknown = {}, component = 'src/pages/word.astro'): BuiltPage {
  return { given: {} as PathWithRoute, path, component, props };
}

/** What a build of some pages remembers, each of which shows the first word. */
function remembered(catalog: Catalog, pages: readonly BuiltPage[]): Memory {
  const reuse = new PageReuse(undefined, String);
  const own = reuse.watch(catalog);
  for (const each of pages) {
    reuse.log.begin();
    void own.words[0]?.text;
    reuse.note(each, reuse.log.end(), false);
  }
  return {
    sources: '',
    site: '',
    assets: [],
    reads: reuse.reads,
    pages: Object.fromEntries([...reuse.pages].map(([path, memory]) => [path, { ...memory, file: FILE }])),
    indexes: {},
    indexFiles: {},
  };
}

const catalog = (text = 'one', other = 'two') => ({
  words: [
    { id: 'a', text },
    { id: 'b', text: other },
  ],
});

describe('a page is used again', () => {
  test.each<[string, BuiltPage, Catalog, boolean]>([
    ['when nothing has changed', page('a.html'), catalog(), true],
    ['when what it has not read has changed', page('a.html'), catalog('one', 'other'), true],
    ['but not when what it has read has changed', page('a.html'), catalog('other'), false],
    ['but not with other props', page('a.html', { part: 2 }), catalog(), false],
    ['but not with props of which nothing can be told', page('a.html', { make: () => 1 }), catalog(), false],
    ['but not when another route makes it', page('a.html', {}, 'src/pages/other.astro'), catalog(), false],
    ['but not when the last build did not have it', page('b.html'), catalog(), false],
  ])('%s', (_, again, content, current) => {
    const reuse = new PageReuse(remembered(catalog(), [page('a.html')]), String);
    reuse.watch(content);
    expect(reuse.isCurrent(again)).toBe(current);
    expect(reuse.pages.has('a.html')).toBe(current);
  });

  test('but not when its file was moved after it was rendered', () => {
    const memory = remembered(catalog(), [page('a.html')]);
    const moved = { ...memory.pages['a.html']!, file: undefined };
    const reuse = new PageReuse({ ...memory, pages: { 'a.html': moved } }, String);
    reuse.watch(catalog());
    expect(reuse.isCurrent(page('a.html'))).toBe(false);
  });

  test('but not before the catalog was read', () => {
    const reuse = new PageReuse(remembered(catalog(), [page('a.html')]), String);
    expect(reuse.isCurrent(page('a.html'))).toBe(false);
  });

  test('build after build', () => {
    const pages = [page('a.html'), page('b.html', { part: 2 })];
    const first = remembered(catalog(), pages);
    const second = new PageReuse(first, String);
    second.watch(catalog());
    expect(pages.every((each) => second.isCurrent(each))).toBe(true);
    expect(second.reads).toEqual(first.reads);
    expect(Object.fromEntries(second.pages)).toEqual(first.pages);
  });
});

describe('the pages of a build', () => {
  const route = (type: string, component: string, pathname?: string) => ({ type, component, pathname });
  const given = (pathname: string, of: object) => ({ pathname, route: of }) as unknown as PathWithRoute;
  const words = route('page', 'word.astro');
  const app = {
    routeCache: {
      get: (of: unknown) =>
        of === words ? { staticPaths: { keyed: new Map([['/en/word', { props: { item: 1 } }]]) } } : undefined,
    },
  };

  test('have the files and props that Astro gives them, the first of two with the same address', () => {
    const pages = builtPages(
      [
        given('/', route('page', 'index.astro', '/')),
        given('/404', route('page', '404.astro', '/404')),
        given('/en/word', words),
        given('/en/word', route('page', 'other.astro')),
        given('/data.json', route('endpoint', 'data.json.ts')),
      ],
      app,
    );
    expect(pages.map(({ path, component, props }) => [path, component, props])).toEqual([
      ['index.html', 'index.astro', {}],
      ['404.html', '404.astro', {}],
      ['en/word/index.html', 'word.astro', { item: 1 }],
      ['data.json', 'data.json.ts', undefined],
    ]);
    expect(pageNames(pages)).toEqual([{ pathname: '' }, { pathname: '404/' }, { pathname: 'en/word/' }]);
  });
});
