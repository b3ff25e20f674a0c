import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteFiles } from '../../manifest/folder-fs.ts';
import { MANIFEST_FILE, parseManifest, type Manifest } from '../../manifest/shape.ts';
import { build, copyProject, ROOT, type User } from './site-fs.ts';

/** A user who owns nothing. */
const NOBODY: User = { uid: 65534, gid: 65534 };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-reproducible-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifestOf(site: string): Manifest {
  return parseManifest(readFileSync(join(site, MANIFEST_FILE), 'utf8'));
}

/** A time zone, a system language and a home in which the site was not built. */
function elsewhere(): Record<string, string> {
  const here = Intl.DateTimeFormat().resolvedOptions();
  const language = here.locale.startsWith('nl') ? 'en_GB.UTF-8' : 'nl_NL.UTF-8';
  const zone = here.timeZone === 'Pacific/Auckland' ? 'Europe/Amsterdam' : 'Pacific/Auckland';
  const machine = pathToFileURL(join(import.meta.dirname, 'other-machine-fs.ts')).href;
  return {
    TZ: zone,
    LANG: language,
    LC_ALL: language,
    HOME: join(folder, 'home'),
    NODE_OPTIONS: `--import=${machine}`,
  };
}

/** The source as the site was told of it: a copy without Git would know nothing of it. */
function sourceOf({ source }: Manifest): Record<string, string> {
  return source.commit === null ? {} : { SIGNPOST_COMMIT: `${source.commit}${source.dirty ? '-dirty' : ''}` };
}

/** Another user, where the tests may become one and that one may read the project and its packages. */
function otherUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const looks = spawnSync(process.execPath, ['-e', `require(${JSON.stringify(join(ROOT, 'package.json'))})`], NOBODY);
  return looks.status === 0 ? NOBODY : undefined;
}

/** Gives a folder and all that is in it to a user. */
function giveTo({ uid, gid }: User, path: string): void {
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, uid, gid);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo({ uid, gid }, join(path, name));
}

test('the same content makes the same bytes on another machine: folder, user, home, time zone, language, order of files, permissions', async () => {
  const site = inject('site');
  const manifest = manifestOf(site);
  const again = join(folder, 'again');
  copyProject(join(folder, 'some where/else/deeper'));
  const user = otherUser();
  if (user) giveTo(user, folder);
  else console.info('The site is built again by the same user: only root can become another one');
  const { code, output } = await build(
    join(folder, 'some where/else/deeper'),
    {
      ...elsewhere(),
      ...sourceOf(manifest),
      SIGNPOST_OUT: again,
      SIGNPOST_CACHE: join(folder, 'cache'),
      SIGNPOST_SITE: manifest.site,
      SIGNPOST_TODAY: manifest.today,
    },
    user,
  );
  expect(code, output).toBe(0);
  const [one, other] = await Promise.all([site, again].map(siteFiles));
  expect(one!.length).toBeGreaterThan(1000);
  const known = new Map(one!.map(({ path, sha256 }) => [path, sha256]));
  const differences = other!.filter(({ path, sha256 }) => known.get(path) !== sha256).map(({ path }) => path);
  expect(differences).toEqual([]);
  expect(manifestOf(again)).toEqual(manifest);
  expect(other).toEqual(manifest.files);
});
