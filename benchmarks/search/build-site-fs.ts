import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

/**
 * Builds the site with a content folder, unless a run before has built the whole site into the output folder.
 * @returns Seconds it took.
 */
export async function buildSite(content: string, out: string, cache: string): Promise<number> {
  const mark = `${out}.built`;
  if (existsSync(mark)) return 0;
  const started = performance.now();
  await build({ SIGNPOST_CONTENT: content, SIGNPOST_OUT: out, SIGNPOST_CACHE: cache });
  writeFileSync(mark, '');
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
