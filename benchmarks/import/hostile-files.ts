import * as fc from 'fast-check';
import { oddFiles } from './odd-files.ts';
import type { FileKind } from './file-kind.ts';

/** Pieces that files of a kind are made of, good and bad. */
const PIECES: Record<FileKind, readonly string[]> = {
  medlineplus: [
    ...[
      '<',
      '>',
      '</',
      '/>',
      '&',
      ';',
      '"',
      "'",
      '=',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?xml version="1.0"?>',
      '<?x',
      '?>',
    ],
    ...['<!DOCTYPE health-topics [<!ENTITY a "&a;&a;">]>', '&a;', '&lt;', '&#0;', '&#xD800;', '&#x110000;', '&nbsp;'],
    ...[
      '<health-topics>',
      '</health-topics>',
      '<health-topic id="1" title="Example topic" url="https://t.example.org/" language="English">',
    ],
    ...[
      '<health-topic id="2" title="x" url="y" language="Spanish">',
      '</health-topic>',
      '<site title="a" url="https://a.example.org/">',
      '</site>',
    ],
    ...[
      '<site title="a" url="http://[" language-mapped-url="https://%">',
      '<site title="" url="//x.example.org/ y">',
      '<organization>',
      '</organization>',
    ],
    ...['<information-category>Start Here</information-category>', '<information-category>', '</information-category>'],
    ...[
      '<full-summary>&lt;p&gt;{x}&lt;TOPIC ID="1"/&gt;',
      '</full-summary>',
      '<language-mapped-topic id="2" language="Spanish">',
      '</language-mapped-topic>',
    ],
    ...[
      '<constructor>',
      '</constructor>',
      '<__proto__ toString="x">',
      '<group id="7">Pregnancy and Reproduction</group>',
      '<mesh-heading><descriptor id="D1">',
    ],
  ],
  csv: [
    ...[',', ';', '\t', '"', '""', '\n', '\r\n', '\r', '|', '\\', ':', ' ', '=1+1', "'", '-', '@', 'sep=;\n'],
    ...[
      'id,title,url,language,publishers,placements,jurisdictions\n',
      'id;title;url\n',
      'exported',
      'history',
      'texts',
      'description.en',
    ],
    ...[
      'example-leaflet',
      'https://a.example.org/',
      'en',
      'example-clinic',
      'example-topic:start-here:1',
      'NL',
      '[{"on":',
      '{"__proto__":1}',
      'null',
    ],
    ...['constructor', '__proto__', 'toString', 'yes', '1e9', '99999999999', 'x'.repeat(2000)],
  ],
  json: [
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u0000',
      '\\ud800',
      '//',
      '/*',
      'null',
      'true',
      '1e999',
      '-',
      '[[[[[[[[[[',
      'NaN',
    ],
    ...[
      '{"format":"signpost-records/1","records":[',
      ']}',
      '{"collection":"organizations","id":"a","record":',
      '"collection":"resources"',
      '"id":"../x"',
    ],
    ...[
      '{"name":"X","lang":"en","kind":"charity","country":"NL"}',
      '"__proto__":{"x":1}',
      '"constructor":{}',
      '"exported":"0"',
      '"versions":[{}]',
      '"history":3',
    ],
  ],
};

/** Bytes that are no text, or only half of it. */
const BYTES: readonly number[][] = [
  [0x00],
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x50, 0x4b, 3, 4],
];

/**
 * Files that go wrong in every way: odd values in the right form, pieces in any order, a good file with pieces put in and taken out, bytes that are no text.
 * @param good A file of the kind that can be imported.
 */
export function hostileFiles(kind: FileKind, good: string): fc.Arbitrary<Uint8Array> {
  const encoder = new TextEncoder();
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES[kind]) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const pieces = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(60),
    insert: fc.oneof(piece, fc.constant('')),
  });
  const edited = fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
    edits.reduce((text, { at, remove, insert }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + insert + text.slice(start + remove);
    }, good),
  );
  const cut = fc.nat(good.length).map((length) => good.slice(0, length));
  const spliced = fc.tuple(fc.constantFrom(...BYTES), fc.nat(good.length)).map(([bytes, at]) => {
    return Uint8Array.from([...encoder.encode(good.slice(0, at)), ...bytes, ...encoder.encode(good.slice(at))]);
  });
  return fc.oneof(
    { weight: 5, arbitrary: oddFiles(kind).map((text) => encoder.encode(text)) },
    { weight: 3, arbitrary: pieces.map((text) => encoder.encode(text)) },
    { weight: 4, arbitrary: edited.map((text) => encoder.encode(text)) },
    { weight: 1, arbitrary: cut.map((text) => encoder.encode(text)) },
    { weight: 1, arbitrary: spliced },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  );
}
