import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from '../incremental/site-copy-fs.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 'src/pages';

/** A part of a site, built by itself. */
export interface SitePart {
  /** Routes that are left out, below `src/pages`. */
  without: readonly string[];
  /** The integrations of the settings that the part needs. */
  integrations: string;
}

/** The pages that grow with the content; those that there are more of instead are left out. */
export const LISTS: SitePart = {
  without: [
    'api',
    'embed',
    'feeds',
    'infobutton/[oid]',
    'infobutton/topics',
    'oembed',
    'search-records.json.ts',
    '[locale]/clinics/[id]',
    '[locale]/clinics/[id].astro',
    '[locale]/glossary/[id].astro',
    '[locale]/resources/[id].astro',
    '[locale]/topics/[id]',
    '[locale]/topics/[id].astro',
  ],
  integrations: 'mdx(), embedFiles(), offlineScripts()',
};

/** The search page and what it loads: the vocabulary, and an index of the resources alone, since what grows most is them. */
export const SEARCH: SitePart = {
  without: [
    ...LISTS.without.filter((route) => route !== 'search-records.json.ts'),
    ...[
      '[facet]',
      'campaigns',
      'clinics',
      'data',
      'glossary',
      'groups',
      'languages',
      'organizations',
      'resources',
      'rights',
      'topics',
    ].map((folder) => `[locale]/${folder}`),
    ...['site-map', 'stories', 'surveys', 'translations', 'whats-new'].map((folder) => `[locale]/${folder}`),
    ...['embed', 'index', 'infobutton', 'saved'].map((page) => `[locale]/${page}.astro`),
    ...['clinics', 'infobutton', 'index.astro', 'saved-records'],
  ],
  integrations: 'mdx(), offlineScripts(), hostHeaders({ desk }), searchIndex()',
};

/** What the settings of the project add to a build. */
const INTEGRATIONS = /integrations: \[[\s\S]*?\n {2}\],/;

/**
 * Builds a part of a site.
 * @param folder Folder for the project and the site.
 * @returns The folder of the site.
 */
export async function buildPart({ without, integrations }: SitePart, folder: string, content: string): Promise<string> {
  const project = join(folder, 'project');
  rmSync(project, { recursive: true, force: true });
  copyOfProject(project);
  for (const route of without) rmSync(join(project, PAGES, route), { recursive: true, force: true });
  writeFileSync(join(project, 'astro.config.mjs'), settingsWith(integrations));
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  await build(project, { SIGNPOST_CONTENT: content, SIGNPOST_OUT: out, SIGNPOST_CACHE: join(folder, 'cache') });
  return out;
}

function settingsWith(integrations: string): string {
  const settings = readFileSync(join(ROOT, 'astro.config.mjs'), 'utf8');
  if (!INTEGRATIONS.test(settings)) throw new Error('astro.config.mjs has no list of integrations');
  return settings.replace(INTEGRATIONS, `integrations: [${integrations}],`);
}

function build(project: string, settings: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=8000', join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: project,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`astro build ended with code ${code}`))));
  });
}
