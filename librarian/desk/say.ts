import { printable } from '../reporters/printable.ts';
import type { CommandResult } from '../command-line-fs.ts';
import { formatRefusal, RefusalError } from './refusal.ts';
import type { Saved } from './workplace-fs.ts';

/**
 * What a verb that writes says at its end.
 * @param done What was done, such as "Added".
 */
export function sayDone(done: string, { files, warnings }: Saved, json: boolean): CommandResult {
  if (json) return { text: `${JSON.stringify({ done, files, warnings }, null, 2)}\n`, code: 0 };
  const lines = [
    ...files.map((file) => `${done} ${printable(file)}`),
    ...warnings.map(({ line, rule, found, fix }) => `  line ${line}, ${rule}: ${printable(found)}. ${printable(fix)}`),
  ];
  return { text: `${lines.join('\n')}\n`, code: 0 };
}

/**
 * What a verb says that found nothing to do.
 * @param done The same for programs, in a few words.
 */
export function sayNothing(done: string, sentence: string, json: boolean): CommandResult {
  return { text: json ? `${JSON.stringify({ done })}\n` : `${sentence}\n`, code: 0 };
}

/** Runs what may be refused; a refusal ends with exit code 1. */
export async function refusing(
  json: boolean,
  work: () => CommandResult | Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const { message: refused, problems } = error;
    return { text: json ? `${JSON.stringify({ refused, problems }, null, 2)}\n` : formatRefusal(error), code: 1 };
  }
}
