import { statSync } from 'node:fs';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { daySchema } from '../src/schemas/fields.ts';
import { checkContentFolder, formatReport, type CheckReport } from './check-content-folder-fs.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';

const HELP = `Checks every content file.

npm run check:content -- [options]

  --root DIR   folder that holds the content (src/content)
  --json       print the report as JSON
  --github     print the report as annotations for GitHub Actions
  --color      use colours
  --help       print this text

SIGNPOST_TODAY=YYYY-MM-DD checks for that day instead of the current one (UTC).

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 the command was used wrongly.
The rules are explained in docs/errors/README.md.
`;

const OPTIONS = {
  root: { type: 'string', default: 'src/content' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  color: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Carries a message for whoever typed the command. */
class MisuseError extends Error {}

async function run(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    stdout.write(HELP);
    return 0;
  }
  const report = await checkContentFolder(existingFolder(options.root), today());
  await write(format(report, options));
  return report.errors.length > 0 ? 1 : 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({ args: argv.slice(2), options: OPTIONS });
    if (values.json && values.github) throw new MisuseError('Choose either --json or --github.');
    return values;
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}

function format(report: CheckReport, options: { json: boolean; github: boolean; color: boolean }): string {
  if (options.json) return formatJson(report);
  if (options.github) return formatGithub(report);
  return formatReport(report, { color: options.color });
}

function existingFolder(root: string): string {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new MisuseError(`There is no folder "${root}".`);
}

function today(): string {
  const day = env['SIGNPOST_TODAY'] || new Date().toISOString().slice(0, 10);
  if (daySchema.safeParse(day).success) return day;
  throw new MisuseError(`SIGNPOST_TODAY is "${day}", but must be a day written YYYY-MM-DD.`);
}

// A reader that stops early, such as `head`, is no fault of the content.
stdout.on('error', () => exit(2));

/** Waits until all is written: leaving earlier would cut a long report short. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => stdout.write(text, () => resolve()));
}

try {
  exit(await run());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(`check:content: ${message}\n${error instanceof MisuseError ? 'Try --help.\n' : ''}`);
  exit(2);
}
