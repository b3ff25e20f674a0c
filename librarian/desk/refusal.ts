import { printable } from '../reporters/printable.ts';
import type { Problem } from '../problem.ts';
import { rulePage } from '../problem.ts';

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
  const lines = problems.map(({ file, line, column, rule, field, found, allowed, fix }) =>
    [
      `  ${printable(file)}:${line}:${column} ${rule} ${printable(field)}`,
      `    found:   ${printable(found)}`,
      `    allowed: ${printable(allowed)}`,
      `    fix:     ${printable(fix)}`,
      `    more:    ${rulePage(rule)}`,
    ].join('\n'),
  );
  return `${[`${message} Nothing was written.`, ...lines].join('\n')}\n`;
}
