import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offencesOf, packagesOf } from '../../scripts/packages/lock-check.ts';
import { ALLOWED_LICENCES, INSTALL_SCRIPTS, READ_LICENCES } from '../../scripts/packages/policy.ts';
import { ROOT } from './source-files.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const packages = packagesOf(read('package-lock.json') as Parameters<typeof packagesOf>[0]);

/** What is against the rules when one package comes in. */
function offencesWith(name: string, given: object): string[] {
  return offencesOf(
    packagesOf({ packages: { '': {}, [`node_modules/a/node_modules/${name}`]: { version: '1.0.0', ...given } } }),
  );
}

describe('packages', () => {
  test('have licences that are allowed, and run no program at installation that is not', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(offencesOf(packages)).toEqual([]);
  });

  test.each([
    ['with a licence that nobody has decided on', { license: 'AGPL-3.0-only' }, 'has the licence AGPL-3.0-only'],
    ['with a licence that is for others', { license: 'MPL-2.0' }, 'has the licence MPL-2.0, which it may not have'],
    ['without a licence', {}, 'example@1.0.0 states no licence'],
    ['with a program', { license: 'MIT', hasInstallScript: true }, 'example@1.0.0 runs a program when it is installed'],
  ])('%s are refused', (_, given, offence) => {
    expect(offencesWith('example', given)).toEqual([expect.stringContaining(offence)]);
  });

  test('are let in for what they are, deep in the tree too', () => {
    expect(offencesWith('axe-core', { license: 'MPL-2.0' })).toEqual([]);
    expect(offencesWith('esbuild', { license: 'MIT', hasInstallScript: true })).toEqual([]);
  });

  test('that build the site have no licence that asks for more than a notice, but for tools', () => {
    const tools = new Set(ALLOWED_LICENCES.filter(({ only }) => only).map(({ licence }) => licence));
    const found = packages.filter(({ builds, licence }) => builds && tools.has(licence ?? ''));
    expect([...new Set(found.map(({ name }) => name.replace(/(?<=lightningcss|sharp)-.*/, '')))]).toEqual([
      '@img/sharp',
      'argparse',
      'lightningcss',
    ]);
  });
});

describe('the rules', () => {
  test('name only what is there', () => {
    const licences = new Set(packages.map(({ licence }) => licence));
    expect(ALLOWED_LICENCES.filter(({ licence }) => !licences.has(licence))).toEqual([]);
    const versions = new Set(packages.map(({ name, version }) => `${name}@${version}`));
    expect(Object.keys(READ_LICENCES).filter((each) => !versions.has(each))).toEqual([]);
    const running = new Set(packages.filter(({ runsScript }) => runsScript).map(({ name }) => name));
    expect(Object.keys(INSTALL_SCRIPTS).sort()).toEqual([...running].sort());
  });

  test('are those that npm is told, which then refuses every other program', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    expect(allowScripts).toEqual(Object.fromEntries(Object.keys(INSTALL_SCRIPTS).map((name) => [name, true])));
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('strict-allow-scripts=true\n');
  });
});
