import { PUBLISHED_LOCALE_IDS } from '../schemas/published-locales.ts';

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

/** For files that hold data alone: nothing in them is to run, load or be shown in a frame. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const OURS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin' };

/** For files whose name follows from their content, or that are never changed once released. */
const FOREVER = 'public, max-age=31536000, immutable';
/** For data: a recall reaches whoever asks again after one minute, and nobody is served anything older than five. */
const MINUTES = 'public, max-age=60, stale-while-revalidate=240';
const HOUR = 'public, max-age=3600';
/** Kept by browsers, but asked about each time: a recall is seen with the next page. */
const ASK = 'no-cache';

const each = (pattern: (locale: string) => string): string[] => PUBLISHED_LOCALE_IDS.map(pattern);
/** Some hosts call `/404.html` by its name without the ending. */
const PAGES = ['/', '/404', '/404.html', ...each((locale) => `/${locale}/*`)];
/** What only pages load. */
const PAGE_DATA = ['/search-data/*', '/saved-records/*', '/offline/*', '/sw.js'];
/** Files of the search engine that keep their name when they change. */
const ENGINE_FILES = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.*'];
/** Files of embeds that keep their name when they change. */
const EMBED_FILES = ['signpost.js', 'frame-height.js', 'frame.js', 'frame.css', 'integrity.json', 'snippets/*'];

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
      // Neither other hosts of the domain nor the lists of browsers: both are for whoever owns the domain to decide.
      'Strict-Transport-Security': 'max-age=31536000',
    },
  },
  {
    patterns: [...PAGES, ...PAGE_DATA, '/_astro/*', '/pagefind/*'],
    headers: { 'Content-Security-Policy': policy("'self'"), ...OURS },
  },
  {
    // What other websites show in a frame or load by script.
    patterns: ['/embed/*'],
    headers: { 'Content-Security-Policy': policy('*'), 'X-Robots-Tag': 'noindex', ...OPEN },
  },
  { patterns: ['/infobutton/*'], headers: { 'Content-Security-Policy': policy("'self'"), ...OPEN } },
  {
    patterns: ['/api/*', '/feeds/*', '/oembed/*'],
    headers: { 'Content-Security-Policy': DATA_POLICY, ...OPEN },
  },
  {
    patterns: ['/feeds/*.atom', '/infobutton/*.xml'],
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
  {
    patterns: [
      '/_astro/*',
      ...each((locale) => `/pagefind/${locale}/index/*`),
      ...each((locale) => `/pagefind/${locale}/pagefind.${locale.toLowerCase()}_*`),
      '/embed/v1/signpost-*',
      '/embed/v1/frame-height-*',
    ],
    headers: { 'Cache-Control': FOREVER },
  },
  {
    patterns: [
      ...PAGES,
      ...PAGE_DATA,

      ...PUBLISHED_LOCALE_IDS.flatMap((locale) => ENGINE_FILES.map((name) => `/pagefind/${locale}/${name}`)),
      ...each((locale) => `/embed/${locale}/*`),
      ...EMBED_FILES.map((name) => `/embed/v1/${name}`),
      '/embed/sizes.json',
      '/no-script.css',
      '/manifest.json',
    ],
    headers: { 'Cache-Control': ASK },
  },
  { patterns: ['/api/*', '/feeds/*', '/oembed/*', '/infobutton/*'], headers: { 'Cache-Control': MINUTES } },
  {
    patterns: ['/favicon.svg', '/social-card.png', '/robots.txt', '/sitemap-*'],
    headers: { 'Cache-Control': HOUR, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** Headers of the desk pages, which are for the team and for no search engine. */
export const DESK_HEADERS: HeaderBlock = {
  patterns: ['/desk/*'],
  headers: {
    'Content-Security-Policy': policy("'self'"),
    ...OURS,
    'X-Robots-Tag': 'noindex',
    'Cache-Control': ASK,
  },
};

/** The headers of each pattern, each pattern once. */
export function headersByPattern(
  blocks: readonly HeaderBlock[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const byPattern = new Map<string, Record<string, string>>();
  for (const { patterns, headers } of blocks) {
    for (const pattern of patterns) byPattern.set(pattern, { ...byPattern.get(pattern), ...headers });
  }
  return byPattern;
}

/** The headers in the form that Netlify, Cloudflare and others read. */
export function headersFile(blocks: readonly HeaderBlock[]): string {
  const lines = [...headersByPattern(blocks)].flatMap(([pattern, headers]) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `# Response headers. docs/hosting.md has other hosts.\n${lines.join('\n')}\n`;
}
