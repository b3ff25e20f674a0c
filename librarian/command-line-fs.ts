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
}

/** Runs a command to its end. What goes wrong is said in one line under the name of the command, with exit code 2. */
export async function runCommand(name: string, run: () => CommandResult | Promise<CommandResult>): Promise<void> {
  // A reader that stops early, such as `head`, is no fault of the command.
  stdout.on('error', () => exit(2));
  try {
    const { text, code } = await run();
    // Leaving before all is written would cut a long text short.
    stdout.write(text, () => exit(code));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`${name}: ${message}\n${error instanceof MisuseError ? 'Try --help.\n' : ''}`);
    exit(2);
  }
}
