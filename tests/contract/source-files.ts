import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../..');

/** One import statement. */
export interface Import {
  /** What stands between the quotes. */
  specifier: string;
  /** `type` leaves nothing behind at run time; `script` stands in a `<script>` and runs in the browser. */
  kind: 'run' | 'type' | 'script';
  /** The file of the project that is meant, from the root; none for a package. */
  file?: string;
}

/** A source file with what it imports. */
export interface SourceFile {
  /** Path from the root, with `/` between folders. */
  path: string;
  imports: Import[];
}

const STATEMENT = /^[ \t]*(?:import\b(?!\s*[.(])|export(?=\s+(?:type\s+)?[{*]))(\s+type\b)?[^'"]*?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;
const SCRIPT_ADDRESS = /^<script\s[^>]*?\bsrc="(\.[^"]+)"/;
const SCRIPT = /<script\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/script>)/g;

/** Reads the import and export-from statements off a `.ts`, `.mjs` or `.astro` text. */
export function importsOf(text: string): Import[] {
  const scripts = text.match(SCRIPT) ?? [];
  return [
    ...statements(text.replace(SCRIPT, ''), 'run'),
    ...scripts.flatMap((script) => [...statements(script, 'script'), ...addressOf(script)]),
  ];
}

function addressOf(script: string): Import[] {
  const specifier = SCRIPT_ADDRESS.exec(script)?.[1];
  return specifier ? [{ specifier, kind: 'script' }] : [];
}

function statements(code: string, kind: 'run' | 'script'): Import[] {
  const text = code.replace(COMMENT, '');
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, specifier = '']): Import => ({
      specifier,
      kind: type ? 'type' : kind,
    })),
    ...[...text.matchAll(CALL)].map(([, specifier = '']): Import => ({ specifier, kind })),
  ];
}

/** Every source file of the project but the tests, with its imports resolved. */
export function readSourceFiles(): SourceFile[] {
  const folders = 'src,edge,embed,librarian,manifest,importers,exporters,cms,scripts,benchmarks';
  return globSync([`{${folders}}/**/*.{ts,astro,mjs}`, '*.{ts,mjs,js}'], { cwd: ROOT })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({
      path,
      imports: importsOf(readFileSync(join(ROOT, path), 'utf8')).map((each) => resolve(path, each)),
    }));
}

function resolve(path: string, found: Import): Import {
  if (!found.specifier.startsWith('.')) return found;
  // What follows a question mark tells the bundler how to give the file, such as `?inline`.
  const address = found.specifier.replace(/\?.*$/, '');
  const file = normalize(join(dirname(path), address))
    .split(sep)
    .join('/');
  if (!existsSync(join(ROOT, file))) throw new Error(`${path} imports ${found.specifier}, which does not exist`);
  return { ...found, file };
}

/** Every text file of the project as it would be shared: nothing made, nothing installed. */
export function projectFiles(): { path: string; text: string }[] {
  const made =
    /^(?:node_modules|dist|\.dist\.build|\.git|\.astro|\.cache|test-results|playwright-report|coverage)(?:\/|$)/;
  return globSync('**/*', {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (item) => made.test(relative(ROOT, join(item.parentPath, item.name)).split(sep).join('/')),
  })
    .filter((item) => item.isFile())
    .map((item) => relative(ROOT, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !/\.(?:png|ico|woff2?|gz|br|log|tsbuildinfo)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
