import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { ROOT } from './site-fs.ts';

const CONFIG = join(ROOT, 'edge/wrangler.jsonc');

/** What is published: the function as one file, and what the command that would publish it said. */
export interface EdgeBundle {
  script: string;
  output: string;
}

/** Puts the function together just as `npm run deploy:edge` does, without publishing anything. */
export function bundleEdge(site: string): EdgeBundle {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-edge-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
      'deploy',
      '--dry-run',
      '--config',
      CONFIG,
      '--assets',
      site,
      '--outdir',
      folder,
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, CI: '1', WRANGLER_LOG_PATH: folder } },
  );
  const output = stdout + stderr;
  if (status !== 0) throw new Error(`The function cannot be put together:\n${output}`);
  const script = readFileSync(join(folder, 'worker.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return { script, output };
}

/** Runs the function in workerd, with the built site behind it, as its settings say. */
export function startEdge(script: string, site: string): Miniflare {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(CONFIG, undefined, {
    overrides: { assets: { directory: site } },
  });
  return new Miniflare({
    compatibilityDate: workerOptions.compatibilityDate!,
    assets: workerOptions.assets!,
    modules: [{ type: 'ESModule', path: 'worker.js', contents: script }],
  });
}
