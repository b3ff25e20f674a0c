import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_EDITS, type Site } from '../../benchmarks/incremental/edits-fs.ts';
import { Random } from '../../benchmarks/incremental/random.ts';
import { differences } from '../../benchmarks/incremental/site-copy-fs.ts';
import { build, copyProject, ROOT } from './site-fs.ts';

/** Edits of one round, which leave content that the check accepts. */
const EDITS = [
  'a resource',
  'a format',
  'a new resource',
  'a new organization',
  'a new term',
  'a text in one locale',
  'the front matter of a text',
  'a recall',
  'the day',
] as const;

let folder: string;
let site: Site;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-again-'));
  site = { project: copyProject(join(folder, 'project')), content: join(folder, 'content'), today: '2026-11-28' };
  cpSync(join(ROOT, 'tests/fixtures/content/valid'), site.content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildInto(name: string, settings: Record<string, string> = {}) {
  return build(site.project, {
    SIGNPOST_CONTENT: site.content,
    SIGNPOST_TODAY: site.today,
    SIGNPOST_OUT: join(folder, name),
    SIGNPOST_CACHE: join(folder, `${name}-cache`),
    ...settings,
  });
}

const INCREMENTAL = { SIGNPOST_INCREMENTAL: '1' };

test('a site built from the last build is that of a build from nothing, with fewer pages rendered', async () => {
  const first = await buildInto('again', INCREMENTAL);
  expect(first.output).toContain('Every page is built: no build has ended here');
  expect(first.code, first.output).toBe(0);

  const random = new Random(8);
  const done = EDITS.map((name, count) => CONTENT_EDITS[name]!(site, random, count));
  expect(done).not.toContain(undefined);
  const second = await buildInto('again', INCREMENTAL);
  expect(second.code, second.output).toBe(0);
  const [, changed, all] = /(\d+) of (\d+) pages show something that has changed/.exec(second.output) ?? [];
  expect(Number(changed)).toBeGreaterThan(0);
  expect(Number(changed)).toBeLessThan(Number(all));

  expect((await buildInto('cold')).code).toBe(0);
  expect(differences(join(folder, 'cold'), join(folder, 'again'))).toEqual([]);

  const recalls = join(site.content, 'recalls.yaml');
  const text = readFileSync(recalls, 'utf8');
  appendFileSync(recalls, 'recalls: twice\n');
  const refused = await buildInto('again', INCREMENTAL);
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain(`${join(folder, 'again')} is as it was before.`);
  expect(differences(join(folder, 'cold'), join(folder, 'again'))).toEqual([]);

  writeFileSync(recalls, text);
  const mended = await buildInto('again', INCREMENTAL);
  expect(mended.output).toMatch(/\b\d of \d+ pages show something that has changed/);
  expect(differences(join(folder, 'cold'), join(folder, 'again'))).toEqual([]);
});
