import { Command } from 'commander';
import { checkCommand } from './verbs/check-fs.ts';
import { exportCommand } from './verbs/export-fs.ts';
import { importCommand } from './verbs/import-fs.ts';

/** The whole command line of the desk. */
export function deskProgram(): Command {
  const program = new Command('signpost')
    .description('The librarian’s desk: add, edit, check, import and report, without code.')
    .usage('<verb> [options]')
    .helpCommand(true)
    .showHelpAfterError('Try --help.');
  for (const command of [checkCommand(), importCommand(), exportCommand()]) program.addCommand(command);
  return program;
}
