import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastBuild } from '../../../../src/integrations/build-again/last-build-fs.ts';
import { MemoryFolder } from '../../../../src/integrations/build-again/memory-fs.ts';
import { marksOf, pathsBelow, removeFiles } from '../../../../src/integrations/build-again/site-folder-fs.ts';
import { sourcesDigest } from '../../../../src/integrations/build-again/sources-fs.ts';

let folder: string;
let site: string;
let cache: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-last-build-'));
  [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  mkdirSync(join(site, 'en/word'), { recursive: true });
  writeFileSync(join(site, 'en/word/index.html'), 'word');
  mkdirSync(join(site, 'pagefind/en'), { recursive: true });
  writeFileSync(join(site, 'pagefind/en/index'), 'index');
  const memory = new MemoryFolder(cache);
  await memory.keepPage('en/word/index.html', Buffer.from('word for the index'));
  const marks = marksOf(site, ['en/word/index.html']);
  await memory.write({
    sources: 'sources',
    site,
    assets: [],
    reads: [],
    pages: {
      'en/word/index.html': {
        component: 'c',
        props: '',
        reads: [],
        searched: true,
        file: marks.get('en/word/index.html')!,
      },
      'en/404/index.html': { component: 'c', props: '', reads: [], searched: false },
    },
    indexes: {},
    indexFiles: Object.fromEntries(marksOf(site, ['pagefind/en/index'])),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = () => join(cache, 'build-again/memory.json');

describe('the last build', () => {
  test('is gone on from when all is as it was left', async () => {
    const { memory } = await lastBuild(new MemoryFolder(cache), site, 'sources');
    expect(Object.keys(memory?.pages ?? {})).toHaveLength(2);
  });

  test.each<[string, () => unknown, string]>([
    ['has left no record', () => rmSync(record()), 'no build has ended here'],
    [
      'has left half a record',
      () => writeFileSync(record(), readFileSync(record(), 'utf8').slice(0, -5)),
      'is damaged',
    ],
    ['has left an empty record', () => writeFileSync(record(), ''), 'has another form'],
    [
      'has left a record of other days',
      () => writeFileSync(record(), `old\n${readFileSync(record(), 'utf8')}`),
      'has another form',
    ],
    ['has left a site that is gone', () => rmSync(site, { recursive: true }), 'is not there'],
    [
      'has left a page that is gone',
      () => rmSync(join(site, 'en/word/index.html')),
      'has changed since the last build, in en/word/index.html',
    ],
    [
      'has left a page that somebody has changed',
      () => appendFileSync(join(site, 'en/word/index.html'), '!'),
      'has changed since the last build, in en/word/index.html',
    ],
    [
      'has left an index that somebody has changed',
      () => rmSync(join(site, 'pagefind/en/index')),
      'has changed since the last build, in pagefind/en/index',
    ],
    [
      'has left a page that is not kept for the index',
      () => rmSync(join(cache, 'build-again/pages'), { recursive: true }),
      'in en/word/index.html',
    ],
  ])('is not gone on from when it %s', async (_, happens, why) => {
    happens();
    const { memory, missing } = await lastBuild(new MemoryFolder(cache), site, 'sources');
    expect(memory).toBeUndefined();
    expect(missing).toContain(why);
  });

  test('is not gone on from with other sources, or into another folder', async () => {
    expect((await lastBuild(new MemoryFolder(cache), site, 'other')).missing).toContain('besides content');
    expect((await lastBuild(new MemoryFolder(cache), join(folder, 'b'), 'sources')).missing).toContain(
      'another folder',
    );
  });

  test('is forgotten before the site changes', async () => {
    const memory = new MemoryFolder(cache);
    await memory.forget();
    await memory.forget();
    expect((await lastBuild(memory, site, 'sources')).missing).toContain('no build has ended here');
    expect(readFileSync(join(memory.pages, 'en/word/index.html'), 'utf8')).toBe('word for the index');
  });
});

test('files are removed with the folders that are empty then', async () => {
  writeFileSync(join(site, 'en/other.html'), '');
  await removeFiles(site, ['en/word/index.html', 'en/not-there.html']);
  expect(pathsBelow(site).sort()).toEqual(['en/other.html', 'pagefind/en/index']);
  expect(readdirSync(join(site, 'en'))).toEqual(['other.html']);
  await removeFiles(site, ['en/other.html', 'pagefind/en/index']);
  expect(readdirSync(site)).toEqual([]);
});

test('sources are those of the project, without its content', async () => {
  const project = join(folder, 'project');
  for (const part of ['src/content', 'src/pages', 'embed', 'librarian', 'public'])
    mkdirSync(join(project, part), { recursive: true });
  for (const file of [
    'astro.config.mjs',
    'package-lock.json',
    'tsconfig.json',
    'src/pages/a.astro',
    'src/content/a.yaml',
  ]) {
    writeFileSync(join(project, file), file);
  }
  const digest = () => sourcesDigest(project, join(project, 'src/content'));
  const first = await digest();
  expect(await digest()).toBe(first);
  writeFileSync(join(project, 'src/content/a.yaml'), 'other');
  expect(await digest()).toBe(first);
  writeFileSync(join(project, 'src/pages/a.astro'), 'other');
  const second = await digest();
  expect(second).not.toBe(first);
  writeFileSync(join(project, 'public/icon.svg'), '');
  expect(await digest()).not.toBe(second);
});
