import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDigest, siteFiles } from '../../manifest/folder-fs.ts';
import { readSigningKey, type SigningKey } from '../../manifest/sign-fs.ts';
import { MANIFEST_FILE, MANIFEST_FORMAT, manifestText, SIGNATURE_FILE, type Manifest } from '../../manifest/shape.ts';
import { findSource } from '../../manifest/source-fs.ts';
import { plainError } from './plain-error.ts';

/** What the manifest says of the build besides its files. */
type About = Pick<Manifest, 'site' | 'source' | 'content'>;

/**
 * Writes `manifest.json`: every file of the site with its SHA-256, and what the site was made from. It comes after everything that
 * writes or changes files. With a key, its signature stands beside it.
 * @param options.root The content folder.
 * @param options.today The day the site is built for, `YYYY-MM-DD`.
 * @param options.commit Value of `SIGNPOST_COMMIT`, which goes before what Git says.
 * @param options.key Value of `SIGNPOST_SIGNING_KEY`.
 */
export function manifestFile(options: {
  root: string;
  today: string;
  commit: string | undefined;
  key: string | undefined;
}): AstroIntegration {
  let about: About | undefined;
  let key: SigningKey | undefined;
  return {
    name: 'signpost-manifest',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        key = plainly(() => (options.key ? readSigningKey(options.key) : undefined));
        const { source, unknown } = plainly(() => findSource(fileURLToPath(config.root), options.commit));
        if (unknown) logger.info(`The manifest names no commit: ${unknown}.`);
        const content = await contentDigest(fileURLToPath(new URL(options.root, config.root)));
        about = { site: config.site ?? '', source, content };
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!about) throw new Error('The manifest was not begun');
        const { site, source, content } = about;
        const files = await siteFiles(fileURLToPath(dir));
        const text = manifestText({ format: MANIFEST_FORMAT, site, today: options.today, source, content, files });
        await writeFile(new URL(MANIFEST_FILE, dir), text);
        await rm(new URL(SIGNATURE_FILE, dir), { force: true });
        if (key) await writeFile(new URL(SIGNATURE_FILE, dir), key.sign(text));
        logger.info(`${files.length} files in the manifest${key ? `, signed by the key ${key.fingerprint}` : ''}`);
      },
    },
  };
}

/** What a setting gives; what is wrong with it is said without a stack trace. */
function plainly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw plainError('SettingError', (error as Error).message);
  }
}
