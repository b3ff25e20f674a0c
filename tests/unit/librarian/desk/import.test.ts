import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk, TOPICS_FILE, TOPICS_XML } from '../../importers/example-import.ts';
import { deskResult } from './in-process.ts';

const NEW = ['--source', 'example-source', '--by', 'Example Librarian'];
let content: Desk;
beforeEach(() => {
  content = new Desk();
});
afterEach(() => content.remove());

const desk = (...args: string[]) => deskResult([...args, '--root', content.root]);

describe('import medlineplus', () => {
  const run = (...args: string[]) => desk('import', 'medlineplus', TOPICS_FILE, ...NEW, ...args);

  test('says what would change and writes nothing', async () => {
    const before = content.everything();
    const { status, stdout, stderr } = await run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^What would change\. Nothing has been written; --apply writes it\.\n {2}new {13}8 {2}organizations 4, resources 4\n/,
    );
    expect(stdout).toContain('1 × no topic of ours for “Another topic”');
    expect(stdout).toContain('Category “Stories from Readers” (1) is not known');
    expect(content.everything()).toEqual(before);
  });

  test('writes it when asked to, and nothing the second time', async () => {
    expect((await run('--apply')).stdout).toMatch(/^9 files written\.\n/);
    expect((await run('--apply')).stdout).toMatch(/^0 files written\.\n/);
  });

  test('answers programs in JSON', async () => {
    const answer = JSON.parse((await run('--json')).stdout) as { counts: object; records: object[] };
    expect(answer.counts).toEqual({ new: 8, changed: 0, unchanged: 0, conflicts: 0, invalid: 0, skipped: 2 });
    expect(answer.records[0]).toMatchObject({ path: 'organizations/example-press.yaml', state: 'new' });
  });

  test('names every record and field with --verbose', async () => {
    expect((await run('--verbose')).stdout).toContain(
      'new       resources/example-charity-a-category-nobody-knows.yaml (line 34)',
    );
  });

  test('ends with 1 where there is a conflict, until somebody decides', async () => {
    await run('--apply');
    const record = 'resources/example-press-a-page-its-twin.yaml';
    content.edit(record, 'Una página y su gemela', 'Nuestro título');
    const file = content.file('newer.xml', TOPICS_XML.replace('Una página y su gemela', 'Su título'));
    const again = (...args: string[]) => desk('import', 'medlineplus', file, ...NEW, ...args);
    expect(await again()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('yours:       "Nuestro título"') as string,
    });
    expect((await again('--apply')).status).toBe(1);
    expect((await again('--apply', '--take', 'theirs')).status).toBe(0);
    expect(content.read(record)).toContain('Su título');
  });

  test('shows a fault with its place and its page', async () => {
    const file = content.file('cut.xml', TOPICS_XML.slice(0, 900));
    const { status, stdout } = await desk('import', 'medlineplus', file, ...NEW, '--apply');
    expect(status).toBe(1);
    expect(stdout).toContain('cut.xml:');
    expect(stdout).toContain('the end of the file within an element');
    expect(stdout).toContain('docs/errors/import-xml.md');
  });

  test('makes topics as drafts', async () => {
    expect((await run('--create-topics', '--group', 'pregnancy-and-reproduction', '--apply')).status).toBe(0);
    expect(content.read('topics/another-topic/en.mdx')).toContain('status: draft');
  });
});

describe('import csv', () => {
  test('takes back what was exported and edited', async () => {
    const sheet = join(content.folder, 'sheet.csv');
    expect(await desk('export', 'csv', '--out', sheet)).toMatchObject({ status: 0, stdout: `${sheet} written.\n` });
    expect((await desk('import', 'csv', sheet)).stdout).toContain('unchanged       8  resources 8');
    const { stdout } = await desk('export', 'csv');
    writeFileSync(sheet, stdout.replace('Example leaflet,', 'A better title,'));
    expect(await desk('import', 'csv', sheet, '--apply')).toMatchObject({ status: 0 });
    expect(content.read('resources/example-leaflet.yaml')).toContain('title: A better title');
  });

  test('writes nothing that the content check would refuse', async () => {
    const sheet = join(content.folder, 'sheet.csv');
    const { stdout } = await desk('export', 'csv');
    writeFileSync(sheet, stdout.replace('https://www.example.org/leaflet,', 'http://www.example.org/due-soon,'));
    const before = content.everything();
    const { status, stdout: answer, stderr } = await desk('import', 'csv', sheet, ...NEW, '--apply');
    expect(status).toBe(1);
    expect(answer + stderr).toContain('duplicate-address');
    expect(content.everything()).toEqual(before);
  });
});

test('export json and xml go to the standard output', async () => {
  expect(JSON.parse((await desk('export', 'json', '--collection', 'organizations')).stdout)).toMatchObject({
    format: 'signpost-records/1',
  });
  const { stdout } = await desk('export', 'xml', '--site', 'https://www.example.org');
  expect(stdout).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<health-topics total="5" date-generated="11\/20\/2026 00:00:00">/,
  );
  const file = content.file('own.xml', stdout);
  expect((await desk('import', 'medlineplus', file, ...NEW)).stdout).toMatch(/new {13}0\n {2}changed {9}0\n/);
});

describe('misuse ends with 2 and a sentence', () => {
  test.each([
    [['import', 'medlineplus'], "missing required argument 'file'"],
    [['import', 'medlineplus', TOPICS_FILE], 'Say where the records come from: --source with one of example-source'],
    [['import', 'medlineplus', TOPICS_FILE, '--source', 'x'], 'There is no source "x"'],
    [
      ['import', 'medlineplus', TOPICS_FILE, '--source', 'example-source'],
      'Say who answers for new records: --by "Name"',
    ],
    [['import', 'medlineplus', TOPICS_FILE, ...NEW, '--topic', '515'], 'such as 515=miscarriage'],
    [['import', 'medlineplus', TOPICS_FILE, ...NEW, '--topic', '515=nowhere'], 'There is no topic "nowhere"'],
    [['import', 'csv', 'x.csv', '--max-bytes', 'many'], 'a whole number above 0'],
    [['import', 'csv', 'x.csv', '--take', 'both'], 'Allowed choices are ask, theirs, yours'],
    [['export', 'json', '--collection', 'resource'], 'Did you mean "resources"?'],
    [['export', 'xml', '--site', 'nowhere'], '"nowhere" is not an address'],
  ])('%j', async (args, sentence) => {
    const { status, stderr } = await desk(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
