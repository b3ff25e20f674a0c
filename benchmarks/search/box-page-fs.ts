import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

const SCRIPTS = join(import.meta.dirname, 'browser');

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Search</title>
<link rel="icon" href="data:,">
<script type="module" src="/script.js"></script>
<main><input type="search" aria-label="Search"><ol class="results"></ol></main>
`;

/**
 * Writes a page with nothing but a search box.
 * @param script Name of the script in `browser/` that starts the engine.
 */
export function writeBoxPage(folder: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, '_headers'), '');
  writeFileSync(join(folder, 'script.js'), javascript(readFileSync(join(SCRIPTS, `${script}.ts`), 'utf8')));
  writeFileSync(join(folder, 'box.js'), javascript(readFileSync(join(SCRIPTS, 'box.ts'), 'utf8')));
}

/**
 * Copies a file of a package beside the page, without its comments unless it is small already.
 * @param specifier As an import would name it.
 */
export function writeLibrary(folder: string, specifier: string): void {
  const file = fileURLToPath(import.meta.resolve(specifier));
  const code = readFileSync(file, 'utf8');
  writeFileSync(join(folder, 'library.js'), file.endsWith('.min.js') ? code : javascript(code));
}

function javascript(code: string): string {
  const { ES2022 } = typescript.ScriptTarget;
  const options = { target: ES2022, module: typescript.ModuleKind.ESNext };
  return typescript.transpileModule(code, {
    compilerOptions: { ...options, removeComments: true, rewriteRelativeImportExtensions: true },
  }).outputText;
}
