import { argv, env } from 'node:process';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/domain/calendar.ts';
import { checkContentFolder, formatReport, type CheckReport } from './check-content-folder-fs.ts';
import { existingFolder, MisuseError, runCommand, type CommandResult } from './command-line-fs.ts';
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

async function run(): Promise<CommandResult> {
  const options = readOptions();
  if (options.help) return { text: HELP, code: 0 };
  const report = await checkContentFolder(existingFolder(options.root), today());
  return { text: format(report, options), code: report.errors.length > 0 ? 1 : 0 };
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

function today(): string {
  try {
    return buildDay(env['SIGNPOST_TODAY']);
  } catch (error) {
    throw new MisuseError((error as Error).message);
  }
}

await runCommand('check:content', run);
