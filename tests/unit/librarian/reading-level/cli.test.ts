import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VALID_ROOT } from '../example-content.ts';

const CLI = join(import.meta.dirname, '../../../../librarian/reading-level-cli-fs.ts');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

test('the report ends with 0 and a summary', () => {
  const { status, stdout, stderr } = run('--root', VALID_ROOT);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^topics +en: FK grade · SMOG +es: F-Huerta · INFLESZ +nl: F-Douma +ar: words\/sent\. /);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^70 texts measured: /);
});

test('--json prints every figure', () => {
  const { texts } = JSON.parse(run('--root', VALID_ROOT, '--json').stdout) as { texts: object[] };
  expect(texts[0]).toMatchObject({
    kind: 'topics',
    id: 'example-topic',
    locale: 'en',
    rough: true,
    figures: [{ id: 'flesch-kincaid', limit: 'at most 8' }, { id: 'smog' }],
    longest: { unit: 'words' },
  });
});

test('--help gives each limit with its reason', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('  nl: Flesch–Douma, at least 60\n    60 to 70 is "normaal"');
});

test.each([
  [['--nonsense'], 'Unknown option'],
  [['--root', '/no/such/folder'], 'There is no folder "/no/such/folder".'],
])('misuse %j ends with 2 and a sentence', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});
