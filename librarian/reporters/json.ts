import type { CheckReport } from '../check-content.ts';
import { rulePage, type Problem } from '../problem.ts';

/** The report as JSON, for other programs. */
export function formatJson(report: CheckReport): string {
  const withPage = (problem: Problem) => ({ ...problem, page: rulePage(problem.rule) });
  const { errors, warnings, ...rest } = report;
  return `${JSON.stringify({ ...rest, errors: errors.map(withPage), warnings: warnings.map(withPage) }, null, 2)}\n`;
}
