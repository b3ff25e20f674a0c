import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** A folder with the headers of a site, and nothing to search. */
const NOT_BUILT = 'public';

/** Runs a command of the search in the project's folder. */
function run(command: 'search' | 'report-search', args: readonly string[]) {
  const cli = join('scripts/search', `${command}-cli-fs.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: ROOT });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('--help explains', () => {
  test.each([
    ['search', ['--locale ID', '--in ID', '--site DIR', '--json', 'zh-Hans', 'Exit codes']],
    ['report-search', ['--words FILE', '--locale ID', '--site DIR', 'zh-Hans', 'Exit codes']],
  ] as const)('%s', (command, parts) => {
    const { status, stdout, stderr } = run(command, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
  });
});

describe('misuse ends with 2 and a sentence:', () => {
  test.each([
    ['search', [], 'There are no words to search for.'],
    ['search', [' '], 'There are no words to search for.'],
    ['search', ['loss', '--nonsense'], 'Unknown option'],
    ['search', ['loss', '--locale', 'xx'], 'There is no locale "xx". Locales: en, es, nl, ar, zh-Hans.'],
    ['search', ['loss', '--site', NOT_BUILT, '--in', 'fr'], 'There is no locale "fr".'],
    ['search', ['loss', '--site', 'nowhere'], 'There is no folder "nowhere".'],
    ['report-search', ['loss'], 'Unexpected argument'],
    ['report-search', ['--nonsense'], 'Unknown option'],
    ['report-search', ['--locale', 'xx'], 'There is no locale "xx".'],
    ['report-search', ['--words', 'nowhere.txt'], 'The file "nowhere.txt" cannot be read.'],
    ['report-search', ['--site', 'nowhere'], 'There is no folder "nowhere".'],
  ] as const)('%s %j', (command, args, sentence) => {
    const { status, stdout, stderr } = run(command, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Try --help.');
  });
});

test('a folder that is not the built site ends with 2 and one line', () => {
  const { status, stdout, stderr } = run('search', ['loss', '--site', NOT_BUILT]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^search: The folder ".+" holds no built site\. Run npm run build first\.\nTry --help\.\n$/);
});
