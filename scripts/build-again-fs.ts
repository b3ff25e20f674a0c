/** Builds the site, going on from the last build where that is certain to come out the same: `npm run build:again`. */
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)], {
  env: { ...process.env, SIGNPOST_INCREMENTAL: '1' },
  stdio: 'inherit',
});
child.once('close', (code) => (process.exitCode = code ?? 1));
