/** Makes the package of the element in `.cache/embed-package/`, ready for `npm publish`: `npm run build:embed-package`. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { embedScript } from '../../src/integrations/embed-bundle-fs.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Modules whose types are part of what the package offers. */
const PUBLIC = ['package', 'element', 'events'];

/**
 * Writes the package.
 * @param folder Where to; emptied before.
 */
export async function buildEmbedPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'signpost-hub.js'), await embedScript(ROOT, 'package'));
  for (const [file, text] of declarations()) await writeFile(join(folder, file), text);
  for (const file of ['embed/package.json', 'embed/README.md', 'LICENSE']) {
    await cp(join(ROOT, file), join(folder, basename(file)));
  }
}

/** The types of the public modules, by file, as the compiler writes them. */
function declarations(): Map<string, string> {
  const { config } = ts.readConfigFile(join(ROOT, 'embed/tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'embed'));
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const files = new Map<string, string>();
  program.emit(undefined, (path, text) => {
    const name = basename(path).replace(/\.d\.ts$/, '');
    if (PUBLIC.includes(name)) files.set(`${name}.d.ts`, text.replaceAll(/(from '\.\/[a-z-]+)\.ts'/g, "$1.js'"));
  });
  return files;
}

if (import.meta.main) {
  const folder = join(ROOT, '.cache/embed-package');
  await buildEmbedPackage(folder);
  console.log(`The package is in ${folder}`);
}
