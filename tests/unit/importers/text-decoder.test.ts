import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextReader } from '../../../importers/source/text-decoder.ts';
import { problemOf } from './example-import.ts';

const utf8 = new TextEncoder();

function read(bytes: Uint8Array, piece = bytes.length): string {
  const reader = new TextReader();
  let text = '';
  for (let start = 0; start < bytes.length; start += piece) text += reader.write(bytes.subarray(start, start + piece));
  return text + reader.end();
}

test('text comes back, wherever its pieces end', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 600 }).map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, piece) => {
      const bytes = utf8.encode(text);
      expect(read(bytes, piece)).toBe(new TextDecoder().decode(bytes));
    }),
  );
});

test('a byte order mark is no text', () => {
  expect(read(utf8.encode('\ufeffid'))).toBe('id');
});

test('an XML file may declare an older encoding', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ni\u00f1o</a>';
  expect(read(Uint8Array.from([...xml].map((character) => character.charCodeAt(0))), 10)).toBe(xml);
});

describe('what is not text is refused', () => {
  const lines = utf8.encode('one\ntwo\nthree ');
  test.each([
    ['a byte of another encoding', [...lines, 0xf1, 0x6f], 3, 'byte 15 is 0xF1'],
    ['a byte far into the file', [...utf8.encode('x\n'.repeat(500)), 0xff], 501, 'byte 1001 is 0xFF'],
    ['half a character at the end', [...lines, 0xc3], 3, 'ends within a character'],
    ['a control character', [...lines, 0x00], 3, 'the control character U+0000'],
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04, 0x00], 1, 'a ZIP archive'],
    ['gzip', [0x1f, 0x8b, 0x08], 1, 'packed with gzip'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 'UTF-16'],
    [
      'an encoding nobody reads',
      [...utf8.encode('<?xml version="1.0" encoding="EBCDIC-US"?><a/>')],
      1,
      'the encoding “EBCDIC-US”',
    ],
  ])('%s', (_, bytes, line, found) => {
    const problem = problemOf(() => read(Uint8Array.from(bytes), 7));
    expect(problem).toMatchObject({ rule: 'import-file', line });
    expect(problem.found).toContain(found);
  });
});
