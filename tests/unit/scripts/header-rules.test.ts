import { describe, expect, test } from 'vitest';
import { parseHeaderRules } from '../../../scripts/header-rules.ts';

/** The headers of a path, the last rule winning. */
function headersFor(text: string, path: string): Record<string, string> {
  const rules = parseHeaderRules(text).filter((rule) => rule.applies(path));
  return Object.fromEntries(rules.flatMap((rule) => rule.headers));
}

const EXAMPLE = `# A remark: not a header
/*
  X-One: 1
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/_astro/*
  # Another: remark
  Cache-Control: public, max-age=31536000
/exact.html
  X-Exact: yes
/a.b+c/*.js
  X-Signs: yes
`;

describe('a pattern', () => {
  test('with * at its end covers everything below', () => {
    expect(Object.keys(headersFor(EXAMPLE, '/_astro/x/y.css'))).toEqual([
      'X-One',
      'Content-Security-Policy',
      'Cache-Control',
    ]);
    expect(Object.keys(headersFor(EXAMPLE, '/_astronomy/x'))).toEqual(['X-One', 'Content-Security-Policy']);
  });

  test('without * covers one path', () => {
    expect(headersFor(EXAMPLE, '/exact.html')['X-Exact']).toBe('yes');
    expect(headersFor(EXAMPLE, '/exact.html.bak')['X-Exact']).toBeUndefined();
    expect(headersFor(EXAMPLE, '/en/exact.html')['X-Exact']).toBeUndefined();
  });

  test('takes signs as they are', () => {
    expect(headersFor(EXAMPLE, '/a.b+c/d.js')['X-Signs']).toBe('yes');
    expect(headersFor(EXAMPLE, '/a-bbc/d.js')['X-Signs']).toBeUndefined();
    expect(headersFor(EXAMPLE, '/a.b+c/d-js')['X-Signs']).toBeUndefined();
  });
});

test('a header keeps the colons of its value, and remarks are no headers', () => {
  expect(parseHeaderRules(EXAMPLE).map((rule) => rule.headers)).toEqual([
    [
      ['X-One', '1'],
      ['Content-Security-Policy', "default-src 'none'; img-src 'self' data:"],
    ],
    [['Cache-Control', 'public, max-age=31536000']],
    [['X-Exact', 'yes']],
    [['X-Signs', 'yes']],
  ]);
});

test('lines may end as Windows ends them', () => {
  expect(headersFor('/*\r\n  X-One: 1\r\n', '/')).toEqual({ 'X-One': '1' });
});

test('a header before any pattern belongs to nothing', () => {
  expect(parseHeaderRules('  X-Lost: 1\n')).toEqual([]);
});
