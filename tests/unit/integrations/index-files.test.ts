import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { indexFiles } from '../../../src/integrations/index-files-fs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file as Pagefind makes it. */
const packed = (content: Uint8Array) => gzipSync(Buffer.concat([bytes('pagefind_dcd'), content]));

const fragment = (url: string, section: string) =>
  packed(
    bytes(
      JSON.stringify({
        url,
        content: 'Words.',
        word_count: 1,
        filters: { kind: ['resource'], section: [section] },
        meta: { title: 'Example title', description: '', publisher: 'Example Publisher', versions: '' },
        anchors: [],
      }),
    ),
  );

const PARTS = [
  ['a', 'grief', 'en_1a2b3c4'],
  ['guide', 'z', 'en_2b3c4d5'],
];
const METADATA = ['1.5.2', [['en_1', 7]], PARTS, [['kind', 'en_ff']], [], ['title']];

/** What Pagefind makes of two resources in English. */
function made(): Map<string, Uint8Array> {
  return new Map([
    ['pagefind.js', bytes('engine')],
    ['pagefind-ui.js', bytes('search box')],
    [
      'pagefind-entry.json',
      bytes(JSON.stringify({ version: '1.5.2', languages: { en: { hash: 'en_0123456789', page_count: 2 } } })),
    ],
    ['pagefind.en_0123456789.pf_meta', packed(encode(METADATA))],
    [
      'index/en_1a2b3c4.pf_index',
      packed(
        encode([
          [
            ['a', [1]],
            ['grief', [2]],
          ],
        ]),
      ),
    ],
    [
      'index/en_2b3c4d5.pf_index',
      packed(
        encode([
          [
            ['guide', [1]],
            ['z', [2]],
          ],
        ]),
      ),
    ],
    ['filter/en_ff.pf_filter', packed(bytes('filter'))],
    ['fragment/en_later.pf_fragment', fragment('/en/resources/b/', 'law-and-policy')],
    ['fragment/en_first.pf_fragment', fragment('/en/resources/a/', 'start-here')],
  ]);
}

describe('the index of a locale', () => {
  test('has its parts as one, named after what is in it, and nothing that the site does without', () => {
    const { files } = indexFiles(made(), 'en');
    const part = [...files.keys()].find((path) => path.startsWith('index/'))!;
    const words = gunzipSync(files.get(part)!);
    expect(words.subarray(12)).toEqual(
      Buffer.from(
        encode([
          [
            ['a', [1]],
            ['grief', [2]],
            ['guide', [1]],
            ['z', [2]],
          ],
        ]),
      ),
    );
    expect(part).toBe(`index/en_${createHash('sha256').update(words).digest('hex').slice(0, 7)}.pf_index`);
    const { languages } = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json'))) as {
      languages: { en: { hash: string; page_count: number } };
    };
    expect(languages.en.page_count).toBe(2);
    expect([...files.keys()].sort()).toEqual(
      [part, 'pagefind-entry.json', 'pagefind.js', `pagefind.${languages.en.hash}.pf_meta`].sort(),
    );
    expect(languages.en.hash).toMatch(/^en_[0-9a-f]{10}$/);
    expect(languages.en.hash).not.toBe('en_0123456789');
  });

  test('gives its records in the order of sections', () => {
    const { records } = indexFiles(made(), 'en');
    expect(records.map(({ id, path }) => [id, path])).toEqual([
      ['en_first', 'resources/a/'],
      ['en_later', 'resources/b/'],
    ]);
  });

  test('changes nothing of what it is given', () => {
    const given = made();
    indexFiles(given, 'en');
    expect([...given.keys()]).toEqual([...made().keys()]);
  });

  test('is none of two languages, nor one without its files', () => {
    const both = made().set(
      'pagefind-entry.json',
      bytes(JSON.stringify({ languages: { en: { hash: 'a' }, es: { hash: 'b' } } })),
    );
    expect(() => indexFiles(both, 'en')).toThrow('"en" is not of one language');
    const lacking = made();
    lacking.delete('index/en_2b3c4d5.pf_index');
    expect(() => indexFiles(lacking, 'en')).toThrow('lacks index/en_2b3c4d5.pf_index');
  });
});
