import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 'src/pages';

/** Routes whose pages are one per thing, each as large on a small site as on a large one. */
const ONE_PER_THING = [
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
];

/** What the settings of the project add to a build; of it the pages need what reads prose and what makes the scripts of embeds. */
const INTEGRATIONS = /integrations: \[[\s\S]*?\n {2}\],/;

/**
 * Builds the pages of a site that grow with its content, and leaves out those that there are more of instead.
 * @param folder Folder for the project and the site.
 * @returns The folder of the site.
 */
export async function buildLists(folder: string, content: string): Promise<string> {
  const project = join(folder, 'project');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of ['src', 'embed', 'librarian', 'public', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  }
  for (const route of ONE_PER_THING) rmSync(join(project, PAGES, route), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, 'astro.config.mjs'), pageSettings());
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  await build(project, { SIGNPOST_CONTENT: content, SIGNPOST_OUT: out, SIGNPOST_CACHE: join(folder, 'cache') });
  return out;
}

function pageSettings(): string {
  const settings = readFileSync(join(ROOT, 'astro.config.mjs'), 'utf8');
  if (!INTEGRATIONS.test(settings)) throw new Error('astro.config.mjs has no list of integrations');
  return settings.replace(INTEGRATIONS, 'integrations: [mdx(), embedFiles()],');
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
