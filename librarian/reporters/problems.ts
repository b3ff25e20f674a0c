import { rulePage, type Problem } from '../problem.ts';
import { formatReport } from './terminal.ts';

/** Problems with files from outside as text, each in full. */
export function formatProblems(problems: readonly Problem[], options: { color?: boolean } = {}): string {
  const report = { root: '', today: '', files: new Set(problems.map(({ file }) => file)).size };
  return formatReport({ ...report, errors: [...problems], warnings: [] }, options);
}

/** Problems with files from outside as JSON, for other programs. */
export function problemsAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ errors: problems.map((each) => ({ ...each, page: rulePage(each.rule) })) }, null, 2)}\n`;
}
