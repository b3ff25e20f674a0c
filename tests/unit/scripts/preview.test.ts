import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRedirects } from '../../../scripts/preview/redirects.ts';
import { acceptedEncodings, asked, isPlainRange } from '../../../scripts/preview/requests.ts';

describe('a request', () => {
  test.each([
    ['/en/?q=x#y', '/en/'],
    ['/en/%D9%85/', '/en/م/'],
    ['/_astro/x.abc.js', '/_astro/x.abc.js'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
  ])('for %s is for %s', (target, path) => {
    expect(asked('GET', target)).toEqual({ path });
  });

  test.each([
    ['GET', '/../x', 400],
    ['GET', '/%2e%2e/x', 400],
    ['GET', '/en/..%2fx', 400],
    ['GET', '/en%5cx', 400],
    ['GET', '/en/%00', 400],
    ['GET', '//x', 400],
    ['GET', '/%ff', 400],
    ['GET', 'http://x/', 400],
    ['GET', '/.git/config', 404],
    ['GET', '/_headers', 404],
    ['GET', '/en/index.html.br', 404],
    ['POST', '/en/', 405],
  ])('%s %s is refused with %i', (method, target, refused) => {
    expect(asked(method, target)).toEqual({ refused });
  });

  test('never leaves the folder of the site, however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', '%2e', '%2f', '/', '\\', '%5c', 'a', '%00', '%25', '_', '~')),
        (parts) => {
          const answer = asked('GET', `/${parts.join('')}`);
          if ('path' in answer) expect(answer.path).not.toMatch(/(?:^|[/\\])\.\.?(?:[/\\]|$)|[\0\\]|\/\//);
        },
      ),
    );
  });
});

test('forms that a client weighs with nothing are none that it takes', () => {
  expect(acceptedEncodings('br;q=0, gzip;q=0.5, zstd; q=0.0,  Deflate')).toBe('gzip;q=0.5, deflate');
});

test.each([
  ['bytes=0-9', true],
  ['bytes=10-', true],
  ['bytes=-5', false],
  ['bytes=0-1,3-4', false],
  ['items=0-9', false],
])('the range %s is plain: %s', (range, plain) => {
  expect(isPlainRange(range)).toBe(plain);
});

describe('redirects', () => {
  const leads = readRedirects('# remark\n/a/:x/old/* /b/:x/new/:splat 301\n/one.html /two.html\nnonsense\n');

  test.each([
    ['/a/1/old/', { to: '/b/1/new/', status: 301 }],
    ['/a/1/old/2/3', { to: '/b/1/new/2/3', status: 301 }],
    ['/one.html', { to: '/two.html', status: 302 }],
    ['/onexhtml', undefined],
    ['/a/1/2/old/', undefined],
  ])('lead from %s to %j', (path, to) => {
    expect(leads(path)).toEqual(to);
  });
});
