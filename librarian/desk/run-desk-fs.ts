import { CommanderError, type Command } from 'commander';
import type { CommandResult } from '../command-line-fs.ts';
import { resultOfProgram } from './command-fs.ts';
import { deskProgram } from './program-fs.ts';

const USED_WRONGLY = 2;

/**
 * Does what a command line asks of the desk, and gives what is to be printed.
 * @param words What stands behind the name of the program.
 */
export async function runDesk(words: readonly string[]): Promise<CommandResult> {
  const program = deskProgram();
  const said = { text: '', notes: '' };
  for (const command of commandsOf(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void (said.text += text),
      writeErr: (text) => void (said.notes += text),
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return resultOfProgram(program) ?? { ...said, code: 0 };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong, or has given the help that was asked for.
    return { ...said, code: error.exitCode === 0 ? 0 : USED_WRONGLY };
  }
}

function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}
