import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { completeConfig, withTexts } from './config.ts';
import type { CmsBackend, CmsConfig, CmsContentConfig } from './config-types.ts';
import { FORMS } from './collections.ts';
import { ownFonts } from './own-fonts-fs.ts';
import { editorPolicy } from './policy.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(import.meta.dirname, 'page');
const PACKAGE = join(ROOT, 'node_modules/@sveltia/cms');

/** Headers of every file of the editor. */
export function editorHeaders(backend?: CmsBackend): Record<string, string> {
  return {
    'Content-Security-Policy': `${editorPolicy(backend)}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  };
}

/**
 * Writes the editor: its page, the CMS with what belongs to it, and nothing that is loaded from elsewhere.
 * @param folder Where to; emptied before.
 * @param backend The Git host; undefined for the editor on a local checkout.
 */
export async function buildEditor(folder: string, backend?: CmsBackend): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundle(folder);
  // The CMS looks for its fonts beside its script.
  await cp(join(PACKAGE, 'npm/assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !/\.map$/.test(path),
  });
  await cp(join(PACKAGE, 'LICENSE.txt'), join(folder, 'sveltia-cms.LICENSE.txt'));
  const page = await readFile(join(PAGE, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), page.replace('POLICY', editorPolicy(backend)));
  await cp(join(PAGE, 'editor.css'), join(folder, 'editor.css'));
}

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'editor/main.ts'), join(PAGE, 'preview.css')],
    entryNames: '[name]',
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: folder,
    minify: true,
    target: 'es2022',
    // Languages of a code editor, which no form has.
    external: ['@shikijs/*'],
    plugins: [ownFonts(PACKAGE)],
    logLevel: 'error',
  });
}

/**
 * The whole configuration, with every text that the content folder has.
 * @param content Folder of the content.
 */
export async function editorConfig(content: string, backend: CmsBackend, review: boolean): Promise<CmsConfig> {
  const file = join(import.meta.dirname, 'config.generated.json');
  const config = JSON.parse(await readFile(file, 'utf8')) as CmsContentConfig;
  return completeConfig(withTexts(config, await textIds(content)), backend, review);
}

/** Ids of the texts of each collection that has a folder per text. */
async function textIds(content: string): Promise<Record<string, string[]>> {
  const ids = Object.entries(FORMS).map(async ([collection, form]) => {
    if (form.kind !== 'texts') return [collection, []] as const;
    const entries = await readdir(join(content, form.folder), { withFileTypes: true }).catch(() => []);
    return [
      collection,
      entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(ids));
}
