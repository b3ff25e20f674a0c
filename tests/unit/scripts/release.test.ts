import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linked, release, rollBack, verify } from '../../../scripts/release/releases-fs.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/release-fs.ts');

let folder: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-release-'));
  to = join(folder, 'srv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a site that says a word, with as many further files as wanted. */
function site(word: string, more = 5): string {
  const from = join(folder, `site-${word}`);
  const files: Record<string, string> = {
    'index.html': word,
    '404.html': 'missing',
    _headers: '/*\n',
    'en/index.html': `${word} in English`,
    'en/always/index.html': 'the same in every release',
  };
  for (let index = 0; index < more; index += 1) files[`data/${index % 7}/${index}.json`] = `${word} ${index}`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  return from;
}

const served = (path = 'index.html') => readFileSync(join(to, 'current', path), 'utf8');
const releases = () => readdirSync(join(to, 'releases')).filter((name) => !name.endsWith('.sha256'));

function command(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--to', to, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('a release', () => {
  test('is current when all of it is there, under a name that follows from what it holds', async () => {
    const first = await release({ from: site('one'), to, keep: 5 });
    expect(readlinkSync(join(to, 'current'))).toBe(join('releases', first.digest));
    expect([served(), first.files, first.copied]).toEqual(['one', 10, 10]);
    const again = await release({ from: site('one'), to, keep: 5 });
    expect(again).toMatchObject({ digest: first.digest, copied: 0 });
    const second = await release({ from: site('two'), to, keep: 5 });
    expect(second.digest).not.toBe(first.digest);
    expect([served(), await linked(to, 'previous')]).toEqual(['two', first.digest]);
  });

  test('leaves a listing that the tool of every system can check', async () => {
    const { digest, files } = await release({ from: site('one'), to, keep: 5 });
    const lines = readFileSync(join(to, `releases/${digest}.sha256`), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(files);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/);
  });

  test('keeps the time of files that are the same as before, so that browsers need not load them again', async () => {
    const [one, two] = [site('one'), site('two')];
    utimesSync(join(one, 'en/always/index.html'), 1000, 1000);
    utimesSync(join(two, 'index.html'), 2000, 2000);
    await release({ from: one, to, keep: 5 });
    await release({ from: two, to, keep: 5 });
    expect(statSync(join(to, 'current/en/always/index.html')).mtimeMs).toBe(1_000_000);
    expect(statSync(join(to, 'current/index.html')).mtimeMs).toBe(2_000_000);
  });

  test('goes when newer ones are enough, but never what is served or can be gone back to', async () => {
    for (const word of ['one', 'two', 'three', 'four']) await release({ from: site(word), to, keep: 3 });
    expect(releases()).toHaveLength(3);
    const { removed } = await release({ from: site('one'), to, keep: 2 });
    expect(removed).toHaveLength(2);
    expect(new Set(releases())).toEqual(new Set([await linked(to, 'current'), await linked(to, 'previous')]));
    expect(served()).toBe('one');
  });
});

describe('going back', () => {
  test('is one command, and once more goes forward', async () => {
    await release({ from: site('one'), to, keep: 5 });
    await release({ from: site('two'), to, keep: 5 });
    expect(command('--rollback')).toMatchObject({
      status: 0,
      output: expect.stringContaining('Back to release') as string,
    });
    expect(served()).toBe('one');
    await rollBack({ to });
    expect(served()).toBe('two');
  });

  test('needs somewhere to go', async () => {
    await release({ from: site('one'), to, keep: 5 });
    await expect(rollBack({ to })).rejects.toThrow('There is no earlier release');
  });

  test('never makes a release current that is not whole', async () => {
    const { digest } = await release({ from: site('one'), to, keep: 5 });
    await release({ from: site('two'), to, keep: 5 });
    rmSync(join(to, `releases/${digest}/en/index.html`));
    await expect(rollBack({ to })).rejects.toThrow('is not as it was released: en/index.html');
    expect(served()).toBe('two');
  });
});

describe('nothing is released', () => {
  const refused = async (from: string, words: string) => {
    await release({ from: site('good'), to, keep: 5 });
    await expect(release({ from, to, keep: 5 })).rejects.toThrow(words);
    expect([served(), releases().length]).toEqual(['good', 1]);
  };

  test('where there is no site', () => refused(join(folder, 'nowhere'), 'run "npm run build" first'));

  test('of a folder that holds no whole site', async () => {
    const from = site('half');
    rmSync(join(from, '_headers'));
    await refused(from, '_headers is missing');
  });

  test('of a build that was stopped while it compressed', async () => {
    const from = site('half');
    writeFileSync(join(from, 'en/index.html.br.part'), '');
    await refused(from, 'en/index.html.br.part is left');
  });

  test('with a link in it, which could lead anywhere', async () => {
    const from = site('linked');
    symlinkSync('/etc', join(from, 'etc'));
    await refused(from, 'is neither a file nor a folder');
  });

  test('when a release of the same name has been changed since', async () => {
    const { digest } = await release({ from: site('one'), to, keep: 5 });
    await release({ from: site('two'), to, keep: 5 });
    appendFileSync(join(to, `releases/${digest}/index.html`), 'changed');
    await expect(release({ from: site('one'), to, keep: 5 })).rejects.toThrow('is not as it was released: index.html');
    expect(served()).toBe('two');
  });

  test('while another release runs', async () => {
    mkdirSync(join(to, `releases/.partial-${process.ppid}`), { recursive: true });
    await expect(release({ from: site('one'), to, keep: 5 })).rejects.toThrow(`process ${process.ppid}`);
  });

  test('without a word on what is missing', () => {
    const { status, output } = command('--from', join(folder, 'nowhere'));
    expect([status, output]).toEqual([1, expect.stringMatching(/^release: There is no built site in .*\n$/)]);
    expect(command('--keep', '1').output).toContain('--keep must be');
  });
});

test('what a release has left behind that was killed while it copied is never seen, and the next one clears it away', async () => {
  const { digest } = await release({ from: site('one'), to, keep: 5 });
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  const partial = join(to, `releases/.partial-${pid}`);
  mkdirSync(partial);
  writeFileSync(join(partial, 'index.html'), 'half of two');
  expect([served(), await linked(to, 'current'), await verify(to, digest)]).toEqual(['one', digest, 10]);
  await release({ from: site('two'), to, keep: 5 });
  expect([existsSync(partial), served(), releases().length]).toEqual([false, 'two', 2]);
});

test('killed at any moment, what is served is whole', async () => {
  const from = { one: site('one', 200), two: site('two', 200) };
  await release({ from: from.one, to, keep: 2 });
  for (const moment of [80, 140, 200, 260]) {
    const next = served() === 'one' ? from.two : from.one;
    const child = spawn(process.execPath, [SCRIPT, '--from', next, '--to', to, '--keep', '2'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([wait(moment), ended]);
    child.kill('SIGKILL');
    await ended;
    const current = (await linked(to, 'current')) ?? '';
    expect(await verify(to, current)).toBe(205);
    expect(served('en/index.html')).toBe(`${served()} in English`);
  }
});
