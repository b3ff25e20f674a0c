import { describe, expect, test } from 'vitest';
import type { BuiltSite } from '../../../src/kept/built-site.ts';
import { linksOf, loadedFiles, loadsOf } from '../../../src/kept/html-files.ts';
import { makePack } from '../../../src/kept/make-pack.ts';
import { PACK_LIMITS } from '../../../src/kept/pack.ts';
import { examplePack, planOf, sha256, without } from './example-pack.ts';

const HEAD = '<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://example.org/x/">';
const FILES: Readonly<Record<string, string>> = {
  '/en/topics/example/': `${HEAD}<link rel="alternate" type="application/rss+xml" href="/feeds/x.xml">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml"><script type="module" src="/_astro/a.js"></script>
    <main><a href="/en/glossary/word/">w</a> <a href="/en/resources/listed/">l</a>
    <cite class="cite"> <a href="/en/resources/cited/" lang="nl">c</a></cite> <a href="/en/glossary/">all</a></main>
    <footer><a href="/en/glossary/not-in-content/">x</a></footer>`,
  '/en/topics/example/sources/': `${HEAD}<main><a class="t" href="/en/glossary/second/#x">w</a></main>`,
  '/en/offline/': `${HEAD}<script type="module" src="/offline/v1/page.js"></script><main></main>`,
  '/en/glossary/word/': `${HEAD}<main><a href="/en/glossary/third/">t</a><img src="/pictures/p.svg"></main>`,
  '/en/glossary/second/': HEAD,
  '/en/glossary/third/': HEAD,
  '/en/glossary/not-in-content/': HEAD,
  '/en/resources/listed/': HEAD,
  '/en/resources/cited/': HEAD,
  '/_astro/a.css': 'a{}',
  '/_astro/a.js': 'import{x}from"./b.js";const y=()=>import(`./c.js`);const z=import("/offline/v1/note.js")',
  '/_astro/b.js': 'import"./a.js";fetch("/x")',
  '/_astro/c.js': '',
  '/offline/v1/page.js': '',
  '/offline/v1/note.js': '',
  '/favicon.svg': '<svg/>',
  '/pictures/p.svg': '<svg/>',
};

function site(files = FILES): BuiltSite {
  return {
    digest: sha256,
    file: (path) => {
      const text = files[path];
      return text === undefined
        ? undefined
        : { bytes: text.length, sha256: sha256(text), loads: loadsOf(path, text), links: linksOf(path, text) };
    },
  };
}

const plan = planOf(examplePack());
const pathsOf = (files?: Record<string, string>) => makePack(plan, site(files)).files.map(([path]) => path);

describe('the pack of a topic', () => {
  test('holds its pages, what they load, words and sources that its texts link to, and nothing else', () => {
    expect(pathsOf().toSorted()).toEqual(
      [
        ...['/en/topics/example/', '/en/topics/example/sources/', '/en/offline/'],
        ...['/en/glossary/word/', '/en/glossary/second/', '/en/resources/cited/'],
        ...['/_astro/a.css', '/_astro/a.js', '/_astro/b.js', '/_astro/c.js', '/favicon.svg', '/pictures/p.svg'],
        ...['/offline/v1/note.js', '/offline/v1/page.js'],
      ].toSorted(),
    );
  });

  test('is the same for the same site, and another when one byte is', () => {
    expect(makePack(plan, site())).toEqual(makePack(plan, site()));
    const changed = { ...FILES, '/en/glossary/word/': `${FILES['/en/glossary/word/']} ` };
    expect(makePack(plan, site(changed)).digest).not.toBe(makePack(plan, site()).digest);
    expect(makePack({ ...plan, title: 'Other' }, site()).digest).not.toBe(makePack(plan, site()).digest);
  });

  test('leaves out linked pages for which there is no room, the sources first', () => {
    const large = { ...FILES, '/en/resources/cited/': 'x'.repeat(PACK_LIMITS.bytes) };
    const paths = pathsOf(large);
    expect(paths).toContain('/en/glossary/word/');
    expect(paths).not.toContain('/en/resources/cited/');
  });

  test('passes over a link to a page that does not exist', () => {
    expect(pathsOf(without(FILES, '/en/glossary/word/'))).not.toContain('/en/glossary/word/');
  });

  test('cannot be made without one of its own pages, or when these alone are too much', () => {
    expect(() => makePack(plan, site(without(FILES, '/en/topics/example/sources/')))).toThrow(
      '/en/topics/example/sources/',
    );
    const large = { ...FILES, '/en/topics/example/': 'x'.repeat(PACK_LIMITS.bytes + 1) };
    expect(() => makePack(plan, site(large))).toThrow();
  });
});

test('scripts of scripts are found once, though they load each other', () => {
  expect(loadedFiles('/_astro/a.js', site())).toEqual([
    ...['/_astro/a.js', '/_astro/b.js', '/_astro/c.js', '/offline/v1/note.js'],
  ]);
});

test('addresses of other sites are nothing that a pack could hold', () => {
  const html = '<script src="https://example.org/x.js"></script><img src="//example.org/x.svg">';
  expect(loadsOf('/en/x/', html)).toEqual([]);
  expect(linksOf('/en/x/', '<main><a href="https://example.org/en/glossary/x/">x</a></main>')).toEqual([]);
});
