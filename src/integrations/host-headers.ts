import { LOCALE_IDS } from '../schemas/vocabulary.ts';

/** Response headers for the paths of a pattern, in which `*` stands for any text. */
export interface HeaderBlock {
  patterns: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const PERMISSIONS = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'microphone', 'payment', 'usb'];

/** The policy of a page: its own files only. The search compiles WebAssembly, the embed workshop shows a frame of ours. */
function policy(frameAncestors: "'self'" | '*'): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Every header a host sends. Hosts join the headers of all patterns that fit a path, so no header may come from two patterns
 * that share a path.
 */
export const HEADER_BLOCKS: readonly HeaderBlock[] = [
  {
    patterns: ['/*'],
    headers: {
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    },
  },
  {
    patterns: [
      '/',
      '/404.html',
      ...LOCALE_IDS.map((locale) => `/${locale}/*`),
      '/_astro/*',
      '/pagefind/*',
      '/search-data/*',
      '/saved-records/*',
      '/offline/*',
      '/sw.js',
    ],
    headers: {
      'Content-Security-Policy': policy("'self'"),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  {
    // What other websites show in a frame or load by script.
    patterns: ['/embed/*'],
    headers: { 'Content-Security-Policy': policy('*'), 'X-Robots-Tag': 'noindex', ...OPEN },
  },
  { patterns: ['/infobutton/*'], headers: { 'Content-Security-Policy': policy("'self'"), ...OPEN } },
  { patterns: ['/api/*', '/feeds/*', '/oembed/*'], headers: OPEN },
  {
    patterns: ['/feeds/*.atom', '/infobutton/*.xml'],
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
  {
    patterns: ['/_astro/*', '/embed/v1/signpost-*', '/embed/v1/frame-height-*'],
    headers: { 'Cache-Control': FOREVER },
  },
  {
    // What a device keeps is only as right as what it is compared with.
    patterns: ['/sw.js', '/offline/*'],
    headers: { 'Cache-Control': 'no-cache' },
  },
];

/** Headers of the desk pages, which are for the team and for no search engine. */
export const DESK_HEADERS: HeaderBlock = {
  patterns: ['/desk/*'],
  headers: {
    'Content-Security-Policy': policy("'self'"),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
  },
};

/** The headers in the form that Netlify, Cloudflare Pages and others read. */
export function headersFile(blocks: readonly HeaderBlock[]): string {
  const lines = blocks.flatMap(({ patterns, headers }) =>
    patterns.flatMap((pattern) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
  );
  return `# Response headers. docs/hosting.md has other hosts.\n${lines.join('\n')}\n`;
}
