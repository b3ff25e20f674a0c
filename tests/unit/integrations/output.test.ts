import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAtWork, takeLock } from '../../../src/integrations/output/build-lock-fs.ts';
import {
  clearUp,
  leave,
  makeNext,
  obstacle,
  outputPlaces,
  switchSites,
  type OutputPlaces,
} from '../../../src/integrations/output/output-places-fs.ts';

let folder: string;
let places: OutputPlaces;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-output-')));
  places = outputPlaces(join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const shown = () => readFileSync(join(places.site, 'index.html'), 'utf8');

/** A process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a new site', () => {
  beforeEach(() => {
    put(join(places.site, 'index.html'), 'old');
    put(join(places.site, 'gone.html'), 'old');
    mkdirSync(places.work);
    makeNext(places);
    put(join(places.next, 'index.html'), 'new');
  });

  test('takes the place of the old one as a whole', () => {
    switchSites(places);
    leave(places);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(places.site)).toEqual(['index.html']);
    expect(shown()).toBe('new');
  });

  test('that cannot take its place leaves the old one', () => {
    rmSync(places.next, { recursive: true });
    expect(() => switchSites(places)).toThrow('ENOENT');
    expect(shown()).toBe('old');
  });

  test('keeps the repository that the old one was published from', () => {
    put(join(places.site, '.git/config'), 'mine');
    switchSites(places);
    expect(readFileSync(join(places.site, '.git/config'), 'utf8')).toBe('mine');
    expect(existsSync(places.previous)).toBe(false);
  });

  test('is cleared away when its build was killed', () => {
    put(join(places.work, 'next-12345678/index.html'), 'half');
    expect(clearUp(places)).toBe(false);
    expect(readdirSync(places.work)).toEqual([]);
    expect(shown()).toBe('old');
  });

  test('leaves the old one to be put back, when its build was killed between the two renames', () => {
    rmSync(places.site, { recursive: true });
    put(join(places.previous, 'index.html'), 'old');
    expect(clearUp(places)).toBe(true);
    expect(shown()).toBe('old');
  });

  test('stays, when its build was killed before it had thrown the old one away', () => {
    put(join(places.previous, '.git/config'), 'mine');
    rmSync(places.site, { recursive: true });
    put(join(places.site, 'index.html'), 'new');
    expect(clearUp(places)).toBe(false);
    expect(shown()).toBe('new');
    expect(readFileSync(join(places.site, '.git/config'), 'utf8')).toBe('mine');
    expect(existsSync(places.previous)).toBe(false);
  });
});

describe('the place of a site', () => {
  test.skipIf(process.platform === 'win32')('that is a link stays one', () => {
    put(join(folder, 'disk/real/index.html'), 'old');
    symlinkSync(join(folder, 'disk/real'), join(folder, 'dist'));
    places = outputPlaces(join(folder, 'dist'));
    mkdirSync(places.work);
    makeNext(places);
    put(join(places.next, 'index.html'), 'new');
    switchSites(places);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
    expect(places.site).toBe(join(folder, 'disk/real'));
  });

  test.each([
    ['is not there', [], undefined],
    ['is empty', ['dist/.git/config'], undefined],
    ['holds a site', ['dist/index.html', 'dist/a.html'], undefined],
    ['holds what is left of a site', ['dist/manifest.json', 'dist/a.html'], undefined],
    ['is a file', ['dist'], 'it is a file'],
    ['holds something else', ['dist/letter.txt'], 'it holds files that are no site, such as letter.txt'],
  ])('that %s', (_, files, reason) => {
    for (const file of files) put(join(folder, file), 'text');
    const found = obstacle(places, [join(folder, 'src'), join(folder, 'dist-and-more')]);
    expect(found).toEqual(reason && expect.stringContaining(reason));
  });

  test.each(['dist', 'dist/project', 'dist/..project/src'])(
    'never holds what the site is made from, such as %s',
    (path) => {
      put(join(folder, path, 'index.html'), 'source');
      expect(obstacle(places, [join(folder, path)])).toBe(
        `it holds ${join(folder, path)}, which the site is made from`,
      );
      expect(obstacle(outputPlaces(folder), [join(folder, path)])).toContain('which the site is made from');
    },
  );
});

describe('a lock', () => {
  const holder = (given: object) =>
    JSON.stringify({ pid: process.pid, host: hostname(), since: '2026-11-20', ...given });

  test('is for one build at a time, and names it to the second', async () => {
    const giveBack = await takeLock(places.lock);
    await expect(takeLock(places.lock)).rejects.toThrow(
      `Another build is at work on this folder: process ${process.pid},`,
    );
    await expect(takeLock(places.lock)).rejects.toThrow(`delete ${places.lock}`);
    giveBack();
    (await takeLock(places.lock))();
    expect(existsSync(places.lock)).toBe(false);
  });

  test('is not given back by whoever has lost it', async () => {
    const giveBack = await takeLock(places.lock);
    writeFileSync(places.lock, holder({ since: 'later' }));
    giveBack();
    expect(existsSync(places.lock)).toBe(true);
  });

  test('of a process that has ended counts for nothing', async () => {
    put(places.lock, holder({ pid: deadProcess() }));
    const giveBack = await takeLock(places.lock);
    expect(JSON.parse(readFileSync(places.lock, 'utf8'))).toMatchObject({ pid: process.pid });
    giveBack();
    expect(readdirSync(places.work)).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('of a process whose number was used again counts for nothing', async () => {
    put(places.lock, holder({ started: 'another time' }));
    (await takeLock(places.lock))();
  });

  test.each(['', '{', 'null', '{"pid":-1}'])(
    'that was never written to its end counts for nothing: %j',
    async (text) => {
      put(places.lock, text);
      utimesSync(places.lock, 0, 0);
      (await takeLock(places.lock))();
    },
  );

  test('is taken by one of many who find an old one', async () => {
    put(places.lock, holder({ pid: deadProcess() }));
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(places.lock)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('of another machine counts for six hours', () => {
    const elsewhere = { pid: 1, host: `not-${hostname()}`, since: '2026-11-20T12:00:00.000Z' };
    expect(isAtWork(elsewhere, Date.parse('2026-11-20T17:59:00Z'))).toBe(true);
    expect(isAtWork(elsewhere, Date.parse('2026-11-20T18:01:00Z'))).toBe(false);
  });
});
