// Made from src/integrations/host-headers.ts by "npm run generate": change it there.
// A CloudFront Function for "viewer response".

var BLOCKS = [
  {
    paths: /(?:^\/$)|(?:^\/404$)|(?:^\/404\.html$)|(?:^\/en\/)|(?:^\/es\/)|(?:^\/nl\/)|(?:^\/ar\/)|(?:^\/zh-Hans\/)|(?:^\/search-data\/)|(?:^\/saved-records\/)|(?:^\/offline\/)|(?:^\/sw\.js$)|(?:^\/_astro\/)|(?:^\/pagefind\/)/,
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
      'cross-origin-opener-policy': "same-origin",
      'cross-origin-resource-policy': "same-origin",
    },
  },
  {
    paths: /^\/embed\//,
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *",
      'x-robots-tag': "noindex",
      'access-control-allow-origin': "*",
      'cross-origin-resource-policy': "cross-origin",
    },
  },
  {
    paths: /^\/infobutton\//,
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
      'access-control-allow-origin': "*",
      'cross-origin-resource-policy': "cross-origin",
    },
  },
  {
    paths: /(?:^\/api\/)|(?:^\/feeds\/)|(?:^\/oembed\/)/,
    headers: {
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'access-control-allow-origin': "*",
      'cross-origin-resource-policy': "cross-origin",
    },
  },
  {
    paths: /(?:^\/feeds\/.*\.atom$)|(?:^\/infobutton\/.*\.xml$)/,
    headers: {
      'content-type': "application/atom+xml; charset=utf-8",
    },
  },
  {
    paths: /(?:^\/_astro\/)|(?:^\/pagefind\/en\/index\/)|(?:^\/pagefind\/es\/index\/)|(?:^\/pagefind\/nl\/index\/)|(?:^\/pagefind\/ar\/index\/)|(?:^\/pagefind\/zh-Hans\/index\/)|(?:^\/pagefind\/en\/pagefind\.en_)|(?:^\/pagefind\/es\/pagefind\.es_)|(?:^\/pagefind\/nl\/pagefind\.nl_)|(?:^\/pagefind\/ar\/pagefind\.ar_)|(?:^\/pagefind\/zh-Hans\/pagefind\.zh-hans_)|(?:^\/embed\/v1\/signpost-)|(?:^\/embed\/v1\/frame-height-)/,
    headers: {
      'cache-control': "public, max-age=31536000, immutable",
    },
  },
  {
    paths: /(?:^\/$)|(?:^\/404$)|(?:^\/404\.html$)|(?:^\/en\/)|(?:^\/es\/)|(?:^\/nl\/)|(?:^\/ar\/)|(?:^\/zh-Hans\/)|(?:^\/search-data\/)|(?:^\/saved-records\/)|(?:^\/offline\/)|(?:^\/sw\.js$)|(?:^\/pagefind\/en\/pagefind\.js$)|(?:^\/pagefind\/en\/pagefind-worker\.js$)|(?:^\/pagefind\/en\/pagefind-entry\.json$)|(?:^\/pagefind\/en\/wasm\.)|(?:^\/pagefind\/es\/pagefind\.js$)|(?:^\/pagefind\/es\/pagefind-worker\.js$)|(?:^\/pagefind\/es\/pagefind-entry\.json$)|(?:^\/pagefind\/es\/wasm\.)|(?:^\/pagefind\/nl\/pagefind\.js$)|(?:^\/pagefind\/nl\/pagefind-worker\.js$)|(?:^\/pagefind\/nl\/pagefind-entry\.json$)|(?:^\/pagefind\/nl\/wasm\.)|(?:^\/pagefind\/ar\/pagefind\.js$)|(?:^\/pagefind\/ar\/pagefind-worker\.js$)|(?:^\/pagefind\/ar\/pagefind-entry\.json$)|(?:^\/pagefind\/ar\/wasm\.)|(?:^\/pagefind\/zh-Hans\/pagefind\.js$)|(?:^\/pagefind\/zh-Hans\/pagefind-worker\.js$)|(?:^\/pagefind\/zh-Hans\/pagefind-entry\.json$)|(?:^\/pagefind\/zh-Hans\/wasm\.)|(?:^\/embed\/en\/)|(?:^\/embed\/es\/)|(?:^\/embed\/nl\/)|(?:^\/embed\/ar\/)|(?:^\/embed\/zh-Hans\/)|(?:^\/embed\/v1\/signpost\.js$)|(?:^\/embed\/v1\/frame-height\.js$)|(?:^\/embed\/v1\/frame\.js$)|(?:^\/embed\/v1\/frame\.css$)|(?:^\/embed\/v1\/integrity\.json$)|(?:^\/embed\/v1\/snippets\/)|(?:^\/embed\/sizes\.json$)|(?:^\/no-script\.css$)|(?:^\/manifest\.json$)/,
    headers: {
      'cache-control': "no-cache",
    },
  },
  {
    paths: /(?:^\/api\/)|(?:^\/feeds\/)|(?:^\/oembed\/)|(?:^\/infobutton\/)/,
    headers: {
      'cache-control': "public, max-age=60, stale-while-revalidate=240",
    },
  },
  {
    paths: /(?:^\/favicon\.svg$)|(?:^\/social-card\.png$)|(?:^\/robots\.txt$)|(?:^\/sitemap-)/,
    headers: {
      'cache-control': "public, max-age=3600",
      'cross-origin-resource-policy': "cross-origin",
    },
  },
];

function handler(event) {
  var response = event.response;
  // "viewer request" has put the name of the file behind a folder.
  var path = event.request.uri.replace(/\/index\.html$/, '/');
  BLOCKS.forEach(function (block) {
    if (!block.paths.test(path)) return;
    Object.keys(block.headers).forEach(function (name) {
      response.headers[name] = { value: block.headers[name] };
    });
  });
  return response;
}
