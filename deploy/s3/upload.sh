#!/usr/bin/env bash
# Made from src/integrations/host-headers.ts by "npm run generate": change it there.
#
# Puts a built site into a bucket with the program "aws": what is kept for ever first, pages last, and what is gone after that.
#   deploy/s3/upload.sh <bucket> [folder] [options of "aws s3 sync", such as --endpoint-url or --dryrun]
set -euo pipefail

bucket=${1:?name the bucket}
site=${2:-dist}
options=("${@:3}")
[ -f "$site/index.html" ] || { echo "There is no built site in $site: run \"npm run build\" first." >&2; exit 1; }

upload() {
  local cache=$1 type=$2 includes=()
  shift 2
  for pattern in "$@"; do includes+=(--include "$pattern"); done
  aws s3 sync "$site" "s3://$bucket" --only-show-errors --exclude '*' "${includes[@]}" \
    --cache-control "$cache" --content-type "$type" ${options[@]+"${options[@]}"}
}

upload 'public, max-age=31536000, immutable' 'text/css; charset=utf-8' '_astro/*.css' 'pagefind/en/index/*.css' 'pagefind/es/index/*.css' 'pagefind/nl/index/*.css' 'pagefind/ar/index/*.css' 'pagefind/zh-Hans/index/*.css' 'pagefind/en/pagefind.en_*.css' 'pagefind/es/pagefind.es_*.css' 'pagefind/nl/pagefind.nl_*.css' 'pagefind/ar/pagefind.ar_*.css' 'pagefind/zh-Hans/pagefind.zh-hans_*.css' 'embed/v1/signpost-*.css' 'embed/v1/frame-height-*.css'
upload 'public, max-age=31536000, immutable' 'text/javascript; charset=utf-8' '_astro/*.js' 'pagefind/en/index/*.js' 'pagefind/es/index/*.js' 'pagefind/nl/index/*.js' 'pagefind/ar/index/*.js' 'pagefind/zh-Hans/index/*.js' 'pagefind/en/pagefind.en_*.js' 'pagefind/es/pagefind.es_*.js' 'pagefind/nl/pagefind.nl_*.js' 'pagefind/ar/pagefind.ar_*.js' 'pagefind/zh-Hans/pagefind.zh-hans_*.js' 'embed/v1/signpost-*.js' 'embed/v1/frame-height-*.js'
upload 'public, max-age=31536000, immutable' 'application/octet-stream' '_astro/*.pf_index' 'pagefind/en/index/*.pf_index' 'pagefind/es/index/*.pf_index' 'pagefind/nl/index/*.pf_index' 'pagefind/ar/index/*.pf_index' 'pagefind/zh-Hans/index/*.pf_index' 'pagefind/en/pagefind.en_*.pf_index' 'pagefind/es/pagefind.es_*.pf_index' 'pagefind/nl/pagefind.nl_*.pf_index' 'pagefind/ar/pagefind.ar_*.pf_index' 'pagefind/zh-Hans/pagefind.zh-hans_*.pf_index' 'embed/v1/signpost-*.pf_index' 'embed/v1/frame-height-*.pf_index'
upload 'public, max-age=31536000, immutable' 'application/octet-stream' '_astro/*.pf_meta' 'pagefind/en/index/*.pf_meta' 'pagefind/es/index/*.pf_meta' 'pagefind/nl/index/*.pf_meta' 'pagefind/ar/index/*.pf_meta' 'pagefind/zh-Hans/index/*.pf_meta' 'pagefind/en/pagefind.en_*.pf_meta' 'pagefind/es/pagefind.es_*.pf_meta' 'pagefind/nl/pagefind.nl_*.pf_meta' 'pagefind/ar/pagefind.ar_*.pf_meta' 'pagefind/zh-Hans/pagefind.zh-hans_*.pf_meta' 'embed/v1/signpost-*.pf_meta' 'embed/v1/frame-height-*.pf_meta'
upload 'no-cache' 'text/css; charset=utf-8' 'en/*.css' 'es/*.css' 'nl/*.css' 'ar/*.css' 'zh-Hans/*.css' 'search-data/*.css' 'saved-records/*.css' 'offline/*.css' 'pagefind/en/wasm.*.css' 'pagefind/es/wasm.*.css' 'pagefind/nl/wasm.*.css' 'pagefind/ar/wasm.*.css' 'pagefind/zh-Hans/wasm.*.css' 'embed/en/*.css' 'embed/es/*.css' 'embed/nl/*.css' 'embed/ar/*.css' 'embed/zh-Hans/*.css' 'embed/v1/frame.css' 'embed/v1/snippets/*.css' 'no-script.css'
upload 'no-cache' 'text/javascript; charset=utf-8' 'en/*.js' 'es/*.js' 'nl/*.js' 'ar/*.js' 'zh-Hans/*.js' 'search-data/*.js' 'saved-records/*.js' 'offline/*.js' 'sw.js' 'pagefind/en/pagefind.js' 'pagefind/en/pagefind-worker.js' 'pagefind/en/wasm.*.js' 'pagefind/es/pagefind.js' 'pagefind/es/pagefind-worker.js' 'pagefind/es/wasm.*.js' 'pagefind/nl/pagefind.js' 'pagefind/nl/pagefind-worker.js' 'pagefind/nl/wasm.*.js' 'pagefind/ar/pagefind.js' 'pagefind/ar/pagefind-worker.js' 'pagefind/ar/wasm.*.js' 'pagefind/zh-Hans/pagefind.js' 'pagefind/zh-Hans/pagefind-worker.js' 'pagefind/zh-Hans/wasm.*.js' 'embed/en/*.js' 'embed/es/*.js' 'embed/nl/*.js' 'embed/ar/*.js' 'embed/zh-Hans/*.js' 'embed/v1/signpost.js' 'embed/v1/frame-height.js' 'embed/v1/frame.js' 'embed/v1/snippets/*.js'
upload 'no-cache' 'application/json; charset=utf-8' 'en/*.json' 'es/*.json' 'nl/*.json' 'ar/*.json' 'zh-Hans/*.json' 'search-data/*.json' 'saved-records/*.json' 'offline/*.json' 'pagefind/en/pagefind-entry.json' 'pagefind/en/wasm.*.json' 'pagefind/es/pagefind-entry.json' 'pagefind/es/wasm.*.json' 'pagefind/nl/pagefind-entry.json' 'pagefind/nl/wasm.*.json' 'pagefind/ar/pagefind-entry.json' 'pagefind/ar/wasm.*.json' 'pagefind/zh-Hans/pagefind-entry.json' 'pagefind/zh-Hans/wasm.*.json' 'embed/en/*.json' 'embed/es/*.json' 'embed/nl/*.json' 'embed/ar/*.json' 'embed/zh-Hans/*.json' 'embed/v1/integrity.json' 'embed/v1/snippets/*.json' 'embed/sizes.json' 'manifest.json'
upload 'no-cache' 'application/octet-stream' 'en/*.pagefind' 'es/*.pagefind' 'nl/*.pagefind' 'ar/*.pagefind' 'zh-Hans/*.pagefind' 'search-data/*.pagefind' 'saved-records/*.pagefind' 'offline/*.pagefind' 'pagefind/en/wasm.*.pagefind' 'pagefind/es/wasm.*.pagefind' 'pagefind/nl/wasm.*.pagefind' 'pagefind/ar/wasm.*.pagefind' 'pagefind/zh-Hans/wasm.*.pagefind' 'embed/en/*.pagefind' 'embed/es/*.pagefind' 'embed/nl/*.pagefind' 'embed/ar/*.pagefind' 'embed/zh-Hans/*.pagefind' 'embed/v1/snippets/*.pagefind'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/atom+xml; charset=utf-8' 'infobutton/*.atom' 'api/*.atom' 'feeds/*.atom' 'oembed/*.atom'
upload 'public, max-age=60, stale-while-revalidate=240' 'text/csv; charset=utf-8' 'infobutton/*.csv' 'api/*.csv' 'feeds/*.csv' 'oembed/*.csv'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/xml-dtd' 'infobutton/*.dtd' 'api/*.dtd' 'feeds/*.dtd' 'oembed/*.dtd'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/json; charset=utf-8' 'infobutton/*.json' 'api/*.json' 'feeds/*.json' 'oembed/*.json'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/ld+json; charset=utf-8' 'infobutton/*.jsonld' 'api/*.jsonld' 'feeds/*.jsonld' 'oembed/*.jsonld'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/xml; charset=utf-8' 'api/*.xml' 'feeds/*.xml' 'oembed/*.xml'
upload 'public, max-age=60, stale-while-revalidate=240' 'application/atom+xml; charset=utf-8' 'infobutton/*.xml'
upload 'public, max-age=3600' 'image/png' 'social-card.png' 'sitemap-*.png'
upload 'public, max-age=3600' 'image/svg+xml' 'favicon.svg' 'sitemap-*.svg'
upload 'public, max-age=3600' 'text/plain; charset=utf-8' 'robots.txt' 'sitemap-*.txt'
upload 'public, max-age=3600' 'application/xml; charset=utf-8' 'sitemap-*.xml'
upload 'no-cache' 'text/html; charset=utf-8' 'index.html' '404.html' 'en/*.html' 'es/*.html' 'nl/*.html' 'ar/*.html' 'zh-Hans/*.html' 'search-data/*.html' 'saved-records/*.html' 'offline/*.html' 'pagefind/en/wasm.*.html' 'pagefind/es/wasm.*.html' 'pagefind/nl/wasm.*.html' 'pagefind/ar/wasm.*.html' 'pagefind/zh-Hans/wasm.*.html' 'embed/en/*.html' 'embed/es/*.html' 'embed/nl/*.html' 'embed/ar/*.html' 'embed/zh-Hans/*.html' 'embed/v1/snippets/*.html'
upload 'public, max-age=60, stale-while-revalidate=240' 'text/html; charset=utf-8' 'infobutton/*.html' 'api/*.html' 'feeds/*.html' 'oembed/*.html'

# Old files whose name follows from their content stay for pages that are still open somewhere.
aws s3 sync "$site" "s3://$bucket" --only-show-errors --delete --exclude '_*' --exclude '.*' \
  --exclude '*.br' --exclude '*.gz' --exclude '*.zst' ${options[@]+"${options[@]}"}
