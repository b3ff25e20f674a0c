import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { build } from 'esbuild';
import { smallStyles, TARGET } from './embed-bundle-fs.ts';

const MODULE = 'virtual:signpost-offline';

/** The scripts, each one file: a worker loads no other, and they share nothing with the scripts of pages, which would split those. */
const SCRIPTS = ['worker', 'retire', 'page', 'note'] as const;

/** What they are made from. */
const SOURCES = '{offline,src/kept}/*.{ts,css}';

/** Gives pages the scripts of `offline/` as the module `virtual:signpost-offline`. */
export function offlineScripts(): AstroIntegration {
  return {
    name: 'signpost-offline-scripts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [scriptsPlugin(fileURLToPath(config.root))] } });
      },
    },
  };
}

function scriptsPlugin(root: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'signpost-offline-scripts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for await (const file of glob(SOURCES, { cwd: root })) this.addWatchFile(join(root, file));
      const texts = await Promise.all(SCRIPTS.map(async (name) => [name, await offlineScript(root, name)] as const));
      return `export const scripts = ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}

/**
 * Bundles a script of `offline/`, small and the same every time.
 * @param root Folder of the project.
 */
export async function offlineScript(root: string, name: (typeof SCRIPTS)[number]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'offline', `${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    // A worker is no module in every browser.
    format: name === 'page' || name === 'note' ? 'esm' : 'iife',
    minify: true,
    charset: 'utf8',
    target: TARGET,
    plugins: [smallStyles],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
