import { Command } from 'commander';
import { addCommand } from './verbs/add-fs.ts';
import { checkCommand } from './verbs/check-fs.ts';
import { editCommand } from './verbs/edit-fs.ts';
import { exportCommand } from './verbs/export-fs.ts';
import { importCommand } from './verbs/import-fs.ts';
import { linksCommand } from './verbs/links-fs.ts';
import { moveCommand } from './verbs/move-fs.ts';
import { reportCommand } from './verbs/report-fs.ts';
import { reviewCommand } from './verbs/review-fs.ts';
import { withdrawCommand } from './verbs/withdraw-fs.ts';

const VERBS = [
  addCommand,
  editCommand,
  moveCommand,
  withdrawCommand,
  reviewCommand,
  checkCommand,
  linksCommand,
  reportCommand,
  importCommand,
  exportCommand,
];

/** The whole command line of the desk. */
export function deskProgram(): Command {
  const program = new Command('signpost')
    .description('The librarian’s desk: add, edit, check, import and report, without code.')
    .usage('<verb> [options]')
    .helpCommand(true)
    .showHelpAfterError('Try --help.');
  for (const command of VERBS) program.addCommand(command());
  return program;
}
