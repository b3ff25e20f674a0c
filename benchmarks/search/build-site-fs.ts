import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Written last by a build. */
const LAST_FILE = 'pagefind/pagefind-entry.json';

/**
 * Builds the site with a content folder, unless the output folder holds a whole site already.
 * @returns Seconds it took.
 */
export async function buildSite(content: string, out: string, cache: string): Promise<number> {
  if (existsSync(join(out, LAST_FILE))) return 0;
  const started = performance.now();
  await build({ SIGNPOST_CONTENT: content, SIGNPOST_OUT: out, SIGNPOST_CACHE: cache });
  return (performance.now() - started) / 1000;
}

function build(settings: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`astro build ended with code ${code}:\n${output.slice(-4000)}`)),
    );
  });
}
