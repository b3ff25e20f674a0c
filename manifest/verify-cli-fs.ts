/** Compares a built site, in a folder or on a host, with its manifest. */
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { MisuseError, runCommand, type CommandResult } from '../librarian/command-line-fs.ts';
import { printable } from '../librarian/reporters/printable.ts';
import { formatVerification } from './report.ts';
import { ManifestError } from './shape.ts';
import { verify } from './verify-fs.ts';

const HELP = `Compares a built site with its manifest: files that are missing, changed or extra.

npm run verify -- <folder or address> [options]

  --manifest FILE   a manifest from elsewhere, in place of the one of the site
  --key FILE        public key (PEM) that the manifest has to be signed by; several times while keys change
  --at-once N       files that are fetched at the same time from a host (8)
  --timeout N       seconds that a host has for each file (30)
  --all             name every file that differs
  --json            print the result as JSON
  --help            print this text

Exit codes: 0 the site is as its manifest says, 1 it is not or it cannot be told, 2 the command was used wrongly.
`;

async function run(): Promise<CommandResult> {
  const { values, positionals } = readOptions();
  if (values.help) return { text: HELP, code: 0 };
  const [place, ...others] = positionals;
  if (!place || others.length > 0) throw new MisuseError('Name one folder or one address.');
  const [atOnce, seconds] = [numberOf('at-once', values['at-once'], 64), numberOf('timeout', values.timeout, 600)];
  try {
    const result = await verify({
      place,
      manifest: values.manifest,
      keys: values.key ?? [],
      limits: { atOnce, timeout: seconds * 1000, again: 2, largest: 256 * 1024 ** 2 },
    });
    const text = values.json ? `${JSON.stringify(result, null, 2)}\n` : formatVerification(result, values.all);
    return { text, code: result.comparison.differences.length === 0 ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return { text: `${printable(error.message)}\n`, code: 1 };
  }
}

function readOptions() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        key: { type: 'string', multiple: true },
        'at-once': { type: 'string', default: '8' },
        timeout: { type: 'string', default: '30' },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}

function numberOf(name: string, text: string, largest: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= largest) return number;
  throw new MisuseError(`--${name} is "${text}", but must be a whole number from 1 to ${largest}.`);
}

await runCommand('verify', run);
