import { describe, expect, test } from 'vitest';
import { parseHeaderRules } from '../../../scripts/header-rules.ts';
import { HEADER_BLOCKS, headersFile } from '../../../src/integrations/host-headers.ts';
import { contentSecurityPolicy } from '../../../src/layouts/security.ts';
import { LOCALE_IDS } from '../../../src/schemas/vocabulary.ts';

const rules = parseHeaderRules(headersFile(HEADER_BLOCKS));

/** Every header that a host sends for a path, as often as patterns give it. */
function sentFor(path: string): [name: string, value: string][] {
  return rules.filter((rule) => rule.applies(path)).flatMap(({ headers }) => headers);
}

function headersFor(path: string): Record<string, string> {
  return Object.fromEntries(sentFor(path));
}

const PATHS = [
  '/',
  '/404.html',
  ...LOCALE_IDS.flatMap((locale) => [`/${locale}/`, `/${locale}/search/`, `/${locale}/404.html`]),
  '/_astro/main.abc.css',
  '/pagefind/en/pagefind.js',
  '/embed/nl/miscarriage/',
  '/embed/nl/campaigns/example-campaign/',
  '/api/v1/hubs/nl/campaigns/example-campaign.json',
  '/oembed/nl/campaigns/example-campaign.json',
  '/embed/v1/signpost.js',
  '/embed/v1/signpost-1.0.0.js',
  '/api/v1/index.json',
  '/feeds/en/whats-new.xml',
  '/feeds/en/whats-new.atom',
  '/oembed/en/miscarriage.json',
  '/infobutton/',
  '/infobutton/index.json',
  '/sw.js',
  '/offline/v1/page.js',
  '/offline/v1/en/miscarriage.json',
];

describe('the headers of the site', () => {
  test.each(PATHS)('no header comes twice for %s, as hosts would join its values', (path) => {
    const names = sentFor(path).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(headersFor(path)).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
    expect(headersFor(path)['Permissions-Policy']).toContain('geolocation=()');
  });

  test.each(['/', ...LOCALE_IDS.map((locale) => `/${locale}/topics/`)])(
    '%s is shown in no frame of another site',
    (path) => {
      const headers = headersFor(path);
      expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
      expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
      expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
      expect(headers['Cache-Control']).toBe('no-cache');
    },
  );

  test('allow what the strictest page policy allows', () => {
    const sent = headersFor('/en/search/')['Content-Security-Policy'] ?? '';
    for (const search of [true, false]) {
      for (const directive of contentSecurityPolicy({ search }).split('; ')) {
        const [name = '', ...sources] = directive.split(' ');
        const allowed = sent.split('; ').find((each) => each.startsWith(`${name} `));
        for (const source of sources) expect(allowed?.split(' '), directive).toContain(source);
      }
    }
  });

  test.each([
    '/embed/nl/miscarriage/',
    '/embed/nl/campaigns/example-campaign/',
    '/embed/v1/signpost.js',
    '/api/v1/index.json',
    '/feeds/en/whats-new.xml',
  ])('%s may be used by any website', (path) => {
    expect(headersFor(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('a frame of ours may stand on any website, and stays out of search engines', () => {
    for (const path of ['/embed/nl/miscarriage/', '/embed/nl/campaigns/example-campaign/']) {
      const headers = headersFor(path);
      expect(headers['Content-Security-Policy']).toContain('frame-ancestors *');
      expect(headers['X-Robots-Tag']).toBe('noindex');
    }
  });

  test('keep files whose name follows their content for a year', () => {
    for (const path of ['/_astro/main.abc.css', '/embed/v1/signpost-1.0.0.js']) {
      expect(headersFor(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    }
    expect(headersFor('/embed/v1/signpost.js')['Cache-Control']).toBe('no-cache');
  });

  test('have what readers keep on their device compared with the site each time', () => {
    for (const path of ['/sw.js', '/offline/v1/en/miscarriage.json', '/offline/v1/page.js']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
      expect(headersFor(path)['Content-Security-Policy']).toContain("default-src 'none'");
    }
    expect(headersFor('/en/offline/')['Cache-Control']).toBe('no-cache');
  });

  test('no policy allows inline code, evaluated text or another site', () => {
    for (const { headers } of HEADER_BLOCKS) {
      expect(headers['Content-Security-Policy'] ?? '').not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });

  test('keep nothing that holds content for longer than a recall may wait: five minutes', () => {
    for (const path of PATHS.filter((each) => !/\/_astro\/|-1\.0\.0\.js$/.test(each))) {
      const ages = [...(headersFor(path)['Cache-Control'] ?? 'max-age=Infinity').matchAll(/(?:age|revalidate)=(\w+)/g)];
      const seconds = ages.reduce((total, [, age]) => total + Number(age), 0);
      expect([path, seconds <= 300]).toEqual([path, true]);
    }
  });

  test('fit into what hosts read of such a file', () => {
    const lines = headersFile(HEADER_BLOCKS).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});
