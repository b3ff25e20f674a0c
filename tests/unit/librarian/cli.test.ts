import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskResult } from './desk/in-process.ts';
import { VALID_ROOT } from './example-content.ts';

const CLI = join(import.meta.dirname, '../../../librarian/desk-fs.ts');
let broken: string;

beforeAll(() => {
  broken = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(VALID_ROOT, broken, { recursive: true });
  writeFileSync(join(broken, 'resources/example-guide.yaml'), 'publishers: [\n');
});
afterAll(() => rmSync(join(broken, '..'), { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) => deskResult(['check', ...args], env);

test('valid content ends with 0, its warnings and one line', async () => {
  const { status, stdout, stderr } = await run(['--root', VALID_ROOT]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^warning stale-translation \(1\)\n/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('79 files checked: 0 errors, 3 warnings.');
});

test('errors end with 1', async () => {
  const { status, stdout } = await run(['--root', broken]);
  expect(status).toBe(1);
  expect(stdout).toContain('yaml-syntax');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('79 files checked: 1 error, 3 warnings.');
});

test('--json and --github choose the form of the report', async () => {
  expect(JSON.parse((await run(['--root', broken, '--json'])).stdout)).toMatchObject({
    today: '2026-11-20',
    files: 79,
  });
  expect((await run(['--root', broken, '--github'])).stdout).toMatch(/^::error file=/);
});

test('--help explains the command', async () => {
  const { status, stdout } = await run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('--root <folder>');
});

test('the day is an input', async () => {
  expect((await run(['--root', VALID_ROOT], { SIGNPOST_TODAY: '2026-01-01' })).status).toBe(1);
  expect((await run(['--root', VALID_ROOT], {})).status).toBe(0);
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
  ])('%j %j', async (args, env: Record<string, string>, message) => {
    const { status, stdout, stderr } = await run(args, env);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
