import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentDigest } from '../../../manifest/folder-fs.ts';
import { findSource } from '../../../manifest/source-fs.ts';

let folder: string;
const path = process.env['PATH'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-source-'));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Example', '-c', 'user.email=example@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Makes the folder a project with a commit, which is given back. */
function committed(): string {
  git('init', '-q');
  writeFileSync(join(folder, 'astro.config.mjs'), '');
  git('add', '.');
  git('commit', '-qm', 'First');
  return git('rev-parse', 'HEAD');
}

describe('the source', () => {
  test('is the commit that is checked out', () => {
    const commit = committed();
    expect(findSource(folder, undefined)).toEqual({ source: { commit, dirty: false } });
  });

  test.each(['astro.config.mjs', 'src/content/new.yaml'])('is not clean once %s differs', (file) => {
    const commit = committed();
    mkdirSync(join(folder, 'src/content'), { recursive: true });
    writeFileSync(join(folder, file), 'changed');
    expect(findSource(folder, undefined)).toEqual({ source: { commit, dirty: true } });
  });

  test('is not known without Git, outside a repository, and in that of another project', () => {
    const unknown = { commit: null, dirty: null };
    expect(findSource(folder, undefined)).toEqual({ source: unknown, unknown: expect.stringContaining('not a git') });
    committed();
    git('rm', '-q', 'astro.config.mjs');
    git('commit', '-qm', 'Another project', '--allow-empty');
    expect(findSource(folder, undefined)).toEqual({
      source: unknown,
      unknown: expect.stringContaining('did not match'),
    });
    process.env['PATH'] = folder;
    expect(findSource(folder, undefined)).toEqual({ source: unknown, unknown: 'git is not installed' });
  });

  test('is what the environment says, when it says it', () => {
    committed();
    expect(findSource(folder, 'abcdef0')).toEqual({ source: { commit: 'abcdef0', dirty: false } });
    expect(findSource(folder, 'abcdef0-dirty')).toEqual({ source: { commit: 'abcdef0', dirty: true } });
    expect(() => findSource(folder, 'main')).toThrow('SIGNPOST_COMMIT is "main", but must be a commit');
  });
});

test('the content digest is that of the list of sums, in the order of bytes, without hidden files', async () => {
  mkdirSync(join(folder, 'a/.hidden'), { recursive: true });
  for (const file of ['a/b.yaml', 'a-b.yaml', 'B.yaml', '.DS_Store', 'a/.hidden/c.yaml'])
    writeFileSync(join(folder, file), file);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  const lines = ['B.yaml', 'a-b.yaml', 'a/b.yaml'].map((file) => `${sum(file)}  ./${file}\n`);
  expect(await contentDigest(folder)).toBe(sum(lines.join('')));
});
