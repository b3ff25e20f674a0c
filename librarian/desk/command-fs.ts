import { env } from 'node:process';
import { Command } from 'commander';
import { buildDay } from '../../src/domain/calendar.ts';
import { existingFolder, MisuseError, resultOf, type CommandResult } from '../command-line-fs.ts';

/** What every verb of the desk takes besides its own options. */
export interface CommonOptions {
  root: string;
  json: boolean;
}

/** What a verb works with. */
export interface Request<O extends object> {
  options: O & CommonOptions;
  /** What stands behind the verb besides options. */
  args: readonly string[];
  /** The content folder; it exists. */
  root: string;
  /** The day to work for, `YYYY-MM-DD`. */
  today: string;
  /** True: the answer is for a program. */
  json: boolean;
}

const EXIT_CODES = `
SIGNPOST_TODAY=YYYY-MM-DD works for that day instead of the current one (UTC).
Exit codes: 0 done, 1 something was found or refused, 2 used wrongly, 130 interrupted.`;

/**
 * A verb of the desk, with the options that all have.
 * @param summary One line for the list of verbs.
 */
export function deskCommand(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .option('--root <folder>', 'folder that holds the content', 'src/content')
    .option('--json', 'answer in JSON, for programs', false)
    .addHelpText('after', EXIT_CODES);
}

/** What came of the verb that a command line asked for. */
const results = new WeakMap<Command, CommandResult>();

/** What came of a command line that was parsed; nothing when it asked for help only. */
export function resultOfProgram(program: Command): CommandResult | undefined {
  return results.get(program);
}

function programOf(command: Command): Command {
  return command.parent ? programOf(command.parent) : command;
}

/** Says what a verb does. */
export function answer<O extends object>(
  command: Command,
  work: (request: Request<O>) => CommandResult | Promise<CommandResult>,
): Command {
  return command.action(async () => {
    const options = command.opts<O & CommonOptions>();
    const name = [command.parent?.parent && command.parent.name(), command.name()].filter(Boolean).join(' ');
    const result = await resultOf(name, () =>
      work({ options, args: command.args, root: existingFolder(options.root), today: today(), json: options.json }),
    );
    results.set(programOf(command), result);
  });
}

function today(): string {
  try {
    return buildDay(env['SIGNPOST_TODAY']);
  } catch (error) {
    throw new MisuseError((error as Error).message);
  }
}
