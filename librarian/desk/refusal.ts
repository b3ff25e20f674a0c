import type { Problem } from '../problem.ts';
import { printable } from '../reporters/printable.ts';
import { remedyLines } from '../reporters/terminal.ts';

/** What a verb would not do, and why: nothing was written. */
export class RefusalError extends Error {
  /** What the content check would have said afterwards. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** A refusal as text: a sentence, then each problem with its remedy. */
export function formatRefusal({ message, problems }: RefusalError): string {
  const lines = problems.map((problem) =>
    [
      `  ${printable(problem.file)}:${problem.line}:${problem.column} ${problem.rule} ${printable(problem.field)}`,
      `    found:   ${printable(problem.found)}`,
      ...remedyLines(problem),
    ].join('\n'),
  );
  return `${[`${message} Nothing was written.`, ...lines].join('\n')}\n`;
}
