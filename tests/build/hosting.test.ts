import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { HOSTS, type RunningHost } from './hosts-fs.ts';
import { sampleSite, SECRET } from './sample-site-fs.ts';

/** How long a class of paths is kept: asked about each time, for minutes, for an hour, for ever. */
const KEPT = {
  ask: 'no-cache',
  minutes: 'public, max-age=60, stale-while-revalidate=240',
  hour: 'public, max-age=3600',
  forever: 'public, max-age=31536000, immutable',
} as const;

/** Who may load a class of paths, and who may show it in a frame. */
const USED = {
  /** Our own pages. */
  ours: { csp: "frame-ancestors 'self'", coop: 'same-origin', corp: 'same-origin', origin: undefined },
  /** Pages and scripts for other websites. */
  embed: { csp: 'frame-ancestors *', coop: undefined, corp: 'cross-origin', origin: '*' },
  /** Data for everybody. */
  data: { csp: "default-src 'none'; frame-ancestors 'none'", coop: undefined, corp: 'cross-origin', origin: '*' },
  /** The page on record systems and its data. */
  systems: { csp: "frame-ancestors 'self'", coop: undefined, corp: 'cross-origin', origin: '*' },
  /** What search engines and link previews load. */
  root: { csp: undefined, coop: undefined, corp: 'cross-origin', origin: undefined },
} as const;

type Class = [path: string, type: RegExp, kept: keyof typeof KEPT, used: keyof typeof USED];

const HTML = /^text\/html; ?charset=utf-8$/;
const JSON_TYPE = /^application\/json/;

let sample: string;
/** An asset that is large enough to be compressed. */
const asset = (ending: string) =>
  `/_astro/${readdirSync(join(sample, '_astro')).find((name) => name.endsWith(`${ending}.br`))}`.replace(/\.br$/, '');
const released = () =>
  `/embed/v1/${readdirSync(join(sample, 'embed/v1')).find((name) => /^signpost-.*\d\.js$/.test(name))}`;
const indexPart = () => `/pagefind/en/index/${readdirSync(join(sample, 'pagefind/en/index'))[0]}`;

/** Every class of paths of the site. */
const classes = (): Class[] => [
  ['/', HTML, 'ask', 'ours'],
  ['/en/', HTML, 'ask', 'ours'],
  ['/en/topics/miscarriage/', HTML, 'ask', 'ours'],
  ['/en/search/', HTML, 'ask', 'ours'],
  [asset('.css'), /^text\/css/, 'forever', 'ours'],
  [asset('.js'), /^(?:text|application)\/javascript/, 'forever', 'ours'],
  ['/pagefind/en/pagefind-entry.json', JSON_TYPE, 'ask', 'ours'],
  [indexPart(), /octet-stream|^$/, 'forever', 'ours'],
  ['/search-data/en/records.json', JSON_TYPE, 'ask', 'ours'],
  ['/saved-records/en.json', JSON_TYPE, 'ask', 'ours'],
  ['/embed/en/miscarriage/', HTML, 'ask', 'embed'],
  ['/embed/v1/signpost.js', /javascript/, 'ask', 'embed'],
  [released(), /javascript/, 'forever', 'embed'],
  ['/api/v1/index.json', JSON_TYPE, 'minutes', 'data'],
  ['/api/v1/recalls.json', JSON_TYPE, 'minutes', 'data'],
  ['/api/v1/hubs/en/miscarriage.json', JSON_TYPE, 'minutes', 'data'],
  ['/api/v1/resources.csv', /^text\/csv/, 'minutes', 'data'],
  ['/api/v1/json-ld/en/miscarriage.jsonld', /^application\/ld\+json/, 'minutes', 'data'],
  ['/feeds/en/whats-new.xml', /^(?:application|text)\/xml/, 'minutes', 'data'],
  ['/feeds/en/whats-new.atom', /^application\/atom\+xml; charset=utf-8$/, 'minutes', 'data'],
  ['/oembed/en/miscarriage.json', JSON_TYPE, 'minutes', 'data'],
  ['/infobutton/', HTML, 'minutes', 'systems'],
  ['/infobutton/topics/miscarriage/en.xml', /^application\/atom\+xml; charset=utf-8$/, 'minutes', 'systems'],
  ['/favicon.svg', /^image\/svg\+xml/, 'hour', 'root'],
  ['/robots.txt', /^text\/plain/, 'hour', 'root'],
  ['/sitemap-index.xml', /^(?:application|text)\/xml/, 'hour', 'root'],
];

/** Addresses that try to get at something else than what is published. */
const TRICKS = [
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/en/%2e%2e/%2e%2e/secret.txt',
  '/en/..%2f..%2fsecret.txt',
  '/en/%252e%252e%252f%252e%252e%252fsecret.txt',
  '/en/..%5c..%5csecret.txt',
  '/en\\..\\..\\secret.txt',
  '/_astro/../../secret.txt',
  '/_astro/..%2f..%2fsecret.txt',
  '/_astro/../_private/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/.git/config',
  '/%2egit/config',
  '/.env',
  '/en/.hidden',
  '/_private/secret.txt',
  '/%5fprivate/secret.txt',
  '//_private/secret.txt',
  '/_headers',
  '/_redirects',
  '/_redirects.nginx',
  '/en/%00',
  '/en/index.html%00.txt',
  '/en/topics/miscarriage/index.html/../../../../../secret.txt',
  '/%ff%fe%fd',
  '/en/%F0%9F%92%A9%E2%80%AE/',
  `/en/${'a'.repeat(6000)}/`,
  `/${'../'.repeat(200)}etc/passwd`,
];

beforeAll(async () => {
  sample = await sampleSite(inject('site'));
});
afterAll(() => rmSync(dirname(sample), { recursive: true, force: true }));

const file = (path: string) => readFileSync(join(sample, path));

describe.each(HOSTS)('$name', ({ isHere, name, encodings, start }) => {
  const run = isHere ? test : test.skip;
  const title = (text: string) => (isHere ? text : `${text} (left out: ${name} is not on this machine)`);
  let host: RunningHost;

  beforeAll(async () => {
    if (isHere) host = await start(sample);
  });
  afterAll(() => host?.stop());

  run(title('sends every class of file with its headers'), async () => {
    for (const [path, type, kept, used] of classes()) {
      const { status, headers, body } = await host.ask(path);
      const about = { path, status, kept: headers['cache-control'], type: headers['content-type'] ?? '' };
      expect(about).toEqual({ path, status: 200, kept: KEPT[kept], type: expect.stringMatching(type) });
      expect(body.equals(file(path.endsWith('/') ? `${path}index.html` : path)), path).toBe(true);
      const { csp, coop, corp, origin } = USED[used];
      expect(headers['content-security-policy'] ?? 'none', path).toContain(csp ?? 'none');
      expect([headers['cross-origin-opener-policy'], headers['cross-origin-resource-policy']], path).toEqual([
        coop,
        corp,
      ]);
      expect(headers['access-control-allow-origin'], path).toBe(origin);
      expect(headers['x-robots-tag'], path).toBe(used === 'embed' ? 'noindex' : undefined);
      expect(headers, path).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'permissions-policy': expect.stringContaining('geolocation=()') as string,
        'strict-transport-security': 'max-age=31536000',
        etag: expect.stringMatching(/^(?:W\/)?"[^"]+"$/) as string,
      });
      expect(headers['set-cookie'], path).toBeUndefined();
    }
  });

  run(title('has a page in the language of the address for what is not there, and nobody keeps it'), async () => {
    const lost: [path: string, page: string][] = [
      ['/en/lost/', 'en/404.html'],
      ['/nl/topics/lost/', 'nl/404.html'],
      ['/zh-Hans/lost', 'zh-Hans/404.html'],
      ['/lost', '404.html'],
      ['/_astro/lost.abc.js', '404.html'],
      ['/api/v1/lost.json', '404.html'],
      ['/embed/v1/signpost-0.0.1.js', '404.html'],
    ];
    for (const [path, page] of lost) {
      const { status, headers, body } = await host.ask(path);
      expect([path, status, headers['content-type']]).toEqual([path, 404, expect.stringMatching(HTML)]);
      expect(body.equals(file(page)), path).toBe(true);
      expect(headers['cache-control'] ?? 'no-cache', path).toBe('no-cache');
      expect(headers, path).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    }
  });

  run(title('sends nothing again that has not changed'), async () => {
    for (const path of ['/en/', asset('.css'), '/api/v1/index.json', '/feeds/en/whats-new.atom']) {
      for (const encoding of ['identity', ...encodings]) {
        const first = await host.ask(path, { headers: { 'Accept-Encoding': encoding } });
        const etag = String(first.headers.etag);
        const second = await host.ask(path, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': etag } });
        expect([path, encoding, second.status, second.body.length]).toEqual([path, encoding, 304, 0]);
        const other = await host.ask(path, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' } });
        expect([path, encoding, other.status]).toEqual([path, encoding, 200]);
      }
    }
  });

  run(title('answers HEAD with what GET would say, without the body'), async () => {
    for (const path of ['/en/', '/api/v1/index.json', '/en/lost/']) {
      const [got, asked] = [await host.ask(path), await host.ask(path, { method: 'HEAD' })];
      expect([path, asked.status, asked.body.length]).toEqual([path, got.status, 0]);
      for (const header of ['content-type', 'cache-control', 'etag', 'content-security-policy']) {
        expect([header, asked.headers[header]]).toEqual([header, got.headers[header]]);
      }
    }
  });

  run(title('changes nothing for anybody: other methods get no page'), async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']) {
      for (const path of ['/en/', '/api/v1/index.json', '/en/lost/']) {
        const { status, body } = await host.ask(path, { method });
        expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true]);
        if (status !== 404) expect(body.includes('<html lang'), `${method} ${path}`).toBe(false);
      }
    }
  });

  run(title('sends a part of a file, or all of it'), async () => {
    const path = '/api/v1/resources.csv';
    const whole = file(path);
    const part = await host.ask(path, { headers: { Range: 'bytes=10-19' } });
    expect(part.body.equals(part.status === 206 ? whole.subarray(10, 20) : whole)).toBe(true);
    const tail = await host.ask(path, { headers: { Range: 'bytes=-5' } });
    expect(tail.body.equals(tail.status === 206 ? whole.subarray(-5) : whole)).toBe(true);
    const beyond = await host.ask(path, { headers: { Range: `bytes=${whole.length}-` } });
    expect([200, 416]).toContain(beyond.status);
  });

  run(title('hands out the copies that were compressed ahead'), async () => {
    const unpack: Record<string, (content: Buffer) => Buffer> = {
      br: brotliDecompressSync,
      gzip: gunzipSync,
      zstd: zstdDecompressSync,
    };
    const endings: Record<string, string> = { br: '.br', gzip: '.gz', zstd: '.zst' };
    for (const path of ['/en/topics/miscarriage/', asset('.css'), '/api/v1/index.json', '/feeds/en/whats-new.xml']) {
      const source = path.endsWith('/') ? `${path}index.html` : path;
      for (const encoding of encodings) {
        const { status, headers, body } = await host.ask(path, { headers: { 'Accept-Encoding': encoding } });
        expect([path, status, headers['content-encoding']]).toEqual([path, 200, encoding]);
        expect(headers['vary'], path).toMatch(/accept-encoding/i);
        expect(body.equals(file(source + endings[encoding])), path).toBe(true);
        expect(unpack[encoding]?.(body).equals(file(source)), path).toBe(true);
      }
      const plain = await host.ask(path, { headers: { 'Accept-Encoding': 'identity' } });
      expect([path, plain.headers['content-encoding']]).toEqual([path, undefined]);
    }
  });

  run(title('leads from an address without a slash, and from an old one, to where it stands'), async () => {
    const moves: [from: string, to: string][] = [
      ['/en', '/en/'],
      ['/en/topics/miscarriage', '/en/topics/miscarriage/'],
      ['/en/topics/early-loss/', '/en/topics/miscarriage/'],
      ['/nl/topics/early-loss/sources/', '/nl/topics/miscarriage/sources/'],
      ['/embed/ar/early-loss/', '/embed/ar/miscarriage/'],
      ['/api/v1/topics/early-loss.json', '/api/v1/topics/miscarriage.json'],
      ['/api/v1/hubs/en/early-loss.json', '/api/v1/hubs/en/miscarriage.json'],
      ['/feeds/zh-Hans/topics/early-loss.atom', '/feeds/zh-Hans/topics/miscarriage.atom'],
      ['/infobutton/topics/early-loss/en.xml', '/infobutton/topics/miscarriage/en.xml'],
    ];
    for (const [from, to] of moves) {
      const { status, headers } = await host.ask(from);
      expect([from, [301, 307, 308].includes(status), headers.location]).toEqual([from, true, to]);
    }
    const { headers } = await host.ask('/en/topics/early-loss/%0d%0aX-Injected:%20yes');
    expect(headers['x-injected']).toBeUndefined();
  });

  run(title('gives nothing away and leads nowhere else, however it is asked'), async () => {
    for (const path of TRICKS) {
      const { status, headers, body } = await host.ask(path);
      expect(body.includes(SECRET), path).toBe(false);
      expect(body.includes('frame-ancestors'), path).toBe(false);
      expect([path, status >= 300 && status < 500]).toEqual([path, true]);
      expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/);
    }
    for (const path of [
      '//evil.example/',
      '//evil.example/en',
      '/\\evil.example/en',
      '//evil.example/%2e%2e/en',
      '/en//evil.example',
    ]) {
      const { headers } = await host.ask(path);
      expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/);
    }
  });

  run(title('lets nobody frame a page by calling it a part of the embeds'), async () => {
    for (const path of [
      '/embed/../en/',
      '/embed/%2e%2e/en/',
      '/embed/..%2fen/',
      '/embed/x/..%2f../en/',
      '//embed/../en/',
    ]) {
      const { status, headers } = await host.ask(path);
      if (status === 200) expect(headers['content-security-policy'], path).toContain("frame-ancestors 'self'");
    }
  });
});
