import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContentFolder } from '../../../../librarian/check-content-folder-fs.ts';
import { acceptLinks } from '../../../../librarian/links/accept-fs.ts';
import { stringifyChecks } from '../../../../librarian/links/evidence.ts';
import type { LinkCheck } from '../../../../src/schemas/link-checks.ts';
import { VALID_ROOT } from '../example-content.ts';
import { TODAY } from './checking.ts';
import { checksIn, contentOnDisk } from './content-on-disk.ts';

const PAGE = 'https://www.example.org/leaflet';
const DOCUMENT = 'https://www.example.org/es/leaflet.pdf';
const HOME = 'https://www.example.org/';
const who = { by: 'Example librarian', today: TODAY };

const places = contentOnDisk();
beforeEach(() => {
  rmSync(places.root, { recursive: true });
  cpSync(VALID_ROOT, places.root, { recursive: true });
});

const check = (address: string, fields: Partial<LinkCheck>): LinkCheck => ({
  address,
  outcome: 'moved',
  on: '2026-11-19',
  since: '2026-11-19',
  ...fields,
});
const record = (checks: LinkCheck[]) => writeFileSync(places.evidence, stringifyChecks(checks));
const read = (path: string) => readFileSync(join(places.root, path), 'utf8');
const LEAFLET = 'resources/example-leaflet.yaml';

describe('a new address', () => {
  const moved = check(PAGE, {
    suggestion: { url: 'https://www.example.org/new-leaflet' },
    status: 200,
    fingerprint: { title: 'Leaflet' },
  });

  test('changes the version, its history and the evidence, and nothing else', async () => {
    record([moved]);
    const before = read(LEAFLET).split('\n');
    const { acceptances, refused } = acceptLinks(places.root, [PAGE], false, who);
    expect([acceptances.length, refused]).toEqual([1, []]);
    const after = read(LEAFLET).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '    url: https://www.example.org/new-leaflet',
      '    check: { result: ok, on: 2026-11-19 }',
      '    formerUrls: [https://www.example.org/leaflet]',
      '  - on: 2026-11-20',
      '    change: address-changed',
      '    by: Example librarian',
      `    formerUrl: ${PAGE}`,
    ]);
    expect(checksIn(places)).toEqual([
      {
        address: 'https://www.example.org/new-leaflet',
        outcome: 'ok',
        on: '2026-11-19',
        since: '2026-11-19',
        status: 200,
        fingerprint: { title: 'Leaflet' },
      },
    ]);
    expect((await checkContentFolder(places.root, TODAY)).errors).toEqual([]);
  });

  test('of all that moved within their site leaves those that moved elsewhere to a person', () => {
    record([
      moved,
      check(DOCUMENT, { outcome: 'moved-elsewhere', suggestion: { url: 'https://www.example.com/leaflet.pdf' } }),
      check(HOME, { suggestion: { url: 'https://www.example.org/home' } }),
    ]);
    expect(acceptLinks(places.root, ['all-moved'], false, who).acceptances.map(({ address }) => address)).toEqual([
      HOME,
      PAGE,
    ]);
    expect(read(LEAFLET)).toContain(DOCUMENT);
    expect(read('organizations/example-clinic.yaml')).toContain('url: https://www.example.org/home\n');
    acceptLinks(places.root, [DOCUMENT], false, who);
    expect(read(LEAFLET)).toContain('url: https://www.example.com/leaflet.pdf');
  });

  test('that another resource has already is refused, with all others done', () => {
    const taken = /url: (\S+)/.exec(read('resources/example-guide.yaml'))?.[1] ?? '';
    record([
      check(PAGE, { suggestion: { url: taken } }),
      check(HOME, { suggestion: { url: 'https://www.example.org/home' } }),
    ]);
    const { acceptances, refused } = acceptLinks(places.root, [PAGE, HOME], false, who);
    expect(acceptances.map(({ address }) => address)).toEqual([HOME]);
    expect(refused[0]?.why).toMatch(
      /^its new address is that of .*example-guide\.yaml \(versions\[0\]\.url\) already$/,
    );
  });
});

test('a page that has changed is accepted in the evidence alone', () => {
  record([
    check(PAGE, {
      outcome: 'content-changed',
      fingerprint: { title: 'Leaflet' },
      found: { type: 'text/html', fingerprint: { title: 'New leaflet' } },
    }),
  ]);
  const before = read(LEAFLET);
  acceptLinks(places.root, [PAGE], false, who);
  expect(read(LEAFLET)).toBe(before);
  expect(checksIn(places)[0]).toMatchObject({
    outcome: 'ok',
    type: 'text/html',
    fingerprint: { title: 'New leaflet' },
  });
  expect(checksIn(places)[0]).not.toHaveProperty('found');
});

test('a copy is kept beside the address', async () => {
  const archiveUrl = 'https://web.archive.org/web/2024/https://www.example.org/leaflet';
  record([check(PAGE, { outcome: 'gone', suggestion: { archiveUrl } })]);
  acceptLinks(places.root, [PAGE], true, who);
  expect(read(LEAFLET)).toContain(`archiveUrl: ${archiveUrl}`);
  expect(read(LEAFLET)).toContain(`url: ${PAGE}`);
  expect((await checkContentFolder(places.root, TODAY)).errors).toEqual([]);
});

test.each([
  ['https://www.example.org/unknown', 'is not in the content'],
  [DOCUMENT, 'was not checked yet'],
  [PAGE, 'there is nothing to accept: the last look said "gone"'],
])('of %s there is nothing to accept', (address, why) => {
  record([check(PAGE, { outcome: 'gone' })]);
  const before = read('link-checks.json');
  expect(acceptLinks(places.root, [address], false, who)).toEqual({ acceptances: [], refused: [{ address, why }] });
  expect(read('link-checks.json')).toBe(before);
});
