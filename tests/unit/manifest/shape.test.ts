import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, isUnlisted } from '../../../manifest/derived.ts';
import { addressOf, isSafePath } from '../../../manifest/safe-path.ts';
import { comparePaths, ManifestError, manifestText, parseManifest, type Manifest } from '../../../manifest/shape.ts';

const HASH = 'a'.repeat(64);

const MANIFEST: Manifest = {
  format: 1,
  site: 'https://signpost.example',
  today: '2026-11-20',
  source: { commit: 'abc1234', dirty: false },
  content: HASH,
  files: [
    { path: 'en/index.html', bytes: 12, sha256: HASH },
    { path: 'index.html', bytes: 0, sha256: HASH },
  ],
};

/** A manifest that names these paths, as somebody else might write it. */
function naming(...paths: string[]): string {
  return JSON.stringify({ ...MANIFEST, files: paths.map((path) => ({ path, bytes: 1, sha256: HASH })) });
}

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(parseManifest(manifestText(MANIFEST))).toEqual(MANIFEST);
  });

  test('of no files and no known source is one too', () => {
    const empty = { ...MANIFEST, source: { commit: null, dirty: null }, files: [] };
    expect(parseManifest(manifestText(empty))).toEqual(empty);
  });

  test('has one line for each file', () => {
    expect(manifestText(MANIFEST).split('\n')).toContain(`    {"path":"en/index.html","bytes":12,"sha256":"${HASH}"},`);
  });

  test.each([
    ['', 'not JSON'],
    [manifestText(MANIFEST).slice(0, -20), 'cut off'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{"format":2}', 'has format 2; this version of Signpost reads format 1'],
    ['{}', 'has format nothing'],
    [JSON.stringify({ ...MANIFEST, content: 'x' }), 'lacks one of'],
    [JSON.stringify({ ...MANIFEST, source: {} }), 'lacks one of'],
    [JSON.stringify({ ...MANIFEST, files: {} }), 'lacks one of'],
    [JSON.stringify({ ...MANIFEST, files: [{ path: 'a', bytes: -1, sha256: HASH }] }), 'file 1 lacks'],
    [JSON.stringify({ ...MANIFEST, files: [{ path: 'a', bytes: 1, sha256: HASH.toUpperCase() }] }), 'file 1 lacks'],
    [naming('b', 'a'), '"a" out of order or twice'],
    [naming('a', 'a'), '"a" out of order or twice'],
  ])('that is broken is refused with the reason: %#', (text, reason) => {
    expect(() => parseManifest(text)).toThrow(ManifestError);
    expect(() => parseManifest(text)).toThrow(reason);
  });

  test.each([
    '../a',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    './a',
    'a/.',
    'C:/a',
    'a\\..\\b',
    'a\u0000b',
    '',
    'a/',
    '\ud800',
  ])('that names %j is refused', (path) => {
    expect(() => parseManifest(naming(path))).toThrow(/no path inside a site/);
  });

  test('cannot write on the terminal of whoever reads the message', () => {
    expect(() => parseManifest(naming('../\u001b[2J\u202e'))).toThrow(/^[^\p{Cc}\p{Bidi_Control}]+$/u);
  });

  test('of any text at all is read or refused, and never anything else', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"format":1,"files":[${json}]}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          parseManifest(given);
        } catch (error) {
          expect(error).toBeInstanceOf(ManifestError);
        }
      }),
    );
  });
});

describe('a safe path', () => {
  test('always leads to an address below the site', () => {
    const site = new URL('https://signpost.example/below/');
    const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '%2e%2e', '?a', '#b', '//', '@host', '\\'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = parts.join('/');
        fc.pre(isSafePath(path));
        const address = addressOf(path, site);
        expect(address.href).toMatch(/^https:\/\/signpost\.example\/below\/./);
        expect([address.search, address.hash]).toEqual(['', '']);
      }),
    );
  });

  test('may hold any letters, spaces and signs', () => {
    expect(isSafePath('zh-Hans/文件 (1)/a+b%20.html')).toBe(true);
  });
});

test('paths are in the order of their bytes, on every machine', () => {
  expect(['é', 'z', 'Z', 'a/b', 'a-b', '\u{1f600}', '\uffee'].sort(comparePaths)).toEqual([
    'Z',
    'a-b',
    'a/b',
    'z',
    'é',
    '\uffee',
    '\u{1f600}',
  ]);
});

describe('a compressed copy', () => {
  const paths = new Set(['a.html', 'a.html.br', 'b.gz', 'manifest.json', 'manifest.json.sig', 'manifest.json.zst']);

  test('is one only of a file that is there', () => {
    expect(copyOf('a.html.br', paths)).toEqual({ original: 'a.html', ending: '.br' });
    expect(copyOf('b.gz', paths)).toBeUndefined();
  });

  test('is not listed, and neither are the manifest and its signature', () => {
    expect([...paths].filter((path) => !isUnlisted(path, paths))).toEqual(['a.html', 'b.gz']);
  });
});
