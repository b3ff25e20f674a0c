import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltFile, BuiltSite } from '../kept/built-site.ts';
import { packFile } from '../kept/files.ts';
import { linksOf, loadsOf } from '../kept/html-files.ts';
import { makePack, type PackPlan } from '../kept/make-pack.ts';

const PLANS = 'offline-plans.json';
/** Files whose text is looked at for what else they load. */
const TEXT = /\.(?:html|js)$/;

/** Writes what readers may keep on their device: a list of files per topic and locale, made from the built site. */
export function offlinePacks(): AstroIntegration {
  return {
    name: 'signpost-offline-packs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL(PLANS, dir);
        const plans = JSON.parse(await readFile(list, 'utf8')) as PackPlan[];
        await rm(list);
        const folder = fileURLToPath(dir);
        const bytes = await writePacks(folder, plans);
        const largest = Math.max(0, ...bytes);
        logger.info(`${plans.length} topics to keep on a device, the largest with ${Math.ceil(largest / 1000)} kB`);
      },
    },
  };
}

/** Writes the packs of a built site. Returns the size of what each of them holds. */
export async function writePacks(folder: string, plans: readonly PackPlan[]): Promise<number[]> {
  const site = builtSite(folder);
  const sizes: number[] = [];
  for (const plan of plans) {
    const pack = makePack(plan, site);
    const file = join(folder, packFile(plan.locale, plan.topic));
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, JSON.stringify(pack));
    sizes.push(pack.bytes);
  }
  return sizes;
}

/** The files of a folder, each read once, since packs share most of what they hold; no text stays in memory. */
export function builtSite(folder: string): BuiltSite {
  const known = new Map<string, BuiltFile | undefined>();
  const read = (path: string): BuiltFile | undefined => {
    const name = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(name)) return undefined;
    const content = readFileSync(name);
    const text = TEXT.test(name) ? content.toString('utf8') : '';
    return {
      sha256: createHash('sha256').update(content).digest('base64url'),
      bytes: content.length,
      loads: loadsOf(path, text),
      links: linksOf(path, text),
    };
  };
  return {
    file: (path) => {
      if (!known.has(path)) known.set(path, read(path));
      return known.get(path);
    },
    digest: (text) => createHash('sha256').update(text).digest('base64url'),
  };
}
