import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddressSchema } from '../../../src/schemas/fields.ts';
import { madePlain, textFaultIn } from '../../../src/schemas/plain-text.ts';

describe('a text that languages need is plain', () => {
  test.each([
    ['Arabic with marks of direction', 'مثال\u200f (example)\u200e'],
    ['fully marked Arabic', 'ٱلْحَمْدُ لِلَّٰهِ'],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית'],
    ['Persian with joiners', 'می\u200cخواهم'],
    ['Khmer with spaces without width', 'ការ\u200bរលូត\u200bកូន'],
    ['stacked Tibetan', 'བརྒྱུད'],
    ['Vietnamese, decomposed', 'sẩy thai'.normalize('NFD')],
    ['a family', '👨‍👩‍👧‍👦 👩🏽‍⚕️'],
    ['a name of its own direction', 'a \u2068مثال\u2069 b \u2066c \u2067d\u2069\u2069'],
    ['soft hyphens', 'mis\u00adcar\u00adriage'],
    ['ideographs with selectors', '葛\u{e0100}'],
    ['nothing at all', ''],
  ])('%s', (_, text) => {
    expect(textFaultIn(text)).toBeUndefined();
    expect(madePlain(text)).toBe(text);
  });
});

test.each([
  ['control', 'a\tb', 1],
  ['control', 'a\u2028b', 1],
  ['direction', 'ab\u202ec', 2],
  ['open-direction', '\u2067a', 0],
  ['open-direction', 'a\u2069', 1],
  ['no-character', 'a\ud800', 1],
  ['no-character', 'a\u{1fffe}', 1],
  ['hidden', 'a\ufeffb', 1],
  ['hidden', 'a\u{e0041}', 1],
  ['pile', `Z${'\u0301'.repeat(9)}`, 1],
  ['nothing', '\u200b\u3164', 0],
] as const)('%s in %j is found where it stands', (kind, text, at) => {
  expect(textFaultIn(text)).toMatchObject({ kind, at });
});

test('whatever a text holds, it can be made plain, once and for all', () => {
  const odd = fc.constantFrom(
    '\u202e',
    '\u2067',
    '\u2069',
    '\ufeff',
    '\ud800',
    '\u0000',
    '\u0301'.repeat(12),
    '\u200b',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(odd).map((all) => all.join('')),
      ),
      (text) => {
        const plain = madePlain(text);
        expect(textFaultIn(plain)).toBeUndefined();
        expect(madePlain(plain)).toBe(plain);
      },
    ),
  );
});

describe('an address', () => {
  test.each([
    'https://www.example.org/',
    'http://example.org',
    'https://流产.example.org/流?产=1#产',
    "https://example.org/it's?a=[1]&b={c}|d^e`",
    'https://example.org:8443/%20',
  ])('%s is one of the web', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(true);
  });

  test.each([
    'https://:secret@example.org/',
    'https://name@example.org/',
    'ht\ttps://example.org/',
    ' https://example.org/',
    'https:\\\\example.org\\',
    'https:/example.org/',
    'https://example.org/\u202egpj.exe',
    'https://example.org/"x',
    'https://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://localhost./',
    'http://printer.local/',
    'http://router.home.arpa/',
    'https://intranet/',
  ])('%j is none', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(false);
  });
});
