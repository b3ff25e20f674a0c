import { describe, expect, test } from 'vitest';
import { joinedParts, partIds, withOnePart } from '../../../src/integrations/one-part-index.ts';

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

const PAGES: Item = [['en_1', 7]];
const METADATA: Item[] = [
  '1.5.2',
  PAGES,
  [
    ['a', 'grief', 'en_1a'],
    ['guide', 'z流', 'en_2b'],
  ],
  [['kind', 'en_ff']],
  [],
  ['title'],
];

test('the parts of an index are named in their order', () => {
  expect(partIds(file(METADATA))).toEqual(['en_1a', 'en_2b']);
});

describe('the metadata of one part', () => {
  test('names it from the first word to the last, names no filters, and keeps the rest', () => {
    expect(withOnePart(file(METADATA), 'en_3c')).toEqual(
      Buffer.from(file(['1.5.2', PAGES, [['a', 'z流', 'en_3c']], [], [], ['title']])),
    );
  });

  test('is the same when there was one part', () => {
    const one = file(METADATA.with(2, [['a', 'z', 'en_1a']]).with(3, []));
    expect(withOnePart(one, 'en_1a')).toEqual(Buffer.from(one));
  });
});

describe('parts are joined', () => {
  const many = Array.from({ length: 300 }, (_, page) => page * 400);

  test('word after word, in the order of the parts', () => {
    const parts = [
      file([
        [
          ['a', many],
          ['grief', []],
        ],
      ]),
      file([[['guide', [[1, 2]]]]]),
    ];
    expect(joinedParts(parts)).toEqual(
      Buffer.from(
        file([
          [
            ['a', many],
            ['grief', []],
            ['guide', [[1, 2]]],
          ],
        ]),
      ),
    );
  });

  test('into the part itself when it is the only one', () => {
    expect(joinedParts([file([[['a', many]]])])).toEqual(Buffer.from(file([[['a', many]]])));
  });

  test('not when there are none', () => {
    expect(() => joinedParts([])).toThrow('no parts');
  });
});

describe('a file of another form is refused, so that a new Pagefind cannot break the index unseen:', () => {
  test.each<[string, Item]>([
    ['no list', 'metadata'],
    ['too short a list', ['1.5.2']],
    ['a part without a name', METADATA.with(2, [['a', 'z']])],
    ['a part named by a number', METADATA.with(2, [['a', 'z', 7]])],
    ['parts that are no list', METADATA.with(2, 'parts')],
    ['filters that are no list', METADATA.with(3, 'kind')],
  ])('metadata with %s', (_, item) => {
    expect(() => withOnePart(file(item), 'en_1')).toThrow('a form that is not known');
    expect(() => partIds(file(item))).toThrow('a form that is not known');
  });

  test.each<[string, Item]>([
    ['that is no list', 'words'],
    ['whose words are no list', ['words']],
    ['with something beside its words', [[], 7]],
  ])('a part %s', (_, item) => {
    expect(() => joinedParts([file([[]]), file(item)])).toThrow('a form that is not known');
  });

  test('a file that is cut short', () => {
    expect(() => partIds(file(METADATA).slice(0, -2))).toThrow('CBOR decode error');
  });
});
