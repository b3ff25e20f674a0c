import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEmbedPackage } from '../../../scripts/embed/build-package-fs.ts';
import { EMBED_OPTION_NAMES } from '../../../src/hub/options.ts';
import { EMBED_VERSION } from '../../../src/hub/version.ts';

let folder: string;
let built: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-package-'));
  built = join(folder, 'node_modules/signpost-hub');
  await buildEmbedPackage(built);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(built, file), 'utf8');

/** What the compiler finds wrong in a program that uses the package. */
function complaints(program: string): string[] {
  const file = join(folder, 'use.ts');
  writeFileSync(file, program);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the package of the element', () => {
  test('holds the script, its types, how to use it and the licence, and nothing else', () => {
    const [npm, shell] = process.platform === 'win32' ? ['npm.cmd', true] : ['npm', false];
    const said = execFileSync(npm, ['pack', '--dry-run', '--json'], {
      cwd: built,
      encoding: 'utf8',
      shell,
      stdio: 'pipe',
    });
    const [pack] = JSON.parse(said) as { name: string; version: string; files: { path: string }[] }[];
    expect([pack?.name, pack?.version]).toEqual(['signpost-hub', EMBED_VERSION]);
    expect(pack?.files.map(({ path }) => path).sort()).toEqual([
      'LICENSE',
      'README.md',
      'element.d.ts',
      'events.d.ts',
      'package.d.ts',
      'package.json',
      'signpost-hub.js',
    ]);
  });

  test('depends on nothing', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((name) => /dependencies|scripts|bin/i.test(name))).toEqual([]);
    expect(read('signpost-hub.js')).not.toMatch(/\bimport\b|\brequire\(/);
  });

  test('has types that stand alone', () => {
    expect(
      complaints(`
        import { defineSignpostHub, SignpostHub, type HubErrorCode } from 'signpost-hub';
        const element: SignpostHub = document.createElement('signpost-hub');
        document.addEventListener('DOMContentLoaded', () => defineSignpostHub());
        element.addEventListener('signpost:ready', ({ detail }) => detail.updated.slice(0, 4));
        element.addEventListener('signpost:error', ({ detail }) => { const code: HubErrorCode = detail.code; void code; });
      `),
    ).toEqual([]);
  });

  test('has types that know what is wrong', () => {
    const wrong = `import 'signpost-hub';
      document.createElement('signpost-hub').addEventListener('signpost:ready', ({ detail }) => detail.reader);`;
    expect(complaints(wrong).join()).toContain("'reader' does not exist");
  });

  test('explains every attribute', () => {
    const readme = read('README.md');
    for (const name of ['topic', 'campaign', 'lang', 'clinic', 'origin', ...EMBED_OPTION_NAMES])
      expect(readme).toContain(`\`${name}\``);
  });
});
