import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatQueue, formatReport } from '../../../../librarian/report/format-report.ts';
import { TODAY, VALID_ROOT } from '../example-content.ts';
import { queueOf, reportOn } from './report-on.ts';

const CLI = join(import.meta.dirname, '../../../../librarian/desk-fs.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-report-'));
  writeFileSync(join(folder, 'words.txt'), 'zzqx blorf\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'report', '--root', VALID_ROOT, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SIGNPOST_TODAY: TODAY },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

test('the report is a table for each part, and one line at the end', () => {
  const { status, stdout, stderr } = run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Desk report for 2026-11-20: 79 files in /);
  expect(stdout).toContain('\n  example-topic    6   4   1   1   1        1         19\n');
  expect(stdout).toContain('\n  words                 –  no list of words was given\n');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('5 things wait for somebody.');
});

test('--json gives the model, of one queue with --queue', () => {
  expect(JSON.parse(run('--json').stdout)).toMatchObject({ today: TODAY, files: 79, links: { total: 9 } });
  expect(JSON.parse(run('--json', '--queue', 'overdue').stdout)).toMatchObject({ id: 'overdue', rows: [{}, {}] });
});

test('--words lists those that lead nowhere', () => {
  const { stdout } = run('--words', join(folder, 'words.txt'), '--queue', 'words');
  expect(stdout).toContain(`  zzqx blorf · No term of the vocabulary is near\n    ${join(folder, 'words.txt')}:1\n`);
});

test('the report shows the first rows of a queue and says how to see all', () => {
  const files = ['due-soon', 'guide', 'lapsed', 'leaflet', 'overdue', 'restored'];
  const report = reportOn(
    Object.fromEntries(
      files.map((name): [string, [string, string][]] => [
        `resources/example-${name}.yaml`,
        [['result: ok, on: 2026-01-15', 'result: broken, on: 2026-11-01']],
      ]),
    ),
  );
  const text = formatReport(report);
  expect(text).toContain('Broken links (6)\n');
  expect(text).toContain('\n  … and 1 more: npm run desk -- report --queue broken\n');
  expect(formatQueue(queueOf(report, 'broken')).match(/^ {2}example-/gm)).toHaveLength(6);
});

test('nothing from a file steers the terminal', () => {
  const report = reportOn({
    'resources/example-leaflet.yaml': [['title: Example leaflet', 'title: "Example \\e[31mleaflet"']],
  });
  expect(formatReport(report)).not.toContain('\u001b');
  expect(formatReport(report)).toContain('Not valid, so missing below: src/content/resources/example-leaflet.yaml');
});

describe('misuse ends with 2 and a sentence', () => {
  test.each([
    [['--queue', 'nonsense'], 'Allowed choices are broken, blocked,'],
    [['--words', '/no/such/file'], 'The file "/no/such/file" cannot be read.'],
    [['--html', VALID_ROOT], 'holds other files, which a build would delete'],
    [['--html', 'x', '--json'], 'cannot be used with option'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('the folder that was named stays as it was', () => {
    const file = join(VALID_ROOT, 'settings/site.yaml');
    const before = readFileSync(file, 'utf8');
    run('--html', VALID_ROOT);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
