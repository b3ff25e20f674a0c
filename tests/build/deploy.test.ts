import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHeaderRules, type HeaderRule } from '../../scripts/header-rules.ts';
import { CONTENT_TYPES } from '../../scripts/deploy/content-types.ts';
import { isCopy } from '../../scripts/compress/plan.ts';
import { ROOT } from './site-fs.ts';

let site: string;
let folder: string;
let files: string[];
let rules: HeaderRule[];

beforeAll(() => {
  site = inject('site');
  folder = mkdtempSync(join(tmpdir(), 'signpost-deploy-'));
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^[._](?!astro\/)/.test(path) && !isCopy(path));
  rules = parseHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const headersOf = (file: string) =>
  rules.filter((rule) => rule.applies(addressOf(file))).flatMap(({ headers }) => headers);
const headerOf = (file: string, header: string) => headersOf(file).find(([name]) => name === header)?.[1];

test('every file of the site is of a known kind, and one header says how long it is kept', () => {
  const wrong = files.filter((file) => {
    const named = headersOf(file).filter(([name]) => name === 'Cache-Control');
    return named.length !== 1 || CONTENT_TYPES[file.split('.').at(-1) ?? ''] === undefined;
  });
  expect(files.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test('every page has a policy', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => headerOf(file, 'Content-Security-Policy') === undefined)).toEqual([]);
});

/** A call of the program that talks to the storage. */
interface Call {
  include: RegExp[];
  exclude: RegExp[];
  cacheControl: string | undefined;
  contentType: string | undefined;
  isDelete: boolean;
  rest: string[];
}

/** Runs the script with a program of that name that only writes down what it is asked. */
function uploadCalls(...args: string[]): Call[] {
  const log = join(folder, 'calls');
  const program = join(folder, 'aws');
  writeFileSync(log, '');
  writeFileSync(program, `#!/usr/bin/env bash\nprintf '%s\\t' "$@" >> '${log}'\necho >> '${log}'\n`);
  chmodSync(program, 0o755);
  const { status, stderr } = spawnSync('bash', [join(ROOT, 'deploy/s3/upload.sh'), 'bucket', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` },
  });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => readCall(line.split('\t')));
}

function readCall(words: string[]): Call {
  const after = (option: string) => words.filter((_, index) => words[index - 1] === option);
  return {
    include: after('--include').map(wildcard),
    exclude: after('--exclude').map(wildcard),
    cacheControl: after('--cache-control')[0],
    contentType: after('--content-type')[0],
    isDelete: words.includes('--delete'),
    rest: words,
  };
}

/** A pattern as that program reads it: `*` stands for any text, `/` included. */
function wildcard(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}

describe('the upload to storage', () => {
  test('sends every file once, with its type and its time, pages last, and deletes at the end', () => {
    const calls = uploadCalls(site, '--dryrun');
    const uploads = calls.filter(({ isDelete }) => !isDelete);
    const sentBy = new Map(
      files.map((file) => [file, uploads.filter(({ include }) => include.some((each) => each.test(file)))]),
    );
    expect([...sentBy].filter(([, by]) => by.length !== 1).map(([file]) => file)).toEqual([]);
    const wrong = [...sentBy].filter(([file, [upload]]) => {
      const type = headerOf(file, 'Content-Type') ?? CONTENT_TYPES[file.split('.').at(-1) ?? ''];
      return upload?.cacheControl !== headerOf(file, 'Cache-Control') || upload?.contentType !== type;
    });
    expect(wrong.map(([file]) => file)).toEqual([]);
    const turnOf = (file: string) => uploads.indexOf(sentBy.get(file)?.[0] as Call);
    const assets = Math.max(...files.filter((file) => file.startsWith('_astro/')).map(turnOf));
    const pages = Math.min(...files.filter((file) => file.endsWith('.html')).map(turnOf));
    const others = files.filter((file) => !file.endsWith('.html') && !file.startsWith('_astro/')).map(turnOf);
    expect(assets).toBeLessThan(Math.min(...files.filter((file) => /^en\/.*\.html$/.test(file)).map(turnOf)));
    expect(Math.max(...others)).toBeLessThan(pages);
    expect(calls.findIndex(({ isDelete }) => isDelete)).toBe(calls.length - 1);
    expect(calls.every(({ rest }) => rest.includes('--dryrun'))).toBe(true);
  });

  test('leaves alone what is written for hosts, hidden or compressed, and old files that an open page may need', () => {
    const [last] = uploadCalls(site).slice(-1);
    for (const file of ['_headers', '_redirects.nginx', '.assetsignore', 'en/index.html.br', '_astro/old.abc.js']) {
      expect([file, last?.exclude.some((each) => each.test(file))]).toEqual([file, true]);
    }
    expect(last?.exclude.some((each) => each.test('en/old/index.html'))).toBe(false);
  });

  test('does nothing where there is no site', () => {
    const { status, stderr } = spawnSync('bash', [join(ROOT, 'deploy/s3/upload.sh'), 'bucket', folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('There is no built site');
  });
});

describe('the functions for CloudFront', () => {
  /** Loads a function as the host does: a script that leaves `handler` behind. */
  function load<R>(name: string): (event: unknown) => R {
    const context = createContext({});
    runInContext(readFileSync(join(ROOT, 'deploy/s3', name), 'utf8'), context);
    return (event) => JSON.parse(JSON.stringify((context['handler'] as (event: unknown) => R)(event))) as R;
  }

  test('fit into what the host takes', () => {
    for (const name of ['cloudfront-request.js', 'cloudfront-response.js']) {
      expect(readFileSync(join(ROOT, 'deploy/s3', name)).length).toBeLessThan(10_000);
    }
  });

  test('send what the table says for every file of the site', () => {
    const send = load<{ headers: Record<string, { value: string }> }>('cloudfront-response.js');
    const everywhere = new Set(rules[0]?.headers.map(([name]) => name));
    for (const file of files.filter((_, index) => index % 25 === 0)) {
      const { headers } = send({ request: { uri: `/${file}` }, response: { headers: {} } });
      const sent = Object.entries(headers).map(([name, { value }]) => `${name}: ${value}`);
      const wanted = headersOf(file).filter(([name]) => !everywhere.has(name));
      expect([file, sent.sort()]).toEqual([
        file,
        wanted.map(([name, value]) => `${name.toLowerCase()}: ${value}`).sort(),
      ]);
    }
  });

  test.each([
    ['/', '/index.html'],
    ['/en/topics/miscarriage/', '/en/topics/miscarriage/index.html'],
    ['/_astro/x.abc.js', '/_astro/x.abc.js'],
    ['/api/v1/index.json', '/api/v1/index.json'],
    ['//evil.example', '//evil.example'],
  ])('find the file for %s', (uri, file) => {
    expect(load('cloudfront-request.js')({ request: { uri } })).toEqual({ uri: file });
  });

  test('lead to the slash at the end of a page’s address', () => {
    const answer = load<{ statusCode: number; headers: unknown }>('cloudfront-request.js')({
      request: { uri: '/en/topics' },
    });
    expect([answer.statusCode, answer.headers]).toEqual([301, { location: { value: '/en/topics/' } }]);
  });

  test('leave to the policy what every path gets', () => {
    const policy = readFileSync(join(ROOT, 'deploy/s3/cloudfront-policy.json'), 'utf8');
    for (const [name, value] of rules[0]?.headers ?? []) {
      if (name === 'Permissions-Policy' || name === 'Referrer-Policy') expect(policy).toContain(`"${value}"`);
    }
    expect(JSON.parse(policy)).toMatchObject({
      SecurityHeadersConfig: { StrictTransportSecurity: { AccessControlMaxAgeSec: 31536000, Preload: false } },
    });
  });
});
