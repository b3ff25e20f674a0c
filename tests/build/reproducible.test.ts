import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSite } from './pages-fs.ts';
import { build, copyProject } from './site-fs.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-reproducible-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of every file below a folder, by path. */
function hashes(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(site.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The day a site was made for. No page tells it, but all of them are written within a minute. */
function dayOf(site: string): string {
  return statSync(join(site, 'index.html')).mtime.toISOString().slice(0, 10);
}

/** A time zone and a system language in which the site was not built. */
function elsewhere(): Record<string, string> {
  const here = Intl.DateTimeFormat().resolvedOptions();
  const language = here.locale.startsWith('nl') ? 'en_GB.UTF-8' : 'nl_NL.UTF-8';
  const zone = here.timeZone === 'Pacific/Auckland' ? 'Europe/Amsterdam' : 'Pacific/Auckland';
  return { TZ: zone, LANG: language, LC_ALL: language };
}

test('the same content makes the same bytes in another folder, time zone and system language', async () => {
  const site = inject('site');
  const again = join(folder, 'again');
  const { code, output } = await build(copyProject(join(folder, 'some where/else/deeper')), {
    ...elsewhere(),
    SIGNPOST_OUT: again,
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_SITE: readSite(site).origin,
    SIGNPOST_TODAY: dayOf(site),
  });
  expect(code, output).toBe(0);
  const [one, other] = [hashes(site), hashes(again)];
  expect(one.size).toBeGreaterThan(1000);
  const differences = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  expect(differences).toEqual([]);
});
