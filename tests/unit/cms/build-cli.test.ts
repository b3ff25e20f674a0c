import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CmsConfig } from '../../../cms/config-types.ts';

const ROOT = join(import.meta.dirname, '../../..');

function run(...args: string[]) {
  return spawnSync(process.execPath, ['cms/build-cli-fs.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('the editor for a team', () => {
  let folder: string;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-editor-'));
    const { status, stderr } = run('--host', 'github', '--repo', 'example/signpost', '--review', '--out', folder);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('saves to the repository it is told, after a review', () => {
    const config = JSON.parse(read('config.json')) as CmsConfig;
    expect(config.backend).toEqual({
      name: 'github',
      repo: 'example/signpost',
      branch: 'main',
      auth_methods: ['token'],
    });
    expect(config.publish_mode).toBe('editorial_workflow');
    const texts = config.collections.find(({ name }) => name === 'topicTexts')?.files?.map(({ name }) => name);
    expect(texts).toContain('topicTexts-miscarriage');
  });

  test('carries its policy in the page and in the headers', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read('index.html').replace(/\s+/g, ' '))?.[1];
    expect(policy).toContain('https://api.github.com');
    expect(read('_headers')).toContain(`  Content-Security-Policy: ${policy!}; frame-ancestors 'none'\n`);
  });

  test('takes its fonts from files of its own', () => {
    const script = read('main.js');
    expect(script).not.toContain('cdn.jsdelivr.net');
    const named = [...script.matchAll(/url\((assets\/[^)]+\.woff2)\)/g)].map(([, file]) => file!);
    expect(named.length).toBeGreaterThan(2);
    const present = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
    expect(named.filter((file) => !present.includes(file))).toEqual([]);
  });
});

test.each([
  [[], '--host must be github or gitlab.'],
  [['--host', 'github', '--repo', 'no name'], '--repo must name the repository, such as example/signpost.'],
  [['--host', 'github', '--repo', 'a/b', '--auth', 'http://auth.example.org'], '--auth must be an https:// address.'],
  [['--what'], "Unknown option '--what'"],
])('is not made from %j', (args, message) => {
  const { status, stderr } = run(...args);
  expect(stderr).toContain(`build:cms: ${message}`);
  expect(status).toBe(2);
});
