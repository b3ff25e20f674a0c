import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterLook } from '../../../../librarian/links/evidence.ts';
import { isOtherPage } from '../../../../librarian/links/fingerprints.ts';
import { judge } from '../../../../librarian/links/judge.ts';
import { readPage } from '../../../../librarian/links/page-facts.ts';
import { saysNotFound } from '../../../../librarian/links/page-words.ts';
import { isPublicIp } from '../../../../librarian/links/private-address.ts';
import { retryAfter } from '../../../../librarian/links/retry-after.ts';
import { isHome, isSameSite, suggestible } from '../../../../librarian/links/web-address.ts';
import { linkChecksSchema } from '../../../../src/schemas/link-checks.ts';

describe('a page', () => {
  test('is known by its title, its first heading and its language', () => {
    const page = readPage(
      '<!doctype html><HTML LANG="en-GB"><head><title>A &amp; B\n page</title><style>h1{}</style></head>' +
        '<body><script>"<h1>no</h1>"</script><h1> </h1><h1>First <b>heading</b></h1><h1>Second</h1><svg><title>Icon</title></svg>',
    );
    expect(page).toMatchObject({
      fingerprint: { title: 'A & B page', heading: 'First heading', lang: 'en-gb' },
      words: 'First heading Second',
    });
  });

  test.each([
    ['0;url=/new', '/new'],
    ["3; URL='/new'", '/new'],
    ['600; url=/reload', undefined],
    ['5', undefined],
  ])('that refreshes with %s leads to %s', (content, to) => {
    expect(readPage(`<meta http-equiv="Refresh" content="${content}">`).refresh).toBe(to);
  });

  test('of any text gives evidence that the schema takes', () => {
    const pieces = fc.constantFrom(
      '<title>',
      '</title>',
      '<h1>',
      '<html lang=en>',
      '<head>',
      '\u202e',
      '\ud800',
      '&#0;',
      '😀'.repeat(150),
      '"',
    );
    const html = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const address = 'https://www.example.org/x';
        const look = {
          address,
          hops: [],
          finalUrl: address,
          answer: { status: 200, type: 'text/html', page: readPage(text) },
        };
        const check = afterLook(undefined, { address, on: '2026-11-20', ...judge(look, undefined) });
        expect(linkChecksSchema.safeParse({ checks: [check] }).error).toBeUndefined();
      }),
    );
  });
});

describe('that a page is missing', () => {
  const says = (title: string, heading?: string, words = 'x'.repeat(500)) =>
    saysNotFound({ fingerprint: { title, ...(heading !== undefined && { heading }) }, words });

  test.each([
    ['Page not found | Example', undefined, 'sure'],
    ['404', 'Sorry, we can’t find that page', 'sure'],
    ['Página no encontrada – Ejemplo', undefined, 'sure'],
    ['الصفحة غير موجودة', undefined, 'sure'],
    ['页面不存在', undefined, 'sure'],
    ['Example Health', 'Page not found', 'maybe'],
    ['Miscarriage: when no heartbeat is found', 'Miscarriage', undefined],
    ['Not found a midwife yet?', undefined, undefined],
    ['Miscarriage', 'Error of chromosomes', undefined],
  ] as const)('is said by “%s”, “%s”: %s', (title, heading, answer) => {
    expect(says(title, heading)).toBe(answer);
  });

  test('may be said by a short page somewhere', () => {
    expect(says('Example', 'Example', 'Example. This page does not exist.')).toBe('maybe');
  });
});

describe('a page is another one than before', () => {
  test.each([
    [{ title: 'Bleeding in pregnancy' }, { title: 'Bleeding in pregnancy | Example' }, false],
    [{ title: 'Bleeding in pregnancy', heading: 'Bleeding' }, { title: 'Example', heading: 'Bleeding' }, false],
    [{ title: 'Bleeding in pregnancy' }, { title: 'Cheap watches' }, true],
    [{ title: 'Example', lang: 'en' }, { title: 'Example', lang: 'nl' }, true],
    [{ title: 'Example', lang: 'en' }, { title: 'Example', lang: 'en-gb' }, false],
    [{ title: '流产的症状' }, { title: '便宜手表' }, true],
    [{ title: 'Example' }, {}, false],
  ])('%j, %j: %s', (before, now, other) => {
    expect(isOtherPage(before, now)).toBe(other);
  });
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['64:ff9b::808:808', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['192.0.2.1', false],
  ['::1', false],
  ['::', false],
  ['::127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:7f00:1::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['nonsense', false],
])('%s is public: %s', (ip, isPublic) => {
  expect(isPublicIp(ip)).toBe(isPublic);
});

describe('addresses', () => {
  test.each([
    ['https://www.example.co.uk/a', 'https://leaflets.example.co.uk/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://example.org/', 'https://example.com/', false],
    ['http://10.0.0.1/', 'http://11.0.0.1/', false],
  ])('%s and %s are of one site: %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same);
  });

  test.each([
    ['https://example.org', true],
    ['https://example.org/en/', true],
    ['https://example.org/index.html', true],
    ['https://example.org/es-mx/home', true],
    ['https://example.org/miscarriage', false],
    ['https://example.org/?id=3', false],
  ])('%s is a home page: %s', (address, home) => {
    expect(isHome(address)).toBe(home);
  });

  test.each([
    ['https://b.example.org/new', 'https://a.example.org/old#part', 'https://b.example.org/new#part'],
    ['http://b.example.org/', 'https://a.example.org/', undefined],
    ['https://user@b.example.org/', 'https://a.example.org/', undefined],
    [`https://b.example.org/${'x'.repeat(3000)}`, 'https://a.example.org/', undefined],
  ])('%s may be suggested for %s', (to, from, suggestion) => {
    expect(suggestible(to, from)).toBe(suggestion);
  });
});

test.each([
  ['120', 120_000],
  ['Fri, 20 Nov 2026 00:01:00 GMT', 60_000],
  ['Fri, 20 Nov 2020 00:01:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  [undefined, undefined],
])('Retry-After: %s', (value, wait) => {
  expect(retryAfter(value, Date.parse('2026-11-20T00:00:00Z'))).toBe(wait);
});
