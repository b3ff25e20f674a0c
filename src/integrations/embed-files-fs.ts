import { glob, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { embedScript, frameStyles } from './embed-bundle-fs.ts';

const MODULE = 'virtual:signpost-embed';

/** Scripts that are served under the same name as long as version 1 lasts. */
const NEWEST = ['signpost', 'frame', 'frame-height'] as const;

/** What they are made from. */
const SOURCES = '{embed,src/hub}/*.{ts,css}';

/** Scripts of a version, by name without ending, as they were released. */
export const RELEASES = 'embed/releases';

/**
 * Gives pages what other websites load, as the module `virtual:signpost-embed`: newest scripts made from `embed/`, released ones as
 * they are, and the style sheet of frames.
 */
export function embedFiles(): AstroIntegration {
  return {
    name: 'signpost-embed-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [filesPlugin(root)],
          },
        });
      },
    },
  };
}

function filesPlugin(root: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'signpost-embed-files',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for await (const file of glob(SOURCES, { cwd: root })) this.addWatchFile(join(root, file));
      return moduleText(root);
    },
  };
}

async function moduleText(root: string): Promise<string> {
  const newest = await Promise.all(NEWEST.map(async (name) => [name, await embedScript(root, name)] as const));
  const scripts = Object.fromEntries([...newest, ...(await releasedScripts(root))]);
  return [
    `export const scripts = ${JSON.stringify(scripts)};`,
    `export const styles = ${JSON.stringify(await frameStyles(root))};`,
  ].join('\n');
}

/** Every released script with its name, such as `signpost-1.0.0`, in the order of names. */
export async function releasedScripts(root: string): Promise<(readonly [name: string, text: string])[]> {
  const folder = join(root, RELEASES);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  return Promise.all(
    files.map(async (file) => [file.replace(/\.js$/, ''), await readFile(join(folder, file), 'utf8')] as const),
  );
}
