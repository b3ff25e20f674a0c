import { statSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
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

/** Carries a message for whoever typed the command. */
class MisuseError extends Error {}

function run(): string {
  const { root, json, help } = readOptions();
  if (help) return HELP;
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new MisuseError(`There is no folder "${root}".`);
  const report = reportReading(readContent(root));
  return json ? `${JSON.stringify(report, null, 2)}\n` : formatReadingReport(report);
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

// A reader that stops early, such as `head`, is no fault of the report.
stdout.on('error', () => exit(2));

try {
  // Leaving before all is written would cut a long report short.
  stdout.write(run(), () => exit(0));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(`report:reading: ${message}\n${error instanceof MisuseError ? 'Try --help.\n' : ''}`);
  exit(2);
}
