import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packId, PackError, PACK_LIMITS, readPack, type Pack } from '../../../src/kept/pack.ts';
import { EXAMPLE_FILES, examplePack, without } from './example-pack.ts';

const read = (pack: unknown) => readPack(JSON.stringify(pack));

/** The example with a file of another address in it. */
function withFile(path: string): Pack {
  return examplePack({ ...EXAMPLE_FILES, [path]: 'x' });
}

describe('a pack', () => {
  test('is read as it was written', () => {
    expect(read(examplePack())).toEqual(examplePack());
    expect(packId(examplePack())).toBe('en/example');
  });

  test.each([
    'https://example.org/',
    '//example.org/',
    '/\\example.org/',
    '/../sw.js',
    '/en/../../x',
    '/en/%2e%2e/x',
    '/en/./x',
    '/en//x',
    '/.hidden',
    '/en/x?y=1',
    '/en/x#y',
    'javascript:alert(1)',
    'data:text/html,x',
    '/en/<script>',
    '/en/ x',
    'en/x',
    '',
    `/${'a'.repeat(400)}`,
  ])('that names the address %j is refused', (path) => {
    expect(() => read(withFile(path))).toThrow(PackError);
    expect(() => read(examplePack(EXAMPLE_FILES, { pages: [{ path, title: 'x' }] }))).toThrow(PackError);
  });

  test.each([
    ['another version', { version: 2 as never }],
    ['a locale that is a path', { locale: '../en' }],
    ['a topic that is a path', { topic: 'a/b' }],
    ['no title', { title: '' }],
    ['an endless title', { title: 'x'.repeat(1001) }],
    ['a language that is none', { lang: 'not a tag' }],
    ['a direction that is none', { dir: 'up' as never }],
    ['a tag for formats that is none', { formatTag: '<b>' }],
    ['a day that is none', { day: 'today' }],
    ['a digest that is none', { digest: 'x' }],
    ['no words', { words: {} as never }],
    ['words that are no text', { words: { ...examplePack().words, copy: {} as never } }],
    ['no pages', { pages: [] }],
    ['a page that is not among its files', { pages: [{ path: '/en/topics/other/', title: 'x' }] }],
    ['files that are no list', { files: {} as never }],
    ['fewer bytes than its files have', { bytes: 1 }],
    ['more bytes than may be', { bytes: PACK_LIMITS.bytes + 1 }],
    ['a file of no size', { files: [['/en/offline/', examplePack().digest, -1]] }],
    ['a file twice', { files: [...examplePack().files, examplePack().files[3]!], bytes: examplePack().bytes + 10 }],
  ] satisfies [string, Partial<Pack>][])('with %s is refused', (_, change) => {
    expect(() => read(examplePack(EXAMPLE_FILES, change))).toThrow(PackError);
  });

  test('without the page that removes it is refused', () => {
    expect(() => read(examplePack(without(EXAMPLE_FILES, '/en/offline/')))).toThrow(PackError);
  });

  test('with too many files is refused', () => {
    const many = Array.from({ length: PACK_LIMITS.files }, (_, place) => [`/en/x${place}/`, 'x'] as const);
    expect(() => read(examplePack({ ...EXAMPLE_FILES, ...Object.fromEntries(many) }))).toThrow(PackError);
  });

  test('that is too long is refused before it is read', () => {
    expect(() => readPack(' '.repeat(PACK_LIMITS.text + 1))).toThrow('too long');
  });

  test('is refused in one way whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readPack(text)).toThrow(PackError);
      }),
    );
  });

  test('changed anywhere is refused, or names nothing outside the site', () => {
    const names = Object.keys(examplePack()) as (keyof Pack)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), fc.webUrl(), (name, value, url) => {
        for (const wrong of [value, url, [[url, examplePack().digest, 1]], [{ path: url, title: 'x' }]]) {
          let pack: Pack;
          try {
            pack = read({ ...examplePack(), [name]: wrong });
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
            continue;
          }
          for (const path of [...pack.files.map(([each]) => each), ...pack.pages.map((page) => page.path)]) {
            expect(new URL(path, 'https://site.example').href).toBe(`https://site.example${path}`);
          }
        }
      }),
    );
  });
});
