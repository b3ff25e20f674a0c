import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;

/**
 * Has the CMS take its fonts from the files that come with it: it names them on another site as well, and a browser asks
 * there first. Without its font of icons, the CMS shows their names.
 * @param folder Folder of the package `@sveltia/cms`.
 */
export function ownFonts(folder: string): Plugin {
  const fonts = readdirSync(join(folder, 'npm/assets')).filter((name) => name.endsWith('.woff2'));
  const own = (address: string, family: string, face: string) => {
    const file = fonts.find((name) => name.startsWith(`${family}-${face}`));
    if (file === undefined) throw new Error(`The CMS names a font that it does not bring along: ${address}`);
    return `assets/${file}`;
  };
  return {
    name: 'signpost-own-fonts',
    setup: ({ onLoad }) =>
      onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(FONT, own),
        loader: 'js',
      })),
  };
}
