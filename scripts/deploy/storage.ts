import { HEADER_BLOCKS } from '../../src/integrations/host-headers.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { headerValues, MADE_BY } from './patterns.ts';

const VALUES = headerValues(HEADER_BLOCKS);
const specialOf = (header: string) =>
  VALUES.find(({ name }) => name === header)?.special ?? new Map<string, string[]>();

/** What kinds of files there are among those that are kept for as long, by a word of the header. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  immutable: ['css', 'js', 'pf_index', 'pf_meta'],
  'max-age=3600': ['png', 'svg', 'txt', 'xml'],
  'max-age=60': ['atom', 'csv', 'dtd', 'html', 'json', 'jsonld', 'xml'],
  'no-cache': ['css', 'html', 'js', 'json', 'pagefind'],
};

/** One upload: files of one kind that are kept for as long. */
interface Upload {
  cacheControl: string;
  contentType: string;
  include: string[];
}

/** Files of a kind that a pattern of paths stands for, as patterns of the storage's own program; `*` stands for `/` as well. */
function filesOf(pattern: string, ending: string): string[] {
  if (pattern === '/') return ending === 'html' ? ['index.html'] : [];
  const path = pattern.slice(1);
  if (path.endsWith('*')) return [`${path}.${ending}`];
  return path.endsWith(`.${ending}`) ? [path] : [];
}

function kindsOf(cacheControl: string): readonly string[] {
  return Object.entries(KINDS).find(([word]) => cacheControl.includes(word))?.[1] ?? [];
}

/** What is kept for ever is there before anything that names it, and pages come last. */
function uploads(): Upload[] {
  const named = new Map(
    [...specialOf('Content-Type')].flatMap(([type, patterns]) => patterns.map((pattern) => [pattern.slice(1), type])),
  );
  const all = [...specialOf('Cache-Control')].flatMap(([cacheControl, patterns]) =>
    kindsOf(cacheControl).flatMap((ending) => {
      const contentType = CONTENT_TYPES[ending] ?? 'application/octet-stream';
      const include = patterns.flatMap((pattern) => filesOf(pattern, ending));
      const own = include.filter((pattern) => named.has(pattern) && named.get(pattern) !== contentType);
      const rest = include.filter((pattern) => !own.includes(pattern));
      return [
        ...(rest.length > 0 ? [{ cacheControl, contentType, include: rest }] : []),
        ...own.map((pattern) => ({ cacheControl, contentType: named.get(pattern) ?? contentType, include: [pattern] })),
      ];
    }),
  );
  return all.sort((a, b) => rank(a) - rank(b));
}

function rank({ cacheControl, contentType }: Upload): number {
  if (cacheControl.includes('immutable')) return 0;
  return contentType.startsWith('text/html') ? 2 : 1;
}

/** A script for a shell that puts a built site into storage that speaks the protocol of S3. */
export function uploadScript(): string {
  const steps = uploads().map(({ cacheControl, contentType, include }) =>
    ['upload', quoted(cacheControl), quoted(contentType), ...include.map(quoted)].join(' '),
  );
  return `#!/usr/bin/env bash
# ${MADE_BY}
#
# Puts a built site into a bucket with the program "aws": what is kept for ever first, pages last, and what is gone after that.
#   deploy/s3/upload.sh <bucket> [folder] [options of "aws s3 sync", such as --endpoint-url or --dryrun]
set -euo pipefail

bucket=\${1:?name the bucket}
site=\${2:-dist}
options=("\${@:3}")
[ -f "$site/index.html" ] || { echo "There is no built site in $site: run \\"npm run build\\" first." >&2; exit 1; }

upload() {
  local cache=$1 type=$2 includes=()
  shift 2
  for pattern in "$@"; do includes+=(--include "$pattern"); done
  aws s3 sync "$site" "s3://$bucket" --only-show-errors --exclude '*' "\${includes[@]}" \\
    --cache-control "$cache" --content-type "$type" \${options[@]+"\${options[@]}"}
}

${steps.join('\n')}

# Old files whose name follows from their content stay for pages that are still open somewhere.
aws s3 sync "$site" "s3://$bucket" --only-show-errors --delete --exclude '_*' --exclude '.*' \\
  --exclude '*.br' --exclude '*.gz' --exclude '*.zst' \${options[@]+"\${options[@]}"}
`;
}

function quoted(text: string): string {
  return `'${text}'`;
}
