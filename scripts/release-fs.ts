import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { linked, release, ReleaseError, rollBack, verify } from './release/releases-fs.ts';

const HELP = `Makes a built site the one that a web server on this machine serves, in one step.

npm run release -- --to FOLDER [options]

  --to FOLDER    where releases lie; the web server serves FOLDER/current
  --from FOLDER  the built site (dist)
  --keep N       releases that stay, the current and the previous one among them (5)
  --rollback     go back to the previous release; once more goes forward again
  --verify       read every file of the current release again
  --help         print this text
`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      from: { type: 'string', default: process.env['SIGNPOST_OUT'] ?? 'dist' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void stdout.write(HELP);
  const { to, from } = values;
  if (to === undefined) throw new ReleaseError('Say where releases lie: --to FOLDER. --help says more.');
  if (values.rollback) return void stdout.write(`Back to release ${await rollBack({ to })}.\n`);
  if (values.verify) return checkCurrent(to);
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 2) throw new ReleaseError('--keep must be a number of releases, 2 or more.');
  const { digest, files, copied, removed } = await release({ from, to, keep });
  const what = copied > 0 ? `${files} files copied and read again` : `its ${files} files were there, and are whole`;
  stdout.write(`Release ${digest} is current: ${what}.\n`);
  if (removed.length > 0) stdout.write(`Removed: ${removed.join(', ')}.\n`);
}

async function checkCurrent(to: string): Promise<void> {
  const current = await linked(to, 'current');
  if (current === undefined) throw new ReleaseError(`There is no release in ${to}.`);
  stdout.write(`Release ${current} is whole: ${await verify(to, current)} files.\n`);
}

try {
  await run();
} catch (error) {
  stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
