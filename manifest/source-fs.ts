import { execFileSync } from 'node:child_process';
import type { Source } from './shape.ts';

/** A file that every copy of the project has: Git must know it, or the repository around it is another project's. */
const OWN_FILE = 'astro.config.mjs';

const UNKNOWN: Source = { commit: null, dirty: null };

/** What is known about the source, and why it is not more. */
export interface FoundSource {
  source: Source;
  /** Why there is no commit. */
  unknown?: string;
}

/**
 * Tells which commit a site is made from. Never fails: without Git the answer is that nothing is known.
 * @param root Folder of the project.
 * @param given Value of `SIGNPOST_COMMIT`, which is taken as it is: a commit, with `-dirty` behind it when files differ from it.
 */
export function findSource(root: string, given: string | undefined): FoundSource {
  if (given) return stated(given);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 ** 2,
    }).trim();
  try {
    git('ls-files', '--error-unmatch', '--', OWN_FILE);
    const commit = git('rev-parse', '--verify', 'HEAD');
    return { source: { commit, dirty: git('status', '--porcelain') !== '' } };
  } catch (error) {
    return { source: UNKNOWN, unknown: reason(error) };
  }
}

function stated(given: string): FoundSource {
  const [, commit, mark] = /^([0-9a-f]{7,64})(-dirty)?$/.exec(given) ?? [];
  if (commit) return { source: { commit, dirty: mark !== undefined } };
  throw new Error(
    `SIGNPOST_COMMIT is ${JSON.stringify(given)}, but must be a commit in hexadecimal digits, with “-dirty” behind it when files differ from it.`,
  );
}

function reason(error: unknown): string {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
  if (code === 'ENOENT') return 'git is not installed';
  return stderr?.split('\n')[0]?.trim() || `git ended with ${code ?? 'an error'}`;
}
