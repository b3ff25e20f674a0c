import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('the same content makes the same bytes in another folder, time zone and system language', async () => {
  const here = copyProject(join(folder, 'here'));
  const there = copyProject(join(folder, 'some where/else/deeper'));
  const settings = (name: string) => ({
    SIGNPOST_OUT: join(folder, `${name}-site`),
    SIGNPOST_CACHE: join(folder, `${name}-cache`),
    SIGNPOST_TODAY: '2026-11-20',
  });
  const [first, second] = await Promise.all([
    build(here, { ...settings('first'), TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' }),
    build(there, { ...settings('second'), TZ: 'Pacific/Auckland', LANG: 'C' }),
  ]);
  expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
  const [one, other] = [hashes(join(folder, 'first-site')), hashes(join(folder, 'second-site'))];
  expect(one.size).toBeGreaterThan(1000);
  const differences = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  expect(differences).toEqual([]);
});
