import { Command } from 'commander';
import { importMedlineplusCommand } from './import-medlineplus-fs.ts';
import { importTableCommand } from './import-table-fs.ts';

/** `desk import`: takes over what others have gathered. */
export function importCommand(): Command {
  const command = new Command('import').description('take over links from MedlinePlus, a spreadsheet or an export');
  for (const each of [importMedlineplusCommand(), importTableCommand('csv'), importTableCommand('json')]) {
    command.addCommand(each);
  }
  return command;
}
