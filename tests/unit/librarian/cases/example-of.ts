import { formatReport } from '../../../../librarian/reporters/terminal.ts';
import { reportOnChange } from '../example-content.ts';
import { CASES } from './all-cases.ts';

/** What the terminal shows of the first problem of the first case of a rule: the example on its page. */
export function exampleOf(slug: string): string {
  const example = CASES.find(({ rule }) => rule === slug);
  const report = reportOnChange(example?.changes, example?.today);
  const first = (problems: typeof report.errors) => problems.filter(({ rule }) => rule === slug).slice(0, 1);
  const shown = formatReport({ ...report, errors: first(report.errors), warnings: first(report.warnings) });
  return shown.split('\n\n').slice(0, -1).join('\n\n');
}
