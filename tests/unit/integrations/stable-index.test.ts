import { expect, test } from 'vitest';
import { stableFilter, stableMetadata } from '../../../src/integrations/stable-index.ts';

type Item = number | string | Item[];

/** Writes CBOR (RFC 8949): numbers, texts and arrays. */
function cbor(item: Item): number[] {
  if (typeof item === 'number') return head(0, item);
  if (typeof item === 'string') {
    const text = [...new TextEncoder().encode(item)];
    return [...head(3, text.length), ...text];
  }
  return [...head(4, item.length), ...item.flatMap(cbor)];
}

function head(major: number, value: number): number[] {
  if (value < 24) return [(major << 5) | value];
  if (value < 256) return [(major << 5) | 24, value];
  if (value < 65536) return [(major << 5) | 25, value >> 8, value & 255];
  return [(major << 5) | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A file of Pagefind's. */
function file(item: Item): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode('pagefind_dcd'), ...cbor(item)]);
}

const many = Array.from({ length: 300 }, (_, page) => page * 400);

test('the values of a filter stand in one order, whatever order they came in', () => {
  const ordered = file([
    'language',
    [
      ['ar', [1]],
      ['es', many],
      ['zh-Hans', []],
    ],
  ]);
  expect(
    stableFilter(
      file([
        'language',
        [
          ['zh-Hans', []],
          ['es', many],
          ['ar', [1]],
        ],
      ]),
    ),
  ).toEqual(ordered);
  expect(stableFilter(ordered)).toEqual(ordered);
});

test('a filter without values stays as it is', () => {
  expect(stableFilter(file(['topic', []]))).toEqual(file(['topic', []]));
});

test('the filters of a language stand in one order, with their new ids, and the rest stays as it is', () => {
  const metadata = (filters: Item) => file(['1.5.2', [['en_1', 7]], [], filters, [], ['title']]);
  const ids: Record<string, string> = { en_aa: 'en_11', en_bb: 'en_22' };
  const rename = (id: string) => ids[id] ?? '';
  const wanted = metadata([
    ['kind', 'en_11'],
    ['topic', 'en_22'],
  ]);
  expect(
    stableMetadata(
      metadata([
        ['topic', 'en_bb'],
        ['kind', 'en_aa'],
      ]),
      rename,
    ),
  ).toEqual(wanted);
  expect(
    stableMetadata(
      metadata([
        ['kind', 'en_aa'],
        ['topic', 'en_bb'],
      ]),
      rename,
    ),
  ).toEqual(wanted);
});

test('a file of another form is refused, so that a new Pagefind cannot break the index unseen', () => {
  expect(() => stableFilter(file('language'))).toThrow('another form');
  expect(() => stableFilter(file(['language']))).toThrow('another form');
  expect(() => stableMetadata(file(['1.5.2']), String)).toThrow('another form');
  expect(() => stableFilter(file(['language', [['ar', [1]]]]).slice(0, -2))).toThrow('CBOR decode error');
});
