import { stdout } from 'node:process';
import { Option, type Command } from 'commander';
import { checkContentFolder, formatReport, type CheckReport } from '../../check-content-folder-fs.ts';
import type { Problem } from '../../problem.ts';
import { repairFolder } from '../../repair-folder-fs.ts';
import { formatGithub } from '../../reporters/github.ts';
import { formatHtml } from '../../reporters/html.ts';
import { formatJson } from '../../reporters/json.ts';
import { printable } from '../../reporters/printable.ts';
import { answer, deskCommand } from '../command-fs.ts';

/** How a report can be printed. */
const REPORTERS = {
  terminal: (report: CheckReport) => formatReport(report, { color: stdout.isTTY && stdout.hasColors() }),
  github: formatGithub,
  json: formatJson,
  html: formatHtml,
} as const;
type Reporter = keyof typeof REPORTERS;

/** `desk check`: every rule about the content, and repairs where there is one right answer. */
export function checkCommand(): Command {
  const command = deskCommand('check', 'check every content file by every rule; docs/errors/ explains the rules')
    .option('--fix', 'mend what has one right answer, such as a misspelt language tag', false)
    .addOption(
      new Option('--reporter <form>', 'form of the report').choices(Object.keys(REPORTERS)).default('terminal'),
    )
    .addOption(new Option('--github', 'annotations for GitHub Actions').implies({ reporter: 'github' }));
  return answer<{ reporter: Reporter; fix: boolean }>(command, async ({ options, root, today, json }) => {
    const { mended, report } = options.fix
      ? repairFolder(root, today)
      : { mended: [], report: await checkContentFolder(root, today) };
    const format = REPORTERS[json ? 'json' : options.reporter];
    // The report itself goes where somebody may read it by a program.
    return { text: format(report), notes: mended.map(mendedLine).join(''), code: report.errors.length > 0 ? 1 : 0 };
  });
}

function mendedLine({ file, line, rule, field, found }: Problem): string {
  return `mended ${printable(`${file}:${line} ${rule} ${field}`)}: ${printable(found)}\n`;
}
