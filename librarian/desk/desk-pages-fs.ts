import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { MisuseError, type CommandResult } from '../command-line-fs.ts';

/** The project that holds the desk pages. */
const PROJECT = join(import.meta.dirname, '../..');
/** What a folder holds that an earlier build has written. */
const MARK = 'desk/index.html';

/** What to build, and where. */
export interface DeskPages {
  folder: string;
  /** The content folder. */
  root: string;
  /** The day to report for, `YYYY-MM-DD`. */
  today: string;
  /** File with words that the team has heard or read. */
  words: string | undefined;
}

/**
 * Builds the whole site with the desk pages, whose links lead into it. What the folder held before is gone afterwards.
 * @throws MisuseError when the folder holds something else than an earlier build.
 */
export async function buildDeskPages({ folder, root, today, words }: DeskPages): Promise<CommandResult> {
  const out = resolve(folder);
  if (existsSync(out) && !existsSync(join(out, MARK)) && readdirSync(out).length > 0) {
    throw new MisuseError(`The folder "${folder}" holds other files, which a build would delete. Name a new one.`);
  }
  const { code, output } = await run({
    SIGNPOST_DESK: '1',
    SIGNPOST_OUT: out,
    SIGNPOST_CONTENT: resolve(root),
    SIGNPOST_TODAY: today,
    ...(words !== undefined && { SIGNPOST_WORDS: resolve(words) }),
  });
  if (code !== 0) return { text: output, code: 1 };
  return {
    text: `The desk pages are in ${join(folder, 'desk')}. They belong to the team: publish another build.\n`,
    code,
  };
}

function run(settings: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(execPath, [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: PROJECT,
      env: { ...env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (piece: Buffer) => (output += piece.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', failed);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
