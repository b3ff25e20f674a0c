import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContentFolder } from '../../../librarian/check-content-folder-fs.ts';
import { readContent } from '../../../librarian/content-reader-fs.ts';
import { TODAY, VALID_ROOT } from './example-content.ts';

let root: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(VALID_ROOT, root, { recursive: true });
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

async function problems() {
  const { errors } = await checkContentFolder(root, TODAY);
  return errors.map(({ rule, file, found }) => [rule, file.slice(root.length + 1), found]);
}

test('reads entries with their data, text and positions', () => {
  const content = readContent(root);
  expect(content.root).toBe(root);
  expect([...content.topicTexts.keys()]).toEqual(
    ['ar', 'en', 'es', 'nl', 'zh-Hans'].map((locale) => `example-topic/${locale}`),
  );
  const text = content.topicTexts.get('example-topic/es');
  expect(text).toMatchObject({ id: 'example-topic', locale: 'es', data: { title: 'Tema de ejemplo' } });
  expect(text?.at(['title'])).toEqual({ line: 2, column: 1 });
  expect(text?.body.text.trim()).toMatch(/^Este párrafo/);
  const leaflet = content.resources.get('example-leaflet');
  expect(leaflet?.at(['versions', 1, 'url'])).toEqual({ line: 12, column: 5 });
  expect(leaflet?.at(['versions', 1, 'missing', 'deeper'])).toEqual({ line: 10, column: 5 });
  expect(leaflet?.at([])).toEqual({ line: 2, column: 1 });
});

test('shows paths from the current folder', () => {
  expect(readContent(VALID_ROOT).root).toBe('tests/fixtures/content/valid');
});

test('takes Windows line ends and a byte order mark', async () => {
  writeFileSync(
    join(root, 'organizations/example-clinic.yaml'),
    '\uFEFFname: Example Clinic\r\nlang: en\r\nkind: hospital\r\ncountry: GBR\r\n',
  );
  writeFileSync(
    join(root, 'pages/about/en.mdx'),
    '\uFEFF---\r\ntitle: A\r\ndescription: A\r\nupdated: 2026-01-15\r\nstatus: draft\r\n---\r\n\r\n<b>A</b>\r\n',
  );
  const { errors } = await checkContentFolder(root, TODAY);
  expect(errors.map(({ rule, line }) => [rule, line])).toEqual([
    ['schema', 4],
    ['text-of-unknown-element', 8],
  ]);
});

test('reports a file in another encoding', async () => {
  writeFileSync(join(root, 'organizations/example-clinic.yaml'), Buffer.from('name: Clínica\n', 'latin1'));
  expect(await problems()).toEqual([
    ['unreadable-file', 'organizations/example-clinic.yaml', 'bytes that are not UTF-8 text'],
  ]);
});

test('reports a file that is too large', async () => {
  writeFileSync(join(root, 'pages/about/en.mdx'), 'x'.repeat(256 * 1024 + 1));
  expect(await problems()).toEqual([['unreadable-file', 'pages/about/en.mdx', '257 KiB']]);
});

test('does not follow links out of the content', async () => {
  rmSync(join(root, 'pages/about'), { recursive: true });
  symlinkSync('/', join(root, 'pages/about'));
  symlinkSync(join(VALID_ROOT, 'pages/contact/en.mdx'), join(root, 'pages/link.mdx'));
  expect((await problems()).filter(([rule]) => rule !== 'missing-locale')).toEqual([
    ['unreadable-file', 'pages/about', 'a link to another place of the disk'],
    ['unreadable-file', 'pages/link.mdx', 'a link to another place of the disk'],
  ]);
});

test('leaves hidden files alone, and reports the others', async () => {
  writeFileSync(join(root, '.DS_Store'), '');
  writeFileSync(join(root, 'resources/photo.jpg'), Buffer.from([0xff, 0xd8]));
  mkdirSync(join(root, 'resources/old'));
  writeFileSync(join(root, 'resources/old/example.yaml'), '');
  expect(await problems()).toEqual([
    ['unknown-file', 'resources/old/example.yaml', '"resources/old/example.yaml"'],
    ['unknown-file', 'resources/photo.jpg', '"resources/photo.jpg"'],
  ]);
});

test('reports a root that is not there as the one problem', async () => {
  const { errors, files } = await checkContentFolder(join(root, 'nowhere'), TODAY);
  expect(errors.map(({ rule, found }) => [rule, found])).toEqual([['unreadable-file', 'nothing here']]);
  expect(files).toBe(1);
});

test('reports an empty root by what is missing', async () => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  expect(new Set((await problems()).map(([rule]) => rule))).toEqual(new Set(['missing-file', 'missing-locale']));
});
