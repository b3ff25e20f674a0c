import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../../librarian/content-reader-fs.ts';
import { applyChanges, finishChanges } from '../../../../librarian/records/apply-changes-fs.ts';

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  mkdirSync(join(root, 'resources'));
  writeFileSync(join(root, 'resources/a.yaml'), 'old a');
  writeFileSync(join(root, 'resources/b.yaml'), 'old b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('files are written, made with their folders, and taken away; nothing else is left', () => {
  applyChanges(root, [
    { path: 'resources/a.yaml', text: 'new a' },
    { path: 'resources/b.yaml', text: null },
    { path: 'topics/c/topic.yaml', text: 'new c' },
  ]);
  expect([read('resources/a.yaml'), read('topics/c/topic.yaml')]).toEqual(['new a', 'new c']);
  expect(existsSync(join(root, 'resources/b.yaml'))).toBe(false);
  expect(readdirSync(root).sort()).toEqual(['resources', 'topics']);
});

test.each(['resources', 'resources/a.yaml/below.yaml'])('when one of them cannot be written, none is: %s', (path) => {
  const changes = [
    { path: 'resources/a.yaml', text: 'new a' },
    { path, text: 'x' },
  ];
  expect(() => applyChanges(root, changes)).toThrow(/ is (?:a folder|no folder)$/);
  expect(read('resources/a.yaml')).toBe('old a');
  expect(readdirSync(root)).toEqual(['resources']);
});

test.each(['../outside.yaml', '/etc/x', 'resources/../../x', 'a//b', '.signpost-staged/x'])('%s is refused', (path) => {
  expect(() =>
    applyChanges(root, [
      { path: 'resources/a.yaml', text: 'new a' },
      { path, text: 'x' },
    ]),
  ).toThrow('is not a path below the content');
  expect(read('resources/a.yaml')).toBe('old a');
});

/** Leaves the root as a process does that ended after putting the first of three changes in place. */
function interrupt(): void {
  const staged = join(root, '.signpost-staged');
  mkdirSync(staged);
  writeFileSync(join(staged, '1'), 'new c');
  const journal = [
    { path: 'resources/a.yaml', remove: false },
    { path: 'resources/c.yaml', remove: false },
    { path: 'resources/b.yaml', remove: true },
  ];
  writeFileSync(join(staged, 'changes.json'), JSON.stringify(journal));
  writeFileSync(join(root, 'resources/a.yaml'), 'new a');
}

test('what was interrupted is finished by the next call', () => {
  interrupt();
  applyChanges(root, [{ path: 'resources/d.yaml', text: 'new d' }]);
  expect(readdirSync(join(root, 'resources')).sort()).toEqual(['a.yaml', 'c.yaml', 'd.yaml']);
  expect([read('resources/a.yaml'), read('resources/c.yaml')]).toEqual(['new a', 'new c']);
  expect(readdirSync(root)).toEqual(['resources']);
});

test('finishing tells how many files there were, and finishing again does nothing', () => {
  interrupt();
  expect([finishChanges(root), finishChanges(root)]).toEqual([3, 0]);
});

test('what was staged and never written down is dropped', () => {
  mkdirSync(join(root, '.signpost-staged'));
  writeFileSync(join(root, '.signpost-staged/0'), 'half');
  expect(finishChanges(root)).toBe(0);
  expect(readdirSync(root)).toEqual(['resources']);
});

test('the content check does not look at what is staged', () => {
  mkdirSync(join(root, '.signpost-staged'));
  writeFileSync(join(root, '.signpost-staged/0'), 'half');
  expect(readContent(root).files.map(({ path }) => path)).toEqual(['resources/a.yaml', 'resources/b.yaml']);
});
