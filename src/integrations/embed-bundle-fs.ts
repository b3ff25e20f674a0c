import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { EMBED_VERSION } from '../hub/version.ts';

/** Browsers that a bundle is written for: the first that take a style sheet made by a script. */
export const TARGET = ['chrome99', 'firefox101', 'safari16.4'];

/** Scripts that other websites or our frames load, by the file they are built from. */
export type EmbedEntry = 'signpost' | 'package' | 'frame' | 'frame-height';

/**
 * Bundles a script of `embed/`, small and the same every time.
 * @param root Folder of the project.
 */
export async function embedScript(root: string, entry: EmbedEntry): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'embed', `${entry}.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    target: TARGET,
    banner: { js: `/*! Signpost ${EMBED_VERSION} | MIT */` },
    plugins: [smallStyles],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The style sheet of a frame. */
export async function frameStyles(root: string): Promise<string> {
  const files = [join(root, 'src/hub/hub.css'), join(root, 'embed/frame.css')];
  return (await Promise.all(files.map(smallStyle))).join('');
}

/** `import text from './x.css'` gives the style sheet as text, made small. */
export const smallStyles: Plugin = {
  name: 'signpost-small-styles',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await smallStyle(path), loader: 'text' })),
};

async function smallStyle(path: string): Promise<string> {
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: TARGET,
  });
  return code;
}
