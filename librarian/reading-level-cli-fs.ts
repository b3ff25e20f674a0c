import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { existingFolder, MisuseError, runCommand, type CommandResult } from './command-line-fs.ts';
import { readContent } from './content-reader-fs.ts';
import { explainLimits, formatReadingReport } from './reading-level/format-reading-report.ts';
import { reportReading } from './reading-level/reading-report.ts';

const HELP = `Measures how hard our texts are to read, in every locale.

npm run report:reading -- [options]

  --root DIR   folder that holds the content (src/content)
  --json       print the report as JSON
  --help       print this text

Limits:
${explainLimits()}

Exit codes: 0 the report was made, 2 the command was used wrongly.
What the figures can tell and what not is explained in docs/content-guide/README.md.
`;

function run(): CommandResult {
  const { root, json, help } = readOptions();
  if (help) return { text: HELP, code: 0 };
  const report = reportReading(readContent(existingFolder(root)));
  return { text: json ? `${JSON.stringify(report, null, 2)}\n` : formatReadingReport(report), code: 0 };
}

function readOptions() {
  try {
    return parseArgs({
      args: argv.slice(2),
      options: {
        root: { type: 'string', default: 'src/content' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}

await runCommand('report:reading', run);
