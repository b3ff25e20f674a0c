import { stdout } from 'node:process';
import { Option, type Command } from 'commander';
import { checkContentFolder, formatReport, type CheckReport } from '../../check-content-folder-fs.ts';
import { formatGithub } from '../../reporters/github.ts';
import { formatJson } from '../../reporters/json.ts';
import { answer, deskCommand } from '../command-fs.ts';

/** How a report can be printed. */
const REPORTERS = {
  terminal: (report: CheckReport) => formatReport(report, { color: stdout.isTTY && stdout.hasColors() }),
  github: formatGithub,
  json: formatJson,
} as const;
type Reporter = keyof typeof REPORTERS;

/** `desk check`: every rule about the content. */
export function checkCommand(): Command {
  const command = deskCommand('check', 'check every content file by every rule; the rules stand in docs/errors/')
    .addOption(
      new Option('--reporter <form>', 'form of the report').choices(Object.keys(REPORTERS)).default('terminal'),
    )
    .addOption(new Option('--github', 'annotations for GitHub Actions').implies({ reporter: 'github' }));
  return answer<{ reporter: Reporter }>(command, async ({ options, root, today, json }) => {
    const report = await checkContentFolder(root, today);
    const format = REPORTERS[json ? 'json' : options.reporter];
    return { text: format(report), code: report.errors.length > 0 ? 1 : 0 };
  });
}
