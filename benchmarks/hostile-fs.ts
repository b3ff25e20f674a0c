/**
 * Builds sites of hostile content and opens every page of them. Each turn brings other payloads to each field; as many turns as there are
 * lines of payloads bring every line to every field that takes it.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** Sites to build. */
    turns: { type: 'string', default: '6' },
    /** The first turn. */
    from: { type: 'string', default: '0' },
  },
});

const start = performance.now();
for (let turn = Number(values.from); turn < Number(values.from) + Number(values.turns); turn += 1) {
  const ok = await visit(turn);
  console.log(`turn ${turn}: ${ok ? 'nothing was executed, asked for or broken' : 'FAILED'}`);
  if (!ok) process.exitCode = 1;
}
console.log(`${Math.round((performance.now() - start) / 1000)} s`);

function visit(turn: number): Promise<boolean> {
  const settings = { SIGNPOST_HOSTILE_TURN: String(turn), SIGNPOST_HOSTILE_PAGES: 'all' };
  const test = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/hostile/vitest.config.ts', '--root', '.'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, test, { stdio: 'inherit', env: { ...process.env, ...settings } });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
