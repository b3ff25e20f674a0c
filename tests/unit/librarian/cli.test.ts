import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VALID_ROOT } from './example-content.ts';

const CLI = join(import.meta.dirname, '../../../librarian/desk-fs.ts');
let broken: string;

beforeAll(() => {
  broken = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(VALID_ROOT, broken, { recursive: true });
  writeFileSync(join(broken, 'resources/example-guide.yaml'), 'publishers: [\n');
});
afterAll(() => rmSync(join(broken, '..'), { recursive: true, force: true }));

function run(args: string[], env: Record<string, string> = { SIGNPOST_TODAY: '2026-11-20' }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SIGNPOST_TODAY: '', ...env },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

test('valid content ends with 0, its warnings and one line', () => {
  const { status, stdout, stderr } = run(['--root', VALID_ROOT]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^warning stale-translation \(1\)\n/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('69 files checked: 0 errors, 3 warnings.');
});

test('errors end with 1', () => {
  const { status, stdout } = run(['--root', broken]);
  expect(status).toBe(1);
  expect(stdout).toContain('yaml-syntax');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('69 files checked: 1 error, 3 warnings.');
});

test('--json and --github choose the form of the report', () => {
  expect(JSON.parse(run(['--root', broken, '--json']).stdout)).toMatchObject({ today: '2026-11-20', files: 69 });
  expect(run(['--root', broken, '--github']).stdout).toMatch(/^::error file=/);
});

test('--help explains the command', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('--root <folder>');
});

test('the day is an input', () => {
  expect(run(['--root', VALID_ROOT], { SIGNPOST_TODAY: '2026-01-01' }).status).toBe(1);
  expect(run(['--root', VALID_ROOT], {}).status).toBe(0);
});

describe('misuse ends with 2 and a sentence', () => {
  test.each([
    [['--nonsense'], {}, "unknown option '--nonsense'"],
    [['extra'], {}, 'too many arguments'],
    [['--reporter', 'song'], {}, 'Allowed choices are terminal, github, json, html.'],
    [['--root'], {}, 'argument missing'],
    [['--root', '/no/such/folder'], {}, 'There is no folder "/no/such/folder".'],
    [['--root', CLI], {}, 'There is no folder'],
    [['--root', VALID_ROOT], { SIGNPOST_TODAY: '2026-02-30' }, 'SIGNPOST_TODAY is "2026-02-30"'],
  ])('%j %j', (args, env: Record<string, string>, message) => {
    const { status, stdout, stderr } = run(args, env);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
