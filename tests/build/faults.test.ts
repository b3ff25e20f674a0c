import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compareFolder } from '../../manifest/compare-folder-fs.ts';
import { siteFiles } from '../../manifest/folder-fs.ts';
import { MANIFEST_FILE, manifestText, parseManifest, SIGNATURE_FILE } from '../../manifest/shape.ts';
import { checkSignature } from '../../manifest/sign-fs.ts';
import { takeLock } from '../../src/integrations/output/build-lock-fs.ts';
import { obstacle, outputPlaces } from '../../src/integrations/output/output-places-fs.ts';
import { build, copyProject, ROOT, type BuildResult } from './site-fs.ts';

let folder: string;
let project: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-faults-')));
  project = copyProject(join(folder, 'project'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the small example site into a folder. */
function buildInto(site: string, settings: Record<string, string> = {}): Promise<BuildResult> {
  return build(project, {
    SIGNPOST_CONTENT: join(ROOT, 'tests/fixtures/content/valid'),
    SIGNPOST_OUT: site,
    SIGNPOST_CACHE: join(folder, 'cache'),
    SIGNPOST_TODAY: '2026-11-20',
    ...settings,
  });
}

/** Puts a small site of before into a folder. */
async function putOldSite(site: string): Promise<void> {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), 'The site of before');
  const about = { site: 'https://signpost.example', today: '2026-11-19', content: '0'.repeat(64) };
  const source = { commit: null, dirty: null };
  writeFileSync(join(site, MANIFEST_FILE), manifestText({ format: 1, ...about, source, files: await siteFiles(site) }));
}

/** The day that a site was built for, once it is as its manifest says. */
async function wholeSiteOf(site: string): Promise<string> {
  const manifest = parseManifest(readFileSync(join(site, MANIFEST_FILE), 'utf8'));
  expect((await compareFolder(site, manifest)).differences).toEqual([]);
  return manifest.today;
}

const OLD = '2026-11-19';
const NEW = '2026-11-20';

describe('a build', () => {
  let site: string;

  beforeEach(async () => {
    site = join(folder, 'dist');
    rmSync(site, { recursive: true, force: true });
    await putOldSite(site);
  });

  test('that is killed leaves the old site; the next one is whole, with damaged caches, without Git and with a key', async () => {
    const preload = pathToFileURL(join(import.meta.dirname, 'killed-at-fs.ts')).href;
    const killed = await buildInto(site, { NODE_OPTIONS: `--import=${preload}`, SIGNPOST_KILLED_AT: MANIFEST_FILE });
    expect(killed.code, killed.output).toBe(null);
    expect(await wholeSiteOf(site)).toBe(OLD);
    const { work, lock } = outputPlaces(site);
    expect(existsSync(lock)).toBe(true);

    for (const item of readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true })) {
      if (item.isFile()) writeFileSync(join(item.parentPath, item.name), '[]');
    }
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { code, output } = await buildInto(site, { PATH: join(folder, 'nothing'), SIGNPOST_SIGNING_KEY: key });
    expect(code, output).toBe(0);
    expect(output).toContain('The content is read anew');
    expect(output).toContain('The manifest names no commit: git is not installed.');
    expect(await wholeSiteOf(site)).toBe(NEW);
    const signature = readFileSync(join(site, SIGNATURE_FILE), 'utf8');
    expect(checkSignature(readFileSync(join(site, MANIFEST_FILE)), signature, publicKey)).toMatchObject({ good: true });
    expect(existsSync(work)).toBe(false);
  });

  test('does not begin beside another one, and names it', async () => {
    const giveBack = await takeLock(outputPlaces(site).lock);
    const { code, output } = await buildInto(site);
    giveBack();
    expect(code).toBe(1);
    expect(output).toContain(`Another build is at work on this folder: process ${process.pid},`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(await wholeSiteOf(site)).toBe(OLD);
  });

  test('with an unreadable key does not begin, and does not show the key', async () => {
    const { code, output } = await buildInto(site, { SIGNPOST_SIGNING_KEY: 'MC4CAQAwBQYDK2Vw-secret' });
    expect(code).toBe(1);
    expect(output).toContain('SIGNPOST_SIGNING_KEY cannot be read as a private key');
    expect(output).not.toContain('secret');
    expect(await wholeSiteOf(site)).toBe(OLD);
  });
});

describe('a disk', () => {
  let disk: string;
  let mounted = false;

  function mount(...options: string[]): boolean {
    return spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'tmpfs', disk]).status === 0;
  }

  beforeAll(() => {
    disk = join(folder, 'disk');
    mkdirSync(disk);
    mounted = process.platform === 'linux' && mount('size=1m');
  });
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk]);
  });

  test('that is full or read-only leaves the old site, and is named', async ({ skip }) => {
    if (!mounted) skip('a small disk can be mounted by root on Linux alone');
    const site = join(disk, 'dist');
    await putOldSite(site);
    const full = await buildInto(site);
    expect(full.code).toBe(1);
    expect(full.output).toContain(`The disk of ${disk} is full or nearly so`);
    expect(full.output).toContain(`The site was not built. ${site} is as it was before.`);
    expect(readdirSync(disk)).toEqual(['dist']);
    mount('remount', 'ro');
    const readOnly = await buildInto(site);
    expect(readOnly.output).toContain(`The site cannot be built into ${site}: the disk is read-only.`);
    expect(readOnly.code).toBe(1);
    expect(await wholeSiteOf(site)).toBe(OLD);
  });

  test('of its own cannot be the folder of a site', ({ skip }) => {
    if (!mounted) skip('a small disk can be mounted by root on Linux alone');
    expect(obstacle(outputPlaces(disk), [])).toBe('it is a disk of its own; name a folder on that disk');
  });
});
