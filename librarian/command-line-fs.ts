import { statSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';

/** Carries a message for whoever typed the command. */
export class MisuseError extends Error {}

/**
 * The folder itself, when it is there.
 * @throws MisuseError when it is not.
 */
export function existingFolder(root: string): string {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new MisuseError(`There is no folder "${root}".`);
}

/** What a command prints, and the exit code it ends with. */
export interface CommandResult {
  text: string;
  code: number;
  /** What is told beside the answer, on the standard error. */
  notes?: string;
}

/**
 * Runs a command. What goes wrong is one line under the name of the command, with exit code 2.
 * @param name The command as messages name it.
 */
export async function resultOf(
  name: string,
  run: () => CommandResult | Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof MisuseError ? 'Try --help.\n' : '';
    return { text: '', notes: `${name}: ${message}\n${hint}`, code: 2 };
  }
}

/** Prints what came of a command and ends the process. */
export function finish({ text, notes = '', code }: CommandResult): void {
  // A reader that stops early, such as `head`, is no fault of the command.
  stdout.on('error', () => exit(2));
  stderr.write(notes);
  // Leaving before all is written would cut a long text short.
  stdout.write(text, () => exit(code));
}

/** Runs a command to its end, prints what came of it and ends the process. */
export async function runCommand(name: string, run: () => CommandResult | Promise<CommandResult>): Promise<void> {
  finish(await resultOf(name, run));
}
