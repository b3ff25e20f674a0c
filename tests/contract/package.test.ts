import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, ROOT } from './source-files.ts';

type Versions = Record<string, string>;

interface Manifest {
  scripts: Versions;
  dependencies: Versions;
  devDependencies: Versions;
}

interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      integrity?: string;
      link?: boolean;
      os?: string[];
      cpu?: string[];
      optionalDependencies?: Versions;
      dependencies?: Versions;
      devDependencies?: Versions;
    }
  >;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('dependencies', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

  test('name one exact version each', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are locked at just that version', () => {
    const locked = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
    expect(lock.packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  test('bring their own Node, for building only', () => {
    expect(manifest.devDependencies['node']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.dependencies).not.toHaveProperty('node');
  });

  test('are locked by a checksum, and come from the public registry or whichever one is set up', () => {
    const strange = installed.filter(
      ([, { resolved = 'https://registry.npmjs.org/', integrity, link }]) =>
        link || !resolved.startsWith('https://registry.npmjs.org/') || !integrity?.startsWith('sha512-'),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });
});

describe('parts made for one kind of machine', () => {
  /** The locked parts that a package offers for a system and a processor. */
  function partsOf(name: string, system: string, processor: string): string[] {
    const offered = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {});
    return offered.filter((part) => {
      const { os, cpu } = lock.packages[`node_modules/${part}`] ?? {};
      return os?.includes(system) && cpu?.includes(processor);
    });
  }

  const NATIVE = ['pagefind', 'rolldown', 'lightningcss', 'satteri', '@astrojs/compiler-binding', 'esbuild'];
  const MACHINES = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];

  test.each(NATIVE.flatMap((name) => MACHINES.map((machine) => [name, machine] as const)))(
    '%s is locked for %s',
    (name, machine) => {
      const [system = '', processor = ''] = machine.split(' ');
      expect(partsOf(name, system, processor)).not.toEqual([]);
    },
  );

  test('are locked for every package that has any', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((part) => /(?:linux|darwin|win32|windows)-/.test(part))
        .filter(
          (part) => !(`node_modules/${part}` in lock.packages) && !(`${path}/node_modules/${part}` in lock.packages),
        )
        .map((part) => `${path} needs ${part}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('scripts', () => {
  test('run files that exist', () => {
    const paths = new Set(projectFiles().map((file) => file.path));
    const named = Object.values(manifest.scripts).flatMap((script) => script.match(/\S+\.(?:ts|mjs|js)\b/g) ?? []);
    expect(named.filter((path) => !path.includes('*') && !paths.has(path))).toEqual([]);
  });

  test('name scripts that exist', () => {
    const named = Object.values(manifest.scripts).flatMap((script) =>
      [...script.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

test('no file speaks of folders outside the project', () => {
  // In two pieces, so that this file does not speak of them either.
  const outside = new RegExp(`\\.\\./${'shared'}|(?:^|[\\s"'\`(=:])/(?:${'work'}|home|Users|root)/`, 'm');
  expect(
    projectFiles()
      .filter(({ text }) => outside.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});
